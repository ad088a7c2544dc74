/** Finds tables that lost their bars, so that every cell is a line: 年份 ⏎ 在岗数 ⏎ 退出 ⏎ 2019年 ⏎ 641 ⏎ 35 …. */
import type {Line} from './line.ts'
import {type Stretch, stretch} from './stretch.ts'

const FIGURE = /^[-+]?\d[\d,.]*(?:%|％)?$|^[-—–]{1,2}$/
const LONGEST = 20
/** No label: a sentence, a list's number, a page number between dashes. */
const SENTENCE = /[。；;，,！？!?：]$|^[—-]|^第?\d+页/
/** Fewest rows and figures a row that nothing but a table has. */
const LEAST = {rows: 2, figures: 2}

export interface ColumnTables {
  readonly cells: readonly Stretch[]
  /** lines that no paragraph may take */
  readonly taken: ReadonlySet<Line>
  /** how many there are */
  readonly tables: number
}

/** The cells of every such table among the lines; `first` is the number of the first table. */
export function columnTables(source: string, lines: readonly Line[], first: number): ColumnTables {
  const cells: Stretch[] = []
  const taken = new Set<Line>()
  const sorts = lines.map(({start, end}) => sortOf(source, start, end))
  let tables = first
  for (let at = LEAST.figures; at < lines.length; at++) {
    if (sorts[at] !== 'figure' || sorts[at - 1] !== 'label') continue
    const width = runOf(sorts, at, 'figure')
    const end = width < LEAST.figures ? at : endOf(sorts, at - 1, width)
    const head = headOf(sorts, at - 1, width)
    if (end - at + 1 < LEAST.rows * (width + 1) || head === 0) {
      at += width - 1
      continue
    }
    // without a corner the heads stand over the figures
    let place = head === width ? 1 : 0
    for (let line = at - 1 - head; line < end; line++, place++) {
      taken.add(lines[line]!)
      const [row, column] = [Math.floor(place / (width + 1)), place % (width + 1)]
      cells.push(stretch(source, [lines[line]!], 'cell', {cell: {table: tables, row, column}}))
    }
    tables++
    at = end - 1
  }
  return {cells, taken, tables: tables - first}
}

type Sort = 'figure' | 'label' | 'other'

function sortOf(source: string, start: number, end: number): Sort {
  if (end - start > LONGEST) return 'other'
  const text = source.slice(start, end)
  return FIGURE.test(text) ? 'figure' : SENTENCE.test(text) ? 'other' : 'label'
}

function runOf(sorts: readonly Sort[], from: number, sort: Sort): number {
  let at = from
  while (sorts[at] === sort) at++
  return at - from
}

/** End of the rows that begin at `from`: a label and so many figures each. */
function endOf(sorts: readonly Sort[], from: number, width: number): number {
  let at = from
  while (sorts[at] === 'label' && runOf(sorts, at + 1, 'figure') === width) at += width + 1
  return at
}

/** How many lines before the first row are heads: one for every figure, and one for the labels if it is there. */
function headOf(sorts: readonly Sort[], row: number, width: number): number {
  let at = row
  while (at > 0 && row - at <= width && sorts[at - 1] === 'label') at--
  return row - at >= width ? row - at : 0
}
