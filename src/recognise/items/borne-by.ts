/** Whose share of a cost a number is. */
import type {Span} from '../../tree.ts'
import {nounBefore} from '../nouns/noun-before.ts'
import type {Line, Mention} from '../page.ts'

const FAR = 24
const BEARS = /^(?:承担|负担|分担|自筹|自付|自负)$/

/** |保费|由财政承担80%、个人承担20%: what is borne, and not who bears it; the second takes it from the first (item null). */
export function borneBy({tokens, clauses}: Line, {at, clause, quantity}: Mention): {readonly item: Span | null} | null {
  if (quantity.kind !== 'percent' || !BEARS.test(tokens[at - 1]?.word ?? '')) return null
  const head = clauses[clause]!.from
  for (let by = at - 2; by >= head && tokens[by]!.class !== 'quantity'; by--)
    if (tokens[by]!.word === '由') return {item: by > head ? nounBefore(tokens, by - 1, head) : null}
  // 其中|市级财政|承担40%: who bears it, where nothing says what is borne
  const told = tokens.slice(Math.max(0, at - FAR), at).some(({word}) => word === '由')
  return {item: told ? null : nounBefore(tokens, at - 2, head)}
}
