/** Whose the measures are that a list shares. */
import type {Span} from '../../tree.ts'
import {nounBefore} from '../nouns/noun-before.ts'
import {type Line, tokenIndexAt} from '../page.ts'

/** |小麦、水稻|每亩保额分别为…: those whose measure for each it is; null where there is one alone. */
export function ownersBefore(line: Line, measure: Span): Span | null {
  const each = tokenIndexAt(line, measure.start)
  if (!/^每/.test(line.tokens[each]?.word ?? '')) return null
  const owners = nounBefore(line.tokens, each - 1, 0)
  return owners && /[、和与及]/.test(line.sentence.text.slice(owners.start, owners.end)) ? owners : null
}
