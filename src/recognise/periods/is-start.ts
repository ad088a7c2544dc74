/** Whether a number is where a change began, and when that was. */
import type {Time} from '../../tree.ts'
import type {Line} from '../page.ts'
import {closesRange} from '../ranges.ts'

/** 由|20个|压缩至8个: where a change began has no time but its own. */
export function isStart(line: Line, index: number): boolean {
  const {mentions} = line
  const {quantity} = mentions[index]!
  for (let at = index + 1; at < mentions.length && at <= index + FURTHEST; at++)
    if (mentions[at]!.quantity.change?.from === quantity) return true
  // 由第七位|升至第六位: a rank leads to a rank
  return quantity.kind === 'rank' && mentions[index + 1]?.quantity.kind === 'rank' && closesRange(line, index + 1)
}
/** 分别由A、B、C提高到D、E、F: how far behind the number may stand that it led to. */
const FURTHEST = 8

/** 水库由2020年底的57座减少到9座，病险率由|12.4%|降至1.95%: the second change began when the first did; null elsewhere. */
export function startOf({mentions}: Line, index: number): Time | null {
  const [start, reached] = [mentions[index - 2], mentions[index - 1]]
  const {clause, quantity} = mentions[index]!
  if (!start || !reached || clause - reached.clause !== 1 || reached.quantity.change?.from !== start.quantity)
    return null
  // each has its end, and one verb says what became of it
  if (mentions[index + 1]?.quantity.change?.from !== quantity || mentions[index + 1]!.clause !== clause) return null
  const {period} = start.quantity
  return period && period.source !== 'carried' ? {...period, source: 'carried'} : null
}
