/** Parts a text into sentences at 。！？; brackets, quotes and 《…》 are not parted, and close with their sentence. */
import {characters} from '../text/characters.ts'
import type {Span} from '../tree.ts'
import {isLong, longSentence} from './long-sentence.ts'

const OPENERS = '(《“‘「『【〔[〈'
const CLOSERS = ')》”’」』】〕]〉'
/** What a mark does: it opens, closes, closes a quotation, with which its sentence may end, or ends a sentence. */
const NOTHING = 0
const OPENS = 1
const CLOSES = 2
const QUOTES = 3
const ENDS = 4
const LAST = 0x3015
const doings = new Uint8Array(LAST + 1)
for (const mark of OPENERS) doings[mark.charCodeAt(0)] = OPENS
for (const mark of CLOSERS) doings[mark.charCodeAt(0)] = CLOSES
for (const mark of '”’」』') doings[mark.charCodeAt(0)] = QUOTES
for (const mark of '。!?') doings[mark.charCodeAt(0)] = ENDS
/** A quotation longer than this holds sentences of its own. */
const LONGEST = 120
const HEAD = 160
/** After a quotation these words go on with the sentence that quotes it. */
const GOES_ON = characters('的、，,;等和与及之为]')

/** The sentences of a text, without a gap between them. */
export function sentencesOf(text: string): Span[] {
  const marks = marksOf(text)
  const ends = endsOf(text, marks)
  const spans: Span[] = []
  let start = 0
  let next = 0
  for (let mark = 0; mark < marks.length; mark++) {
    if (marks[mark]! < next) continue
    const at = ends[mark]!
    next = at + 1
    if (!isEnd(text, at)) continue
    let end = at + 1
    while (end < text.length && doingAt(text, end) >= CLOSES) end++
    if (end === text.length) break
    spans.push({start, end})
    start = end
    next = end
  }
  if (start < text.length) spans.push({start, end: text.length})
  return spans.some(isLong) ? spans.flatMap(span => longSentence(text, span)) : spans
}

/** The first sentence of a text; what stands further off than a quotation is long says nothing of it. */
export function firstSentence(text: string): Span {
  const [first, second] = sentencesOf(text.slice(0, HEAD))
  const isSure = text.length <= HEAD || (second && first!.end + LONGEST < HEAD)
  return isSure ? first! : sentencesOf(text)[0]!
}

function doingAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code <= LAST ? doings[code]! : NOTHING
}

/** The places of all marks: one look at each character. */
function marksOf(text: string): number[] {
  const found: number[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code <= LAST && doings[code] !== NOTHING) found.push(at)
  }
  return found
}

/** 。！？; a sentence inside a quotation ends where the quotation closes. A ? inside a damaged number ends nothing. */
function isEnd(text: string, at: number): boolean {
  const doing = doingAt(text, at)
  if (doing === ENDS)
    return text.charCodeAt(at) > 0x7f || !(isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at + 1)))
  return doing === QUOTES && doingAt(text, at - 1) === ENDS && !GOES_ON.has(text.charCodeAt(at + 1))
}

const isLatin = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/** For each mark its own place; of a bracket or quotation of reasonable length that where it closes (not “创富+聚富"). */
function endsOf(text: string, marks: readonly number[]): readonly number[] {
  const ends = [...marks]
  const open: number[] = []
  for (let mark = 0; mark < marks.length; mark++) {
    const at = marks[mark]!
    const doing = doingAt(text, at)
    if (doing === OPENS) open.push(mark)
    else if (doing !== ENDS) {
      const opener = close(text, open, at, marks)
      if (opener >= 0 && at - marks[opener]! <= LONGEST) ends[opener] = at
    }
  }
  return ends
}

/** The opener that the mark closes, no longer open; -1 where none of the last four is its mate. */
function close(text: string, open: number[], at: number, marks: readonly number[]): number {
  const mate = OPENERS.charCodeAt(CLOSERS.indexOf(text[at]!))
  for (let depth = 1; depth <= 4 && depth <= open.length; depth++) {
    const opener = open[open.length - depth]!
    if (text.charCodeAt(marks[opener]!) !== mate) continue
    open.length -= depth
    return opener
  }
  return -1
}
