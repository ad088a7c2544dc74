/** Parts what no letter writes in one sentence: without a bound, each of its numbers would carry all of it along. */
import {isNumeral} from '../text/numeral.ts'
import type {Span} from '../tree.ts'

/** Of 17,500 sentences of real letters the longest has 835 characters. */
const LONGEST = 1000
/** Whether a stretch is too long for one sentence. */
export const isLong = ({start, end}: Span): boolean => end - start > LONGEST

const MARKS = new Set([...'；;，,、：:'])

/** The pieces of a sentence, each at most a thousand characters long, cut behind a mark or at least outside numbers. */
export function longSentence(text: string, {start, end}: Span): Span[] {
  const pieces: Span[] = []
  let from = start
  while (end - from > LONGEST) {
    const cut = cutBefore(text, from) ?? cutAfter(text, from + LONGEST, end)
    if (cut >= end) break
    pieces.push({start: from, end: cut})
    from = cut
  }
  return [...pieces, {start: from, end}]
}

/** The last mark of the piece's second half, else the last place that parts no number. */
function cutBefore(text: string, from: number): number | null {
  let last: number | null = null
  for (let at = from + LONGEST; at > from + LONGEST / 2; at--) {
    if (!parts(text, at)) continue
    if (MARKS.has(text[at - 1]!)) return at
    last ??= at
  }
  return last
}

function cutAfter(text: string, from: number, end: number): number {
  let at = from
  while (at < end && !parts(text, at)) at++
  return at
}

/** Neither within a number, its separators included, nor within a surrogate pair. */
function parts(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
  if (before >= 0xd800 && before < 0xdc00) return false
  return !(inNumber(before) && inNumber(after))
}

/** Digits and Chinese numerals, Latin letters, and what joins them: . , : / - */
const inNumber = (code: number): boolean =>
  isNumeral(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0x2c && code <= 0x3a)
