/** The noun before a bracket that a number follows. */
import type {Span} from '../../tree.ts'
import {nounBefore} from '../nouns/noun-before.ts'
import {isNounish} from '../nouns/noun-token.ts'
import type {Line, Mention} from '../page.ts'

/** |小规模学校|(不足100人)688所, 高于|最低工资|(1800元/月): the noun before a bracket that a number follows, or fills. */
export function beforeBracket({tokens, clauses}: Line, {at, clause}: Mention): Span | null {
  if (tokens[at - 1]?.word === '(' && tokens[at + 1]?.word === ')' && isNounish(tokens[at - 2])) {
    const head = clauses[clause - 1]?.to === at - 1 ? clauses[clause - 1]!.from : at - 2
    return nounBefore(tokens, at - 2, head)
  }
  // |教室|(长8米，宽6米)
  if (tokens[at - 2]?.word === '(' && /^[长宽高深厚]$/.test(tokens[at - 1]!.word))
    return isNounish(tokens[at - 3]) ? nounBefore(tokens, at - 3, 0) : null
  if (tokens[at - 1]?.class !== 'close') return null
  let open = at - 2
  while (open > 0 && open > at - 8 && tokens[open]!.class !== 'open') open--
  return open > 0 && tokens[open]!.word === '(' ? nounBefore(tokens, open - 1, 0) : null
}
