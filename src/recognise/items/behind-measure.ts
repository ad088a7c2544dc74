/** The noun that stands behind the size of what is counted. */
import type {Span} from '../../tree.ts'
import {nounAfter} from '../nouns/noun-after.ts'
import {isNounish} from '../nouns/noun-token.ts'
import type {Line} from '../page.ts'

/** Kinds that say how large a counted thing is. */
const SIZE = /^(?:area|length|mass|volume|energy|power|money|duration)$/
/** What a size is of that says which things are counted. */
const MEASURE = /(?:产值|额|收入|营收|利润|税收|面积|规模|投资|资本|产能)$/
/** No more words than these between the count and the size. */
const NEAR = 5

/** 一栋180平方米|砖瓦房|, 2家年产值5亿元以上的|企业|, 4家营收超十亿元|公司|: what is counted stands behind its size; null where no size stands between. */
export function behindMeasure({tokens, clauses, mentions}: Line, index: number): Span | null {
  const mention = mentions[index]!
  const next = mentions[index + 1]
  if (!next || next.clause !== mention.clause || next.at > mention.at + NEAR || !SIZE.test(next.quantity.kind))
    return null
  const adjacent = next.at === mention.at + 1
  const qualifies = next.quantity.bound !== 'exact' && MEASURE.test(tokens[next.at - 1]!.word)
  if (!adjacent && !(qualifies && isNounish(tokens[next.at + 1])) && tokens[next.at + 1]?.word !== '的') return null
  for (let at = mention.at + 1; at < next.at; at++)
    if (/^(?:comma|list|verb|conjunction)$/.test(tokens[at]!.class)) return null
  const beyond = mentions[index + 2]
  const {to} = clauses[mention.clause]!
  return nounAfter(tokens, next.at, beyond && beyond.at < to ? beyond.at : to)
}
