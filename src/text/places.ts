/** Places of a text: UTF-16 offset ↔ code point ↔ line and column, each in constant or logarithmic time. */

export interface Place {
  readonly line: number
  readonly column: number
}

export interface Places {
  /** Unicode code points before the UTF-16 offset. */
  point(offset: number): number
  /** 1-based line and column (in code points) of the UTF-16 offset. */
  place(offset: number): Place
  /** UTF-16 offset of a 1-based line and column; null where the text has none. */
  offset(line: number, column: number): number | null
  /** Code points of the whole text. */
  readonly length: number
}

/** Indexes a text once; surrogate pairs are rare, so only they are kept. */
export function places(text: string): Places {
  const lines = lineStarts(text)
  const pairs = SURROGATE.test(text) ? surrogatePairs(text) : []
  const point = (offset: number): number => (pairs.length === 0 ? offset : offset - rank(pairs, offset))
  return {
    point,
    place(offset) {
      const line = rank(lines, offset + 1)
      return {line, column: point(offset) - point(lines[line - 1]!) + 1}
    },
    offset: (line, column) => offsetOf(text, lines, line, column),
    length: text.length - pairs.length,
  }
}

const SURROGATE = /[\ud800-\udbff]/

/** Offsets at which lines begin: behind a line feed, or a carriage return without one. */
function lineStarts(text: string): number[] {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1)
  }
  return starts
}

function surrogatePairs(text: string): number[] {
  const pairs: number[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0xd800 && code <= 0xdbff && isLow(text.charCodeAt(at + 1))) pairs.push(at++)
  }
  return pairs
}

function offsetOf(text: string, lines: readonly number[], line: number, column: number): number | null {
  let at = lines[line - 1]
  if (at === undefined) return null
  const end = lines[line] ?? text.length
  for (let left = column - 1; left > 0 && at < end; left--) at += text.codePointAt(at)! > 0xffff ? 2 : 1
  return at < end ? at : null
}

const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

/** How many of the sorted numbers are below the bound. */
function rank(sorted: readonly number[], below: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < below) low = middle + 1
    else high = middle
  }
  return low
}
