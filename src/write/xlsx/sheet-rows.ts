/** The rows of a sheet as SpreadsheetML (ECMA-376 part 1, 18.3.1). */
import type {Cell} from '../../../schemas/column.ts'
import type {TableColumn} from '../../../schemas/tables.ts'
import {fraction} from '../../text/decimal.ts'
import {cellText, cellXml} from './cell-text.ts'
import {columnName, type SheetFrame} from './frame.ts'
import {DECIMALS} from './looks.ts'
import {rowHeight} from './row-height.ts'

/** Days between the first of 1900 in a workbook and that of 1970; before March 1900 Excel counts a day that never was. */
const EPOCH = 25_569
const FIRST_DAY = '1900-03-01'
const DAY = 86_400_000

/** Writes a row under a number, 2 being the first below the titles. */
export type RowWriter = (cells: readonly Cell[], number: number) => string

export function rowWriter(columns: readonly TableColumn[], {styles}: SheetFrame): RowWriter {
  const writers = columns.map((column, at) => cellWriter(column, columnName(at), styles[at]!))
  const height = rowHeight(columns)
  return (cells, number) => {
    let xml = ''
    for (const [at, cell] of cells.entries()) if (cell !== null) xml += writers[at]!(cell, number)
    return `<row r="${number}" ht="${height(cells)}" customHeight="1">${xml}</row>`
  }
}

type CellWriter = (cell: Exclude<Cell, null>, row: number) => string

function cellWriter({type}: TableColumn, letters: string, styles: readonly number[]): CellWriter {
  const plain = styles[0]!
  const textAt = (row: number, text: string) =>
    `<c r="${letters}${row}" t="inlineStr" s="${plain}"><is><t xml:space="preserve">${cellXml(cellText(text))}</t></is></c>`
  return (cell, row) => {
    if (typeof cell === 'number') {
      const style = type === 'number' ? styles[decimalsOf(cell)] : plain
      return `<c r="${letters}${row}" s="${style}"><v>${cell}</v></c>`
    }
    if (type === 'date' && cell >= FIRST_DAY)
      return `<c r="${letters}${row}" s="${plain}"><v>${Date.parse(cell) / DAY + EPOCH}</v></c>`
    // text that looks like a formula is text: only <f> is run
    return textAt(row, cell)
  }
}

function decimalsOf(number: number): number {
  const digits = String(number)
  return digits.includes('e') ? DECIMALS + 1 : Math.min(fraction(digits), DECIMALS + 1)
}
