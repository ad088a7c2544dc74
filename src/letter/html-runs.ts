/** Reads HTML inside Markdown: its paragraphs, its headings and, row by row, the cells of its tables. */
import type {Span} from '../tree.ts'
import {bitsOf, breaks, type Tag} from './html-tags.ts'
import type {Stretch} from './stretch.ts'

/** Words between two tags that part. */
export interface HtmlRun {
  readonly pieces: readonly Span[]
  readonly cell: Stretch['cell']
  /** level of a heading, else 0 */
  readonly depth: number
}

/** What an HTML block left open for the next one: a blank line ends a block, but no table. */
export interface HtmlState {
  /** the tables entered, the innermost last */
  readonly tables: OpenTable[]
  /** the number of the next table */
  next: () => number
}

interface OpenTable {
  readonly table: number
  row: number
  column: number
  /** of each column, the first row that no cell from above covers */
  readonly free: number[]
  cell: Stretch['cell']
}

const MOST_COVERED = 40

/** The runs of words in a block of HTML; comments, scripts, styles and tags are none. */
export function* htmlRuns(source: string, block: Span, state: HtmlState): Generator<HtmlRun> {
  let pieces: Span[] = []
  let depth = 0
  for (const {start, end, tag} of bitsOf(source, block)) {
    if (!tag) pieces.push({start, end})
    else if (ends(tag, state)) {
      if (pieces.length > 0) yield {pieces, cell: state.tables.at(-1)?.cell ?? null, depth}
      pieces = []
      depth = tag.closes ? 0 : Number(/^h([1-6])$/.exec(tag.name)?.[1] ?? 0)
      enter(tag, state)
    }
  }
  if (pieces.length > 0) yield {pieces, cell: state.tables.at(-1)?.cell ?? null, depth}
}

const GRID = /^(?:table|thead|tbody|tfoot|tr|td|th|caption)$/

/** Within a cell only the table's own tags end the words: a label may be broken over lines. */
const ends = (tag: Tag, {tables}: HtmlState): boolean => (tables.at(-1)?.cell ? GRID.test(tag.name) : breaks(tag))

function enter(tag: Tag, state: HtmlState): void {
  const {tables} = state
  if (tag.name === 'table') {
    if (tag.closes) tables.pop()
    else tables.push({table: state.next(), row: -1, column: 0, free: [], cell: null})
    return
  }
  const table = tables.at(-1)
  if (!table || !GRID.test(tag.name)) return
  table.cell = null
  if (tag.closes) return
  if (tag.name === 'tr') {
    table.row++
    table.column = 0
  } else if (tag.name === 'td' || tag.name === 'th') table.cell = placeIn(table, tag)
}

/** Where the next cell of the row stands, beside those that reach down from above. */
function placeIn(open: OpenTable, {attributes}: Tag): NonNullable<Stretch['cell']> {
  open.row = Math.max(open.row, 0)
  while ((open.free[open.column] ?? 0) > open.row) open.column++
  const {table, row, column} = open
  const columns = covered(attributes, /\bcolspan\s{0,4}=\s{0,4}["']?(\d{1,4})/i)
  const rows = covered(attributes, /\browspan\s{0,4}=\s{0,4}["']?(\d{1,4})/i)
  open.column += columns
  for (let at = column; at < open.column; at++) open.free[at] = row + rows
  return {table, row, column, rows, columns}
}

const covered = (attributes: string, pattern: RegExp): number =>
  Math.min(Math.max(Number(pattern.exec(attributes)?.[1] ?? 1), 1), MOST_COVERED)

const LAST = /[\d０-９.．%％〇一二三四五六七八九十百千万亿]\s{0,8}$/
const FIRST = /^\s{0,8}[\d０-９]/

/** The lines of a cell whose figures a tag parts: 10<br>20 is no 1020. */
export function cellLines(source: string, pieces: readonly Span[]): Span[][] {
  const lines: Span[][] = []
  for (const piece of pieces) {
    const line = lines.at(-1)
    const before = line?.at(-1)
    if (line && before && !isParted(source, before, piece)) line.push(piece)
    else lines.push([piece])
  }
  return lines
}

const isParted = (source: string, before: Span, after: Span): boolean =>
  LAST.test(source.slice(Math.max(before.start, before.end - 9), before.end)) &&
  FIRST.test(source.slice(after.start, Math.min(after.end, after.start + 9))) &&
  [...bitsOf(source, {start: before.end, end: after.start})].some(({tag}) => tag && breaks(tag))
