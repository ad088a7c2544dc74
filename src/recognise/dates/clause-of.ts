/** The clause in which a date stands: from the comma before it to the comma after it. */
import type {Span} from '../../tree.ts'

const STOPS = ',，;；。:!?'
const REACH = 40

/** True at a mark and beyond the text; most characters lie where no mark does. */
function isStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return !(code >= 0x4e00 && code < 0xff00) && (text[at] === undefined || STOPS.includes(text[at]!))
}

/** Start of the clause that holds `at`, at most 40 characters back. */
export function clauseStart(text: string, at: number): number {
  const floor = Math.max(0, at - REACH)
  while (at > floor && !isStop(text, at - 1)) at--
  return at
}

/** End of the clause that holds `at`, at most 40 characters on. */
export function clauseEnd(text: string, at: number): number {
  const roof = Math.min(text.length, at + REACH)
  while (at < roof && !isStop(text, at)) at++
  return at
}

/** The clause after the comma at `end`; empty where a full stop or nothing follows. */
export function nextClause(text: string, end: number): Span {
  if (text[end] !== ',' && text[end] !== '，' && text[end] !== ':') return {start: end, end}
  return {start: end + 1, end: clauseEnd(text, end + 1)}
}
