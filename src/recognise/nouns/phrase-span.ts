/** The span of a noun phrase. */
import type {Span} from '../../tree.ts'
import type {Token} from '../tokens.ts'
import {isInside, isNounish} from './noun-token.ts'

/** The span of the tokens; quotes go when they hold the whole phrase: 116个“|链主企业|”. */
export function phraseSpan(tokens: readonly Token[], first: number, last: number): Span | null {
  const from = tokens[first]!
  const to = tokens[last]!
  if (first === last && from.class === 'quote' && from.word.length > 2)
    return from.word.startsWith('“') ? {start: from.start + 1, end: from.end - 1} : from
  if (first === last && from.class === 'aside') return null
  const cut = isInside(from) && first > 0 && isNounish(tokens[first - 1])
  return {start: from.start + (cut ? 1 : 0), end: to.end}
}
