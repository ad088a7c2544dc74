/**
 * The readable text of a stretch of source, and where each of its characters stands in it.
 *
 * Rules see plain text: markup, indentation and soft line breaks dropped, full-width forms narrowed. Spans come
 * back as source offsets, so that the slice of the source is always the raw text.
 */
import type {Span} from '../tree.ts'

export interface Projection {
  readonly text: string
  /** offset in the source of each UTF-16 unit of `text` */
  readonly offsets: Uint32Array
  /** the source that the offsets are of */
  readonly source: string
}

/** Narrows one character: full-width ASCII but for the comma, the dashes of ranges. Keeps the length. */
function narrow(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return code === 0xff0c ? code : code - 0xfee0
  if (code === 0x2014 || code === 0x2013 || code === 0x2012 || code === 0x2015 || code === 0x2212 || code === 0x2010)
    return 0x2d
  if (code === 0x301c) return 0x7e
  if (code === 0x25cb || code === 0x25ef) return 0x3007
  return code
}

const isBlank = (code: number): boolean =>
  code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200f)

const isLatin = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/**
 * Projects the given pieces of `source`, joined. Blanks are dropped, except that one blank stays between two Latin
 * letters or digits, where it parts words (`5 480`, `IPv6 only`); a line break between two digits is no blank,
 * because hard-wrapped lines break inside numbers.
 */
export function project(source: string, pieces: readonly Span[]): Projection {
  let size = 0
  for (const piece of pieces) size += piece.end - piece.start
  const units = new Uint16Array(size)
  const offsets = new Uint32Array(size)
  let length = 0
  let blankAt = -1
  for (const piece of pieces) {
    for (let at = piece.start; at < piece.end; at++) {
      const code = narrow(source.charCodeAt(at))
      if (isBlank(code)) {
        if (code !== 0x0a && code !== 0x0d && blankAt < 0) blankAt = at
        else if (code === 0x0a) blankAt = -2
        continue
      }
      if (blankAt >= 0 && length > 0 && isLatin(code) && isLatin(units[length - 1]!)) {
        units[length] = 0x20
        offsets[length++] = blankAt
      }
      blankAt = -1
      units[length] = code
      offsets[length++] = at
    }
  }
  return {text: decode(units.subarray(0, length)), offsets: offsets.slice(0, length), source}
}

function decode(units: Uint16Array): string {
  let text = ''
  for (let at = 0; at < units.length; at += 8192) text += String.fromCharCode(...units.subarray(at, at + 8192))
  return text
}

/** The source span of a span of the projection. */
export function sourceSpan(projection: Projection, start: number, end: number): Span {
  if (end <= start) {
    const at = projection.offsets[start] ?? projection.source.length
    return {start: at, end: at}
  }
  return {start: projection.offsets[start]!, end: projection.offsets[end - 1]! + 1}
}
