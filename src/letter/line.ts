/** Lines of a source: what stands in them, how far they are indented, how wide they are. */
import {isBlank} from '../text/blank.ts'
import type {Span} from '../tree.ts'

/** A source line without the blanks at its ends; widths are in cells (a Chinese character takes two). */
export interface Line extends Span {
  readonly indent: number
  /** cells up to the line's last character, the indent included */
  readonly width: number
  /** true after an empty line */
  readonly gap: boolean
}

/** The lines of a stretch of source that are not blank. */
export function linesOf(source: string, from: number, to: number): Line[] {
  const lines: Line[] = []
  let gap = true
  for (let at = from; at < to; ) {
    const end = lineEnd(source, at, to)
    const line = measure(source, at, end, gap)
    if (line) lines.push(line)
    gap = line === null
    at = end + (source.charCodeAt(end) === 0x0d && source.charCodeAt(end + 1) === 0x0a ? 2 : 1)
  }
  return lines
}

function lineEnd(source: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code === 0x0a || code === 0x0d || code === 0x0c || code === 0x2028 || code === 0x2029) return at
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
  let width = indent
  for (let at = start; at < end; at++) width += cells(source.charCodeAt(at))
  return {start, end, indent, width, gap}
}

function cells(code: number): number {
  if (code >= 0x2e80) return code === 0xfeff ? 0 : 2
  if (code === 0x09) return 4
  return code < 0x20 || (code >= 0x2000 && code <= 0x200f) ? 0 : code >= 0x2010 && code < 0x2030 ? 2 : 1
}
