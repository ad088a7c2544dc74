/** Parts a text into sentences at 。！？; brackets, quotes and 《…》 are not parted, and close with their sentence. */
import type {Span} from '../tree.ts'
import {isLong, longSentence} from './long-sentence.ts'

const PAIRS = new Map(
  [...'()《》“”‘’「」『』【】〔〕[]〈〉'].flatMap((mark, at, all) =>
    at % 2 === 0 ? [[mark, all[at + 1]!] as const] : [],
  ),
)
const CLOSERS = new Set(PAIRS.values())
/** Marks that close a quotation, with which its sentence may end; a bracket's sentence ends nothing outside. */
const QUOTES = new Set([...'”’」』'])
/** A quotation longer than this holds sentences of its own. */
const LONGEST = 120
/** After a quotation these words go on with the sentence that quotes it. */
const GOES_ON = new Set([...'的、，,;等和与及之为]'])

/** The sentences of a text, without a gap between them. */
export function sentencesOf(text: string): Span[] {
  const closed = pairs(text)
  const spans: Span[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // most characters neither open, close nor end anything
    if (code !== 0x21 && code !== 0x28 && code !== 0x3f && code !== 0x5b && (code < 0x2018 || code > 0x3015)) continue
    const close = closed.get(at)
    if (close !== undefined) at = close
    if (!ends(text, at)) continue
    let end = at + 1
    while (end < text.length && (isMark(text.charCodeAt(end)) || (CLOSERS.has(text[end]!) && !closed.has(end)))) end++
    if (end < text.length) spans.push({start, end})
    else break
    start = end
    at = end - 1
  }
  if (start < text.length) spans.push({start, end: text.length})
  return spans.some(isLong) ? spans.flatMap(span => longSentence(text, span)) : spans
}

/** 。！？; a sentence inside a quotation ends where the quotation closes. A ? inside a damaged number ends nothing. */
function ends(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (isMark(code)) return code > 0x7f || !(isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at + 1)))
  return QUOTES.has(text[at]!) && isMark(text.charCodeAt(at - 1)) && !GOES_ON.has(text[at + 1] ?? '')
}

const isMark = (code: number): boolean => code === 0x3002 || code === 0x21 || code === 0x3f

const isLatin = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/** Where each bracket and quotation of reasonable length closes; what never closes (“创富+聚富") is left out. */
function pairs(text: string): Map<number, number> {
  const found = new Map<number, number>()
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 0x28 && code !== 0x29 && code !== 0x5b && code !== 0x5d && (code < 0x2018 || code > 0x3015)) continue
    const mark = text[at]!
    if (PAIRS.has(mark)) open.push(at)
    else if (CLOSERS.has(mark)) close(text, open, at, found)
  }
  return found
}

function close(text: string, open: number[], at: number, found: Map<number, number>): void {
  for (let depth = 1; depth <= 4 && depth <= open.length; depth++) {
    const start = open[open.length - depth]!
    if (PAIRS.get(text[start]!) !== text[at]) continue
    if (at - start <= LONGEST) found.set(start, at)
    open.length -= depth
    return
  }
}
