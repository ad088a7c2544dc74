/** A number with which the next one compares. */
import type {Span} from '../../tree.ts'
import {nounBefore} from '../nouns/noun-before.ts'
import type {Line, Mention} from '../page.ts'

const FAR = 8

/** 职工人数|比国家要求的|60人|少14人: it is of what is compared, or of what the number before it counts (item null). */
export function measuredAgainst({tokens, clauses}: Line, {at, clause}: Mention): {readonly item: Span | null} | null {
  const next = tokens[at + 1]
  if ((next?.class !== 'up' && next?.class !== 'down') || tokens[at - 1]?.word !== '的') return null
  const head = clauses[clause]!.from
  for (let base = at - 2; base >= Math.max(head, at - FAR); base--) {
    if (tokens[base]!.class === 'quantity') return null
    if (tokens[base]!.class === 'base') return {item: base > head ? nounBefore(tokens, base - 1, head) : null}
  }
  return null
}
