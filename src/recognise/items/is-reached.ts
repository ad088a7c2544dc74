/** Whether a clause only says what its subject came to. */
import type {Line, Mention} from '../page.ts'

/** 旅客人数增长5%，|2024年达到|86万人: the subject stands in the clause before. */
export function isReached({tokens, clauses}: Line, {at, clause}: Mention): boolean {
  const {word} = tokens[at - 1] ?? {word: ''}
  if (word !== '达到' && word !== '达' && word !== '为') return false
  for (let before = at - 2; before >= clauses[clause]!.from; before--)
    if (!/^(?:moment|adverb)$/.test(tokens[before]!.class)) return false
  return at > clauses[clause]!.from
}
