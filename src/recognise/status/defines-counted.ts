/** Whether a bound says which ones the number behind it counts. */
import {isNounish} from '../nouns/noun-token.ts'
import type {Mention} from '../page.ts'

/** |56人以上|大班额213个: the bound says which ones the next number counts. */
export function definesCounted({line, at}: Mention): boolean {
  let next = at + 1
  while (isNounish(line.tokens[next])) next++
  const counted = line.tokens[next]?.reading
  return next > at + 1 && counted?.type === 'quantity' && counted.kind === 'count'
}
