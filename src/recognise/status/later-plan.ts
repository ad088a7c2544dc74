/** Whether a plan stands behind its number. */
import {isNounish} from '../nouns/noun-token.ts'
import type {Line, Mention} from '../page.ts'
import {textBefore} from '../surroundings.ts'
import type {Mood} from './mood.ts'

/** 剩余148栋|计划今年10月底前完成: the plan stands behind the number, in its clause; a thing that 将 happens to is there already, a bare sum (1200万元|将于年底前拨付) is not. */
export function laterPlan(line: Line, mention: Mention): Pick<Mood, 'modal'> | null {
  // 建成至少还需|3年|
  if (mention.quantity.kind === 'duration' && STILL.test(textBefore(mention))) return {modal: null}
  let at = mention.at + 1
  if (line.tokens[at]?.word === '的' && isNounish(line.tokens[at + 1])) at++
  while (isNounish(line.tokens[at])) at++
  const isBare = at === mention.at + 1
  if (line.tokens[at]?.class === 'adverb') at++
  const token = line.tokens[at]
  if (!token || at + 1 >= line.clauses[mention.clause]!.to) return null
  if (!PLANS.has(token.word) && (!isBare || !WILL.test(line.sentence.text.slice(token.start, token.start + 8))))
    return null
  return {modal: token.word}
}

const STILL = /[还尚仍][需要](?:要)?$/
const PLANS: ReadonlySet<string> = new Set(['计划', '预计', '拟', '拟于', '力争', '确保', '争取'])
const WILL = /^将[于在]?(?:\d{1,4}[年月]|[今明后]年|年[底内末中]|[上下]半年|近期|[本下]个?月|第?[一二三四]季度)/
