/** The plan that is done by so much. */
import type {Quantity, Span} from '../../tree.ts'
import type {Token} from '../tokens.ts'

/** 完成|全年计划|的79%: a plan is a noun where it is done by so much. */
export function aimBefore(tokens: readonly Token[], at: number, {kind}: Quantity, floor: number): Span | null {
  const plan = tokens[at - 2]
  if (kind !== 'percent' || tokens[at - 1]?.word !== '的' || !/^(?:计划|规划|目标)$/.test(plan?.word ?? '')) return null
  if (plan!.class !== 'modal' || at - 3 < floor) return null
  const year = tokens[at - 3]!
  return /^(?:全年|年度|当年|本年度)$/.test(year.word) ? {start: year.start, end: plan!.end} : plan!
}
