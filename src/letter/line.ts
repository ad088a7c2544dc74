/** Lines of a source: what stands in them, how far they are indented, how wide they are. */
import {isBlank} from '../text/blank.ts'
import type {Span} from '../tree.ts'

/** A source line without the blanks at its ends; widths are in cells (a Chinese character takes two). */
export interface Line extends Span {
  readonly indent: number
  /** cells up to the line's last character, the indent included */
  readonly width: number
  /** full-width digits in it, which may have been typed after the lines were broken */
  readonly wide: number
  /** true after an empty line */
  readonly gap: boolean
  /** true where the page was turned in the midst of a sentence */
  readonly turned?: boolean
}

/** Cells of blanks after a full stop that stand for a new paragraph in a letter set in one line. */
const PARAGRAPH_GAP = 4
const LONGEST = 200

/** The lines of a stretch of source that are not blank; a line set with 　　 after a full stop is two. */
export function linesOf(source: string, from: number, to: number): Line[] {
  const lines: Line[] = []
  let gap = true
  for (let at = from; at < to; ) {
    const end = lineEnd(source, at, to)
    const before = lines.length
    for (let start = at; start < end; ) {
      const stop = paragraphEnd(source, start, end)
      const line = measure(source, start, stop, gap || start > at)
      if (line) lines.push(line)
      start = stop
    }
    gap = lines.length === before
    at = end + (source.charCodeAt(end) === 0x0d && source.charCodeAt(end + 1) === 0x0a ? 2 : 1)
  }
  return lines
}

function lineEnd(source: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code <= 0x0d ? code === 0x0a || code >= 0x0c : code === 0x2028 || code === 0x2029) return at
  }
  return to
}

/** Where a wide run of blanks after 。！？ ends the paragraph inside the line. */
function paragraphEnd(source: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code > 0x3002 && code < 0xff00) continue
    if (code !== 0x3002 && code !== 0xff01 && code !== 0x21 && code !== 0xff1f && code !== 0x201d) continue
    let blank = 0
    let next = at + 1
    while (next < to && isBlank(source.charCodeAt(next))) blank += cells(source.charCodeAt(next++))
    if (blank >= PARAGRAPH_GAP && next < to) return at + 1
  }
  return to
}

function measure(source: string, from: number, to: number, gap: boolean): Line | null {
  let start = from
  let end = to
  let indent = 0
  while (start < end && isBlank(source.charCodeAt(start))) indent += cells(source.charCodeAt(start++))
  if (start === end) return null
  while (isBlank(source.charCodeAt(end - 1))) end--
  return {start, end, indent, width: indent + widthOf(source, start, end), wide: wideDigits(source, start, end), gap}
}

/** A line too long for any page is a paragraph: its width need not be exact. */
function widthOf(source: string, start: number, end: number): number {
  if (end - start > LONGEST) return (end - start) * 2
  let width = 0
  for (let at = start; at < end; at++) width += cells(source.charCodeAt(at))
  return width
}

function wideDigits(source: string, start: number, end: number): number {
  if (end - start > LONGEST) return 0
  let count = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code >= 0xff10 && code <= 0xff19) count++
  }
  return count
}

/** A line made of the pieces that print; null where they print nothing. */
export function lineOfPieces(
  source: string,
  pieces: readonly Span[],
  gap: boolean,
): (Line & {readonly pieces: readonly Span[]}) | null {
  const kept: Span[] = []
  let indent = 0
  let width = 0
  let wide = 0
  for (const piece of pieces) {
    const part = measure(source, piece.start, piece.end, gap)
    if (!part) continue
    if (kept.length === 0) indent = part.indent
    width += part.width
    wide += part.wide
    kept.push({start: kept.length === 0 ? part.start : piece.start, end: piece.end})
  }
  const last = kept.at(-1)
  if (!last) return null
  let end = last.end
  while (isBlank(source.charCodeAt(end - 1))) end--
  return {start: kept[0]!.start, end, indent, width, wide, gap, pieces: kept}
}

function cells(code: number): number {
  if (code >= 0x2e80) return code === 0xfeff ? 0 : 2
  if (code === 0x09) return 4
  return code < 0x20 || (code >= 0x2000 && code <= 0x200f) ? 0 : code >= 0x2010 && code < 0x2030 ? 2 : 1
}
