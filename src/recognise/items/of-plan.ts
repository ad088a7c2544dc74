/** Whether a share is that of a plan, whatever was planned. */
import type {Line, Mention} from '../page.ts'

/** 培训护理员3.2万人次，完成年度计划的|64%|: the plan is of the thing done before. */
export const isOfPlan = ({tokens, clauses}: Line, {at, clause, quantity}: Mention): boolean =>
  quantity.kind === 'percent' &&
  clause > 0 &&
  tokens[at - 1]?.word === '的' &&
  PLAN.test(tokens[at - 2]?.word ?? '') &&
  tokens.slice(clauses[clause]!.from, at).some(({word}) => DONE.test(word))
const PLAN = /(?:(?<!规划)任务|计划|(?<!规划)目标)$/
const DONE = /^(?:完成|占|达到?|为|超额完成|实现)$/
