/** Finds parts by arithmetic alone: numbers behind a whole that sum to it exactly. */
import {add, compare} from '../../text/decimal.ts'
import type {Quantity} from '../../tree.ts'
import type {Line} from '../page.ts'
import {alike, amount} from './summable.ts'

/** Small counts may sum to another by chance; below this they prove nothing. */
const TELLING = '10'
const REACH = 12
const SHARED = 'distribute/subjects'

/** 安排6亿元，首笔2.4亿元已下达，余下3.6亿元…: the next two alike make up the first, here or in the sentence behind. */
export function closeSum(line: Line): void {
  for (let at = 0; at < line.mentions.length; at++) link(line.mentions[at]!.quantity, line, at)
  for (const {quantity} of line.before?.mentions.slice(-REACH) ?? []) link(quantity, line, -1)
}

function link(whole: Quantity, line: Line, index: number): void {
  // 分别奖补20万元、10万元、|10万元|: what a rule grants makes no sum
  if (
    whole.status === 'rule' ||
    whole.bound !== 'exact' ||
    whole.aspect !== 'level' ||
    isFirstOfList(whole, line, index)
  )
    return
  for (const part of closing(whole, line, index)) {
    // A、B分别为20万元、12万元和8万元: shared out side by side
    if (part.rules.includes(SHARED) && whole.rules.includes(SHARED)) return
    part.partOf = whole
    part.period ??= whole.period
    part.rules.push('part/closes')
  }
}

/** 示范区|23个|、实践基地13个、绿色学校10个: things of their own in one list, whatever they sum to. */
const isFirstOfList = (whole: Quantity, {sentence: {text}, mentions}: Line, index: number): boolean =>
  text[whole.end] === '、' && mentions[index]?.quantity === whole && whole.kind === 'count'

/** The run of quantities alike behind `index` that sums to the whole; empty where none does. */
function closing(whole: Quantity, line: Line, index: number): readonly Quantity[] {
  // two at least, or nothing is summed
  if (line.mentions.length < index + 3) return []
  const goal = amount(whole)
  if (goal === null || compare(goal, TELLING) < 0) return []
  const run: Quantity[] = []
  let sum = '0'
  for (let at = index + 1; at < Math.min(line.mentions.length, index + 1 + REACH); at++) {
    const {quantity} = line.mentions[at]!
    const value = amount(quantity)
    if (!alike(quantity, whole) || value === null || quantity.sameAs) continue
    if (quantity.partOf) return []
    sum = add(sum, value)
    run.push(quantity)
    const order = compare(sum, goal)
    if (order >= 0) return order === 0 && run.length > 1 && !isBalance(line, at, run.length) ? run : []
  }
  return []
}

/** 收入78亿元，支出72亿元，|结余6亿元: what is left over makes no parts of what came in. */
function isBalance(line: Line, last: number, length: number): boolean {
  const [first, end] = [line.mentions[Math.max(0, last - length + 1)]!, line.mentions[last]!.quantity.end]
  const {start} = line.tokens[line.clauses[first.clause]!.from]!
  return BALANCE.test(line.sentence.text.slice(Math.max(start, end - REACH_BACK), end))
}
const REACH_BACK = 200
const BALANCE = /支出|结余|盈余|盈利|亏损|利润|顺差|逆差|差额|缺口|赤字|净流|净增/
