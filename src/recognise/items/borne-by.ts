/** Whose share of a cost a number is. */
import type {Span} from '../../tree.ts'
import {nounBefore} from '../nouns/noun-before.ts'
import type {Line, Mention} from '../page.ts'

const BEARS = /^(?:承担|负担|分担|自筹|自付|自负)$/

/** 保费由|财政|承担80%、|个人|承担20%: who bears the share; null where the verb has no noun before it. */
export function borneBy({tokens, clauses}: Line, {at, clause, quantity}: Mention): {readonly item: Span | null} | null {
  if (quantity.kind !== 'percent') return null
  let verb = at - 1
  while (verb > 0 && tokens[verb]!.class === 'adverb') verb--
  if (!BEARS.test(tokens[verb]?.word ?? '')) return null
  let by = verb - 1
  while (by > 0 && /^(?:各|分别|共同|全额)$/.test(tokens[by]!.word)) by--
  return {item: nounBefore(tokens, by, clauses[clause]!.from)}
}
