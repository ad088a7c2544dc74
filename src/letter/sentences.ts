/** Parts a text into sentences at 。！？; brackets, quotes and 《…》 are not parted, and close with their sentence. */
import type {Span} from '../tree.ts'
import {isLong, longSentence} from './long-sentence.ts'

const codes = (marks: string): number[] => [...marks].map(mark => mark.charCodeAt(0))
const OPENERS = codes('(《“‘「『【〔[〈')
const CLOSERS = codes(')》”’」』】〕]〉')
const PAIRS = new Map(OPENERS.map((mark, at) => [mark, CLOSERS[at]!]))
const CLOSING = new Set(CLOSERS)
/** Marks that close a quotation, with which its sentence may end; a bracket's sentence ends nothing outside. */
const QUOTES = new Set(codes('”’」』'))
/** A quotation longer than this holds sentences of its own. */
const LONGEST = 120
/** After a quotation these words go on with the sentence that quotes it. */
const GOES_ON = new Set(codes('的、，,;等和与及之为]'))

/** The sentences of a text, without a gap between them. */
export function sentencesOf(text: string): Span[] {
  const marks = marksOf(text)
  const closed = pairs(text, marks)
  const spans: Span[] = []
  let start = 0
  let next = 0
  for (const mark of marks) {
    if (mark < next) continue
    const at = closed.get(mark) ?? mark
    next = at + 1
    if (!ends(text, at)) continue
    let end = at + 1
    while (
      end < text.length &&
      (isMark(text.charCodeAt(end)) || (CLOSING.has(text.charCodeAt(end)) && !closed.has(end)))
    )
      end++
    if (end === text.length) break
    spans.push({start, end})
    start = end
    next = end
  }
  if (start < text.length) spans.push({start, end: text.length})
  return spans.some(isLong) ? spans.flatMap(span => longSentence(text, span)) : spans
}

/** The places of what may open, close or end something: one look at each character. */
function marksOf(text: string): number[] {
  const found: number[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code <= 0x3015 && (code >= 0x2018 ? code !== 0x3001 : isAscii(code))) found.push(at)
  }
  return found
}

const isAscii = (code: number): boolean =>
  code === 0x21 || code === 0x28 || code === 0x29 || code === 0x3f || code === 0x5b || code === 0x5d

/** 。！？; a sentence inside a quotation ends where the quotation closes. A ? inside a damaged number ends nothing. */
function ends(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (isMark(code)) return code > 0x7f || !(isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at + 1)))
  return QUOTES.has(code) && isMark(text.charCodeAt(at - 1)) && !GOES_ON.has(text.charCodeAt(at + 1))
}

const isMark = (code: number): boolean => code === 0x3002 || code === 0x21 || code === 0x3f

const isLatin = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/** Where each bracket and quotation of reasonable length closes; what never closes (“创富+聚富") is left out. */
function pairs(text: string, marks: readonly number[]): Map<number, number> {
  const found = new Map<number, number>()
  const open: number[] = []
  for (const at of marks) {
    const mark = text.charCodeAt(at)
    if (PAIRS.has(mark)) open.push(at)
    else if (CLOSING.has(mark)) close(text, open, at, found)
  }
  return found
}

function close(text: string, open: number[], at: number, found: Map<number, number>): void {
  for (let depth = 1; depth <= 4 && depth <= open.length; depth++) {
    const start = open[open.length - depth]!
    if (PAIRS.get(text.charCodeAt(start)) !== text.charCodeAt(at)) continue
    if (at - start <= LONGEST) found.set(start, at)
    open.length -= depth
    return
  }
}
