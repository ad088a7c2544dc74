/**
 * The readable text of a stretch of source, and where each of its characters stands in it.
 *
 * Rules see plain text: markup, indentation and soft line breaks dropped, full-width forms narrowed. Spans come
 * back as source offsets, so that the slice of the source is always the raw text.
 */
import type {Span} from '../tree.ts'
import {isBlank} from './blank.ts'
import {isConfusable, repairDigits} from './repair.ts'

export interface Projection {
  readonly text: string
  /** offset in the source of each UTF-16 unit of `text` */
  readonly offsets: Uint32Array
  /** the source that the offsets are of */
  readonly source: string
  /** places of letters read as the digits that a scan made them of: 15O0 is 1500; most texts have none */
  readonly repairs: readonly number[]
}

/** Narrows one character: full-width ASCII but for the comma, the dashes of ranges. Keeps the length. */
function narrow(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return code === 0xff0c ? code : code - 0xfee0
  if (
    code === 0x2014 ||
    code === 0x2013 ||
    code === 0x2012 ||
    code === 0x2015 ||
    code === 0x2212 ||
    code === 0x2010 ||
    code === 0x2011
  )
    return 0x2d
  if (code === 0x301c || code === 0x223c) return 0x7e
  if (code === 0x25cb || code === 0x25ef) return 0x3007
  return code
}

/** 10<sup>4</sup>: a digit that stands high is an exponent or a note, and none of the number before it. */
const SUP = /<sup(?:\s[^<>]*)?>$/i
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

const isLatin = (code: number): boolean =>
  isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/** Takes no room: a soft hyphen, zero-width marks, which part no figures. */
const isUnseen = (code: number): boolean =>
  code === 0xad || code === 0xfeff || code === 0x2060 || (code >= 0x200b && code <= 0x200d)

/** Which blank between two characters stays: the first of a gap, unless a line is wrapped inside a number. */
const NONE = -1
const WRAPPED = -2

/**
 * Projects the given pieces of `source`, joined. Blanks are dropped, except that one blank stays between two Latin
 * letters or digits, where it parts words (`5 480`, `IPv6 only`), and between a list mark and a number (`1. 2023年`);
 * a gap with a line break is no blank next to a digit, because hard-wrapped lines break inside numbers.
 */
export function project(source: string, pieces: readonly Span[]): Projection {
  if (pieces.length === 1) {
    const {start, end} = pieces[0]!
    const text = source.slice(start, end)
    if (!ODD.test(text)) return {text, offsets: counted(start, end), source, repairs: []}
  }
  let size = 0
  for (const piece of pieces) size += piece.end - piece.start
  const units = new Uint16Array(size)
  const offsets = new Uint32Array(size)
  let length = 0
  let blankAt = NONE
  let suspect = false
  for (const piece of pieces) {
    const isRaised =
      source.charCodeAt(piece.start - 1) === 0x3e && SUP.test(source.slice(Math.max(0, piece.start - 60), piece.start))
    for (let at = piece.start; at < piece.end; at++) {
      const printed = source.charCodeAt(at)
      const narrowed = isOrdinary(printed) ? printed : narrow(printed)
      const code = isRaised && isDigit(narrowed) ? RAISED.charCodeAt(narrowed - 0x30) : narrowed
      if (!isOrdinary(code) && isBlank(code)) {
        if (isUnseen(code)) continue
        if (code === 0x0a || code === 0x0d) blankAt = WRAPPED
        else if (blankAt === NONE) blankAt = at
        continue
      }
      if (blankAt >= 0 && length > 0 && isLatin(code) && parts(units, length)) {
        units[length] = 0x20
        offsets[length++] = blankAt
      }
      blankAt = NONE
      suspect ||= isConfusable(code)
      units[length] = code
      offsets[length++] = at
    }
  }
  const repairs = suspect ? repairDigits(units, length) : []
  return {text: decode(units.subarray(0, length)), offsets: trim(offsets, length), source, repairs}
}

