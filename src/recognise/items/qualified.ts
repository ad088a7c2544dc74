/** The clause that a bound closes. */
import type {Span} from '../../tree.ts'
import {isQualifier} from '../nouns/noun-token.ts'
import type {Line, Mention} from '../page.ts'

/** |年接待游客10万人次以上的|仅43个: the clause that a bound closes stands for its noun. */
export function qualified(
  {tokens, clauses, mentions}: Line,
  {at, clause, quantity}: Mention,
  index: number,
): Span | null {
  const bound = mentions[index - 1]
  if (quantity.kind !== 'count' || bound?.clause !== clause || !isQualifier(tokens[bound.at]!)) return null
  if (tokens[bound.at + 1]?.word !== '的' || at > bound.at + 4) return null
  if (!tokens.slice(bound.at + 2, at).every(({class: kind}) => kind === 'link' || kind === 'adverb')) return null
  let first = clauses[clause]!.from
  if (tokens[first]!.class === 'focus') first++
  return {start: tokens[first]!.start, end: tokens[bound.at + 1]!.end}
}
