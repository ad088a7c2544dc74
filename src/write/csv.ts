import {stringify} from 'csv-stringify/sync'
import {type Cell, columns} from '../../schemas/columns.ts'
import type {WriterFactory} from './writer.ts'

/** CSV (RFC 4180): one row an indicator, titles first, no byte order mark. */
export const csv: WriterFactory = ({headers}) => ({
  head: csvRows([columns.map(column => (headers === 'zh' ? column.title : column.name))]),
  separator: '',
  tail: '',
  record: record => csvRows(record.indicators.map(indicator => columns.map(column => column.cell(indicator, record)))),
})

/** Rows as RFC 4180 text: cells with a line break of either kind are quoted, formulas disarmed. */
export function csvRows(rows: readonly (readonly Cell[])[]): string {
  return stringify(rows as Cell[][], {
    record_delimiter: '\r\n',
    // csv-stringify quotes its own delimiter only, so a bare line feed would break the row
    quoted_match: /[\r\n]/,
    cast: {string: disarm},
  })
}

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
const NUMBER = /^[-+]?\d+(?:\.\d+)?$/

/** Puts ' before a text that a spreadsheet would run as a formula (=HYPERLINK(…), ＝1+1); numbers stay numbers. */
function disarm(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
}
