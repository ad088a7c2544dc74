/** What was reckoned, where the reckoning itself is named. */
import type {Span} from '../../tree.ts'
import {isNounish} from '../nouns/noun-token.ts'
import type {Line, Mention} from '../page.ts'

/** 批复|概算|86.9亿元, |初步设计概算|6亿元: what was reckoned itself. */
export function reckonedAt({tokens, clauses}: Line, {at, clause}: Mention): Span | null {
  if (!/^[概估]算$/.test(tokens[at - 1]?.word ?? '')) return null
  let first = at - 1
  while (first > clauses[clause]!.from && isNounish(tokens[first - 1])) first--
  return {start: tokens[first]!.start, end: tokens[at - 1]!.end}
}
