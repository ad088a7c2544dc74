/** How high a row is: by itself a spreadsheet would show all of a long sentence, or but one line of it. */
import type {Cell, ColumnHead} from '../../../schemas/column.ts'
import {displayWidth} from '../../text/display-width.ts'
import {WRAPPED, widthOf} from './looks.ts'

/** Points of a line, and how many lines a row shows of a long text. */
const LINE = 16.5
const LINES = 6
/** Characters of a column's width that stay empty. */
const MARGIN = 3

/** The height in points of a row with these cells: as many lines as its longest text takes, six at most. */
export function rowHeight(columns: readonly ColumnHead[]): (cells: readonly Cell[]) => number {
  const wrapped = columns.flatMap((column, at) =>
    WRAPPED.has(column.name) ? [{at, width: widthOf(column, '') - MARGIN}] : [],
  )
  return cells => {
    let lines = 1
    for (const {at, width} of wrapped) {
      const cell = cells[at]
      if (typeof cell === 'string') lines = Math.max(lines, linesOf(cell, width))
    }
    return Math.min(lines, LINES) * LINE
  }
}

function linesOf(text: string, width: number): number {
  if (text.length > width * LINES) return LINES
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / width)), 0)
}
