/** What stands before adverbs. */
import type {Token} from '../tokens.ts'

/** |增速|分别高于…: the last token before the adverbs. */
export function beforeAdverbs(tokens: readonly Token[], end: number, floor: number): number {
  let at = end
  while (at >= floor && tokens[at]!.class === 'adverb') at--
  return at
}
