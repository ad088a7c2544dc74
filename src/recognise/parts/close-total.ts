/** Finds the parts of a total that stands behind them. */
import {add, compare} from '../../text/decimal.ts'
import type {Quantity, Time} from '../../tree.ts'
import type {Line} from '../page.ts'
import {alike, amount} from './summable.ts'

/** 安排A、B和C，合计27.5亿元: what stands before is the total's when it sums to it exactly. */
export function closeTotal(line: Line, index: number): void {
  const total = line.mentions[index]!.quantity
  const goal = amount(total)
  if (goal === null) return
  const {depth} = line.clauses[line.mentions[index]!.clause]!
  let sum = '0'
  const parts: Quantity[] = []
  for (let at = index - 1; at >= 0 && parts.length < 40; at--) {
    const {quantity, clause} = line.mentions[at]!
    const value = amount(quantity)
    // 土地费30万元(其中每亩1万元)，…，合计: what a bracket explains is no summand
    if (line.clauses[clause]!.depth > depth) continue
    if (!alike(quantity, total) || quantity.partOf || value === null) continue
    sum = add(sum, value)
    parts.push(quantity)
    const order = compare(sum, goal)
    if (order > 0) return
    if (order < 0 || parts.length < 2) continue
    for (const one of parts) {
      one.partOf = total
      one.rules.push('part/total')
    }
    if (total.rules.includes('period/carried')) total.period = spanOf(parts, total.period)
    return
  }
}

/** 2022年120公里，2023年150公里，共计|270公里|: the years of the parts, where they are years; none where they differ otherwise. */
function spanOf(parts: readonly Quantity[], carried: Time | null): Time | null {
  const times = parts.map(({period}) => period?.edtf ?? '').sort()
  const [first, last] = [times[0]!, times.at(-1)!]
  if (!carried || (first === last && first === carried.edtf)) return carried
  return times.every(edtf => YEAR.test(edtf)) ? {...carried, edtf: `${first}/${last}`, source: 'carried'} : null
}
const YEAR = /^\d{4}$/
