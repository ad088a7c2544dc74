/** Tells what the addressee asked for, and a cost named as the reason for refusing, from what the office did. */
import {anyOf, REFUSALS} from '../../lexicon/policy.ts'
import type {Mention} from '../page.ts'
import {sentenceBefore} from '../surroundings.ts'

const REFUSAL = anyOf(REFUSALS)
const ASK =
  /(?:[您你]们?(?:建议|提出(?!的)|希望|要求|请求)|(?:提案|建议)(?:[中里])?(?:提出|要求|希望))[^。;；因但经]{0,60}$|请求[^。;；因]{0,40}$/
const COST = /(?:需|需要)(?:投资|资金|投入|经费|费用)?[^,，。]{0,10}$/

/** `ask` for 您希望增设红绿灯2处, `conditional` for 约需2.8亿元，…难以安排. */
export function askOf(mention: Mention): 'ask' | 'conditional' | null {
  const {quantity, line} = mention
  const before = sentenceBefore(mention, 0)
  if (ASK.test(before) && !/反映|所指出/.test(before.slice(-40))) return 'ask'
  return COST.test(before) && REFUSAL.test(line.sentence.text.slice(quantity.end, quantity.end + 160))
    ? 'conditional'
    : null
}
