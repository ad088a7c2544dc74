/** Parts what no letter writes in one sentence: without a bound, each of its numbers would carry all of it along. */
import {isDigit, isNumeral} from '../text/numeral.ts'
import type {Span} from '../tree.ts'

/** Of 17,500 sentences of real letters the longest has 835 characters. */
const LONGEST = 1000
/** Whether a stretch is too long for one sentence. */
export const isLong = ({start, end}: Span): boolean => end - start > LONGEST

const MARKS = new Set([...'；;，,、：:'])

/** Whether there is a cut so good between the two characters at a place. */
type Seam = (text: string, at: number) => boolean

const isBehindMark: Seam = (text, at) => MARKS.has(text[at - 1]!) && !isWithinNumber(text, at)

/** Neither behind a number, whose unit follows, nor within a surrogate pair. */
const isOutside: Seam = (text, at) => isWhole(text, at) && !inNumber(text.charCodeAt(at - 1))

/** Before a figure that is run together with another: 1.2万亿-|1.2万亿, 2万/|2万, 9kg,|9kg, 十万亿|十万亿 */
const isJoint: Seam = (text, at) => {
  if (!isNumeral(text.charCodeAt(at)) || /\d[.,]?$/.test(text.slice(at - 2, at))) return false
  return !isNumeral(text.charCodeAt(at - 1)) || (SCALES.test(text[at - 1]!) && !SCALES.test(text[at]!))
}
const SCALES = /[万亿兆]/

/** Anywhere but in a run of digits, which is one number however long it is. */
const isNoRun: Seam = (text, at) =>
  isWhole(text, at) && !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at)))

/** The better ones first. */
const SEAMS = [isBehindMark, isOutside, isJoint, isNoRun]

/** The pieces of a sentence, each at most a thousand characters long unless a single number is longer. */
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

/** The last place of the piece's second half with the best seam that there is. */
function cutBefore(text: string, from: number): number | null {
  for (const isSeam of SEAMS)
    for (let at = from + LONGEST; at > from + LONGEST / 2; at--) if (isSeam(text, at)) return at
  return null
}

function cutAfter(text: string, from: number, end: number): number {
  let at = from
  while (at < end && !isNoRun(text, at)) at++
  return at
}

const isWithinNumber: Seam = (text, at) => inNumber(text.charCodeAt(at - 1)) && inNumber(text.charCodeAt(at))

/** Not within a surrogate pair. */
const isWhole: Seam = (text, at) => (text.charCodeAt(at - 1) & 0xfc00) !== 0xd800

/** Digits and Chinese numerals, Latin letters, and what joins them: . , : / - */
const inNumber = (code: number): boolean =>
  isNumeral(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0x2c && code <= 0x3a)
