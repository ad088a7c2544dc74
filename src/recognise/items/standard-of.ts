/** What a standard is the standard of, where it stands alone. */
import type {Span} from '../../tree.ts'
import {nounBefore} from '../nouns/noun-before.ts'
import type {Line, Mention} from '../page.ts'
import {PAID} from './of-list.ts'

/** 对老人发放|高龄津贴|，标准为每人每月50元: what the clause before closes with; null elsewhere. */
export function standardOf({tokens, clauses}: Line, {clause, quantity}: Mention): Span | null {
  const [before, own] = [clauses[clause - 1], clauses[clause]!]
  if (!before || quantity.item?.start !== tokens[own.from]!.start || tokens[own.from]!.word !== '标准') return null
  if (quantity.item.end !== tokens[own.from]!.end) return null
  const {word} = tokens[before.to - 1]!
  if (!PAID.test(word) && !SUM.test(word)) return null
  return nounBefore(tokens, before.to - 1, before.from)
}
const SUM = /(?:补助金|保险金|养老金|生活费)$/