/**
 * What may stand for another character or for none: all but ASCII, Chinese characters and the marks between them, and
 * of the letters like digits those that stand beside no other letter.
 */
const ODD = /[^!-~\u2018-\u201d\u3001-\u301b\u301d-\u9fff\uff0c]|(?<![A-HJ-NP-Za-kmnp-z])[IOlo](?![A-HJ-NP-Za-kmnp-z])/

/** Chinese characters and marks, of which nothing need be asked. */
const isOrdinary = (code: number): boolean => code > 0x3000 && code <= 0x9fff && code !== 0x301c

/** The numbers from 0, of which the offsets of most plain stretches are a window. */
let numbers = new Uint32Array(0)
/** Longer texts have a window that goes along with them: nothing of their size is kept. */
const KEPT = 0x10000
let later = new Uint32Array(0)

function counted(start: number, end: number): Uint32Array {
  if (end <= KEPT) {
    if (end > numbers.length) numbers = numbersFrom(0, Math.min(KEPT, end * 2))
    return numbers.subarray(start, end)
  }
  if (end - start > KEPT) return numbersFrom(start, end - start)
  const first = later[0] ?? end
  if (start < first || end > first + later.length) {
    later = numbersFrom(start, KEPT)
    return later.subarray(0, end - start)
  }
  return later.subarray(start - first, end - first)
}

function numbersFrom(first: number, length: number): Uint32Array<ArrayBuffer> {
  const all = new Uint32Array(length)
  for (let at = 0; at < length; at++) all[at] = first + at
  return all
}

/** A blank after these characters parts words: after Latin, and after the list mark (1.) at the text's head. */
const parts = (units: Uint16Array, length: number): boolean =>
  isLatin(units[length - 1]!) || (units[length - 1] === 0x2e && length <= 3 && isDigit(units[0]!))

const trim = (offsets: Uint32Array, length: number): Uint32Array =>
  length > 0x10000 ? offsets.subarray(0, length) : offsets.slice(0, length)

function decode(units: Uint16Array): string {
  let text = ''
  for (let at = 0; at < units.length; at += 8192) text += characters(units.subarray(at, at + 8192))
  return text
}

/** Spreading a typed array would walk its iterator. */
const characters = (units: Uint16Array): string => String.fromCharCode.apply(null, units as unknown as number[])

/** The source span of a span of the projection. */
export function sourceSpan(projection: Projection, start: number, end: number): Span {
  if (end <= start) {
    const at = projection.offsets[start] ?? projection.source.length
    return {start: at, end: at}
  }
  return {start: projection.offsets[start]!, end: projection.offsets[end - 1]! + 1}
}

/** The characters of a span as printed (full-width kept), blanks and markup left out: 〔２０２４〕３６号. */
export function printed(projection: Projection, start: number, end: number): string {
  const {source, offsets} = projection
  if (isWhole(offsets, start, end)) return source.slice(offsets[start], offsets[start]! + end - start)
  let text = ''
  for (let at = start; at < end; at++) text += source[offsets[at]!]
  return text
}

/** True where nothing was left out between the first character and the last. */
const isWhole = (offsets: Uint32Array, start: number, end: number): boolean =>
  end > start && end <= offsets.length && offsets[end - 1]! - offsets[start]! === end - start - 1

/** Blanks kept of one gap: 全市　　　　合计 is no longer for a million of them. */
const WIDEST = 8

/** The same with the blanks that stand within a line: 优化财政支出结构　提升绩效. */
export function printedWords(projection: Projection, start: number, end: number): string {
  const {source, offsets} = projection
  if (isWhole(offsets, start, end)) return source.slice(offsets[start], offsets[start]! + end - start)
  let text = ''
  for (let at = start; at < end; at++) {
    text += source[offsets[at]!]
    const gap = at + 1 < end ? source.slice(offsets[at]! + 1, offsets[at + 1]) : ''
    if (gap !== '' && isGap(gap)) text += gap.slice(0, WIDEST)
  }
  return text
}

function isGap(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isBlank(code) || code === 0x0a || code === 0x0d) return false
  }
  return true
}
