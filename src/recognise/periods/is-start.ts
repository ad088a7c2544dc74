/** Whether a number is where a change began. */
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
