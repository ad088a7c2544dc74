/** The noun before a bracket that a number follows. */
import type {Span} from '../../tree.ts'
import {nounBefore} from '../nouns/noun-before.ts'
import type {Line, Mention} from '../page.ts'

/** |小规模学校|(不足100人)688所: the noun stands before a bracket that holds a number. */
export function beforeBracket({tokens}: Line, {at}: Mention): Span | null {
  if (tokens[at - 1]?.class !== 'close') return null
  let open = at - 2
  while (open > 0 && open > at - 8 && tokens[open]!.class !== 'open') open--
  return open > 0 && tokens[open]!.word === '(' ? nounBefore(tokens, open - 1, 0) : null
}
