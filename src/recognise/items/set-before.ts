/** The set that a clause names of which the next tells a share. */
import type {Span} from '../../tree.ts'
import {nounBefore} from '../nouns/noun-before.ts'
import type {Line} from '../page.ts'

/** 规模以上工业企业中，|三成多|…: a share without a subject is of the set just named. */
export function setBefore(line: Line, index: number): Span | null {
  const {quantity, clause} = line.mentions[index]!
  const before = line.clauses[clause - 1]
  if (quantity.kind !== 'percent' || !before || before.to - before.from < 1) return null
  const last = line.tokens[before.to - 1]!
  if (!last.word.endsWith('中')) return null
  const counted = line.mentions.findLast(one => one.clause === clause - 1)
  if (counted) return counted.quantity.item
  const noun = nounBefore(line.tokens, before.to - 1, before.from)
  return noun && {start: noun.start, end: noun.end - 1}
}
