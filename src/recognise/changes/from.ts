/** The number from which another was reached: 由|20张|增加到35张. */
import type {Quantity} from '../../tree.ts'
import {isNounish} from '../nouns/noun-token.ts'
import type {Line, Mention} from '../page.ts'
import {opensRange} from '../ranges.ts'

/** Where the number at `index` began, in a clause whose verb reaches it; null when none is named. */
export function fromOf(line: Line, index: number): Quantity | null {
  const before = line.mentions[index - 1]
  if (!before) return null
  if (opens(line, before)) return before.quantity
  const at = index - runBehind(line, index)
  const first = line.mentions[at]
  return first && runsTo(line, at, index - 1) && opens(line, first) ? first.quantity : null
}

/** 分别由45万元、|55万元|提高到60万元、80万元: the second of the one list leads to the second of the other. */
export function fromBeside(line: Line, from: Quantity | null, index: number): Quantity | null {
  const at = from ? line.mentions.findIndex(({quantity}) => quantity === from) : -1
  const [first, second] = [line.mentions[at], line.mentions[at + 1]]
  return first && second && at + 1 < index - 1 && isListed(line, first, second) ? second.quantity : null
}

const opens = (line: Line, mention: Mention): boolean => opensRange(line, mention) || opensNamed(line, mention)

/** 从|均价|3400元降到…: the range names what it is of. */
function opensNamed({tokens, clauses}: Line, {at, clause}: Mention): boolean {
  let first = at - 1
  while (
    first > clauses[clause]!.from &&
    first > at - 5 &&
    (isNounish(tokens[first]) || WHEN.test(tokens[first]!.class))
  )
    first--
  return first < at - 1 && /^[由从]$/.test(tokens[first]!.word)
}

/** 由|去年同期的|61.2%提高到64.5% */
const WHEN = /^(?:yoy|moment|particle|adverb)$/

/** How many numbers are listed from `index` on. */
function runBehind(line: Line, index: number): number {
  let at = index
  while (line.mentions[at + 1] && at - index < LONGEST && isListed(line, line.mentions[at]!, line.mentions[at + 1]!))
    at++
  return at - index + 1
}
const LONGEST = 6

/** True when two numbers or more are listed from `first` to `last`. */
function runsTo(line: Line, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (!isListed(line, line.mentions[at]!, line.mentions[at + 1]!)) return false
  return first < last
}

const isListed = ({tokens}: Line, a: Mention, b: Mention): boolean =>
  a.at + 2 === b.at && a.quantity.kind === b.quantity.kind && /^(?:list|conjunction)$/.test(tokens[a.at + 1]!.class)
