/** Finds tables drawn in plain text with bars, tabs or runs of blanks: 区名 | 房源（套） over rows of as many cells. */
import type {Span} from '../tree.ts'
import type {Line} from './line.ts'
import {type Stretch, stretch} from './stretch.ts'

/** Rows that make a table: bars are drawn on purpose, tabs may be mere indents. */
const LEAST = {bar: 2, tab: 3, blank: 3}
type By = keyof typeof LEAST
const BARS = /[|｜│┃]/
/** What parts the cells of a table set with blanks; a wide one in a sentence (2023年　5月) is alone in its line. */
const BLANKS = /[ \u3000]{2,}|\u3000/
const SET = /\S(?: {2,}|\u3000{1,})\d/
const BAR_MARKS = ['|', '｜', '│', '┃']
const isBarred = (source: string): boolean => BAR_MARKS.some(mark => source.includes(mark))
const isSet = (source: string): boolean => (source.includes('  ') || source.includes('\u3000')) && SET.test(source)
const FIGURE = /^[-+]?\d[\d,.]*(?:%|[万亿]?[元个家人户套])?$/
const STOP = /[。；;！？]/
const RULE = /^[|｜│┃+\-=:─━┼├┤┌┐└┘┬┴\s]+$/

export interface PlainTables {
  readonly cells: readonly Stretch[]
  /** lines that no paragraph may take */
  readonly taken: ReadonlySet<Line>
}

/** The cells of every table among the lines; `first` is the number of the first table. */
export function plainTables(source: string, lines: readonly Line[], first = 0): PlainTables {
  const cells: Stretch[] = []
  const taken = new Set<Line>()
  let tables = first
  if (!source.includes('\t') && !isBarred(source) && !isSet(source)) return {cells, taken}
  for (let at = 0; at < lines.length; ) {
    const rows = rowsAt(source, lines, at)
    if (rows === null) {
      at++
      continue
    }
    for (const line of rows.lines) taken.add(line)
    for (const [row, spans] of rows.cells.entries())
      for (const [column, span] of spans.entries())
        if (span.end > span.start) cells.push(stretch(source, [span], 'cell', {cell: {table: tables, row, column}}))
    tables++
    at += rows.lines.length
  }
  return {cells, taken}
}

function rowsAt(source: string, lines: readonly Line[], from: number): {lines: Line[]; cells: Span[][]} | null {
  const first = cellsOf(source, lines[from]!)
  if (first === null || first.spans.length < 2) return null
  const found: Line[] = []
  const cells: Span[][] = []
  for (let at = from; at < lines.length && (at === from || !lines[at]!.gap); at++) {
    const line = lines[at]!
    if (first.by === 'bar' && RULE.test(source.slice(line.start, line.end))) {
      found.push(line)
      continue
    }
    const row = cellsOf(source, line)
    if (row === null || row.by !== first.by || row.spans.length !== first.spans.length) break
    found.push(line)
    cells.push(row.spans)
  }
  if (cells.length < LEAST[first.by] || (first.by === 'blank' && !hasFigures(source, cells))) return null
  return {lines: found, cells}
}

/** Blanks alone make a table only where every row below the head holds a figure. */
const hasFigures = (source: string, [, ...rows]: readonly (readonly Span[])[]): boolean =>
  rows.every(row => row.some(({start, end}) => FIGURE.test(source.slice(start, end))))

/** A line's cells between its bars, its tabs, or its runs of blanks. */
function cellsOf(source: string, line: Line): {by: By; spans: Span[]} | null {
  const text = source.slice(line.start, line.end)
  const by = BARS.test(text) ? 'bar' : text.includes('\t') ? 'tab' : null
  if (by === null) return spaced(text, line.start)
  const spans: Span[] = []
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !(by === 'bar' ? BARS.test(text[at]!) : text[at] === '\t')) continue
    spans.push({start: line.start + from, end: line.start + at})
    from = at + 1
  }
  return {by, spans: by === 'bar' ? framed(spans) : spans}
}

/** Three cells or more, parted by runs of blanks; no sentence. */
function spaced(text: string, start: number): {by: 'blank'; spans: Span[]} | null {
  if (text.length > 400 || STOP.test(text) || !BLANKS.test(text.trim())) return null
  const spans: Span[] = []
  for (const {index, 0: word} of text.matchAll(/\S+(?: \S+){0,20}/g))
    spans.push({start: start + index, end: start + index + word.length})
  return spans.length > 2 ? {by: 'blank', spans} : null
}

/** Without the empty ends of | a | b |. */
const framed = (spans: Span[]): Span[] => {
  const first = spans[0]!.end > spans[0]!.start ? 0 : 1
  const last = spans.at(-1)!
  return spans.slice(first, last.end > last.start ? spans.length : -1)
}
