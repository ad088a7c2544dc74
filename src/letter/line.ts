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

/** The lines of a stretch of source that are not blank; a line set with 　　 after a full stop or before 1. is two. */
export function linesOf(text: string, from: number, to: number): Line[] {
  const source = text.slice(0, to)
  const lines: Line[] = []
  let gap = true
  let before = 0
  for (let start = from; start < to; ) {
    const stop = stopFrom(source, start, to)
    const line = measure(source, start, stop, gap || lines.length > before)
    if (line) lines.push(line)
    if (stop < to && !isBreak(source.charCodeAt(stop))) {
      start = stop
      continue
    }
    gap = lines.length === before
    before = lines.length
    start = stop + (source.charCodeAt(stop) === 0x0d && source.charCodeAt(stop + 1) === 0x0a ? 2 : 1)
  }
  return lines
}

const isBreak = (code: number): boolean =>
  code <= 0x0d ? code === 0x0a || code >= 0x0c : code === 0x2028 || code === 0x2029

/** An end of a line; a mark and, as it seems, a blank; blanks before the label of a section (情况　　1.基本情况). */
const STOP =
  /[\n\f\r\u2028\u2029]|[\u3002\uff01!\uff1f\u201d](?=[\0-\x20\x7f-\xad\u2000-\u206f\u3000\ufeff])|[ \u3000](?<=[：:）)一-龥][ \u3000])[ \u3000]{1,11}(?=(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.．、](?!\d))[一-龥“《])/g

/** Where the line ends, or the paragraph inside it: behind 。！？ or before a label, at a wide run of blanks. */
function stopFrom(source: string, from: number, to: number): number {
  STOP.lastIndex = from
  while (STOP.test(source) && STOP.lastIndex <= to) {
    const at = STOP.lastIndex - 1
    const code = source.charCodeAt(at)
    if (isBreak(code)) return at
    const edge = isBlank(code) ? blanksBefore(source, at, from) : at + 1
    let blank = 0
    let next = edge
    while (next < to && isBlank(source.charCodeAt(next)) && !isBreak(source.charCodeAt(next)))
      blank += cells(source.charCodeAt(next++))
    if (edge > from && blank >= PARAGRAPH_GAP && next < to && !isBreak(source.charCodeAt(next))) return edge
  }
  return to
}

/** The start of the run of blanks that ends at `at`. */
function blanksBefore(source: string, at: number, from: number): number {
  let start = at
  while (start > from && isBlank(source.charCodeAt(start - 1)) && !isBreak(source.charCodeAt(start - 1))) start--
  return start
}

function measure(source: string, from: number, to: number, gap: boolean): Line | null {
  let start = from
  let end = to
  let indent = 0
  while (start < end && isBlank(source.charCodeAt(start))) indent += cells(source.charCodeAt(start++))
  if (start === end) return null
  while (isBlank(source.charCodeAt(end - 1))) end--
  // a line too long for any page is a paragraph: its width need not be exact
  if (end - start > LONGEST) return {start, end, indent, width: indent + (end - start) * 2, wide: 0, gap}
  let width = indent
  let wide = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    width += cells(code)
    if (code >= 0xff10 && code <= 0xff19) wide++
  }
  return {start, end, indent, width, wide, gap}
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
