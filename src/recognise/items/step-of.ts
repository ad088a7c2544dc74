/** The measure of which the numbers of a list are the steps. */
import type {Span} from '../../tree.ts'
import type {Line, Mention} from '../page.ts'
import {subjectBefore} from './subject-before.ts'

const REACHED = /^(?:达|达到|突破|超过)$/
/** No scale has more steps; the bound keeps long lists linear. */
const LONGEST = 8

/** 年产销|首次达到10万辆、|50万辆|、100万辆的企业: what each step is of; null where the number is none. */
export function stepOf(line: Line, index: number): Span | null {
  const {mentions, tokens} = line
  let first = index
  while (first > 0 && index - first < LONGEST && isNext(line, first)) first--
  if (first === index || !isReached(line, mentions[first]!)) return null
  let last = index
  while (last + 1 < mentions.length && last - index < LONGEST && isNext(line, last + 1)) last++
  return tokens[mentions[last]!.at + 1]?.word === '的' ? subjectBefore(line, mentions[first]!, first) : null
}

/** 达到|10万辆, or 突破 as the number's own bound. */
const isReached = ({tokens}: Line, {at, quantity}: Mention): boolean =>
  quantity.bound === 'over' || REACHED.test(tokens[at - 1]?.word ?? '')

/** Nothing but a list mark stands between it and a number of the same unit. */
function isNext({mentions, tokens}: Line, index: number): boolean {
  const [before, mention] = [mentions[index - 1]!, mentions[index]!]
  const mark = tokens[mention.at - 1]!.class
  return (
    before.at + 2 === mention.at &&
    (mark === 'list' || mark === 'conjunction') &&
    before.quantity.unit === mention.quantity.unit
  )
}
