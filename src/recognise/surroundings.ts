/** The words round a number, as far as a rule may look: a bound keeps long sentences linear. */
import type {Mention} from './page.ts'

const REACH = 80

/** The words of its clause before the number. */
export function textBefore({line, clause, quantity: {start}}: Mention): string {
  const head = line.tokens[line.clauses[clause]!.from]!.start
  return line.sentence.text.slice(Math.max(head, start - REACH), start)
}

/** The words of its clause behind the number. */
export function textAfter({line, clause, quantity: {end}}: Mention): string {
  const last = line.tokens[line.clauses[clause]!.to - 1]!.end
  return line.sentence.text.slice(end, Math.min(last, end + REACH))
}

/** The words of its sentence up to the number, or up to so many beyond it. */
export const sentenceBefore = ({line, quantity: {start, end}}: Mention, beyond: number): string =>
  line.sentence.text.slice(Math.max(0, start - 2 * REACH), beyond > 0 ? end + beyond : start)

/** The number's own words. */
export const ownText = ({line, quantity: {start, end}}: Mention): string => line.sentence.text.slice(start, end)
