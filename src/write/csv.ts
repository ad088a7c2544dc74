import {stringify} from 'csv-stringify/sync'
import type {Cell, ColumnHead} from '../../schemas/column.ts'
import {chosenColumns} from '../../schemas/tables.ts'
import type {WriteOptions, WriterFactory} from './writer.ts'

const BOM = '\ufeff'

/** CSV (RFC 4180): one row an indicator, titles first. */
export const csv: WriterFactory = options => {
  const columns = chosenColumns(options.columns)
  return {
    head: (options.bom || options.excel ? BOM : '') + csvRows([titles(columns, options)]),
    separator: '',
    tail: '',
    record: record =>
      csvRows(
        record.indicators.map(indicator => columns.map(column => column.cell(indicator, record))),
        options.excel,
      ),
  }
}

/** The heads of columns: their names, or their Chinese titles. */
export function titles(
  columns: readonly Pick<ColumnHead, 'name' | 'title'>[],
  {headers, excel}: Pick<WriteOptions, 'headers' | 'excel'>,
): string[] {
  const chinese = headers ? headers === 'zh' : excel
  return columns.map(({name, title}) => (chinese ? title : name))
}

/** Rows as RFC 4180 text: cells with a line break of either kind are quoted, formulas disarmed. */
export function csvRows(rows: readonly (readonly Cell[])[], excel = false): string {
  return stringify(rows as Cell[][], {
    record_delimiter: '\r\n',
    // csv-stringify quotes its own delimiter only, so a bare line feed would break the row
    quoted_match: /[\r\n]/,
    cast: {string: excel ? text => guard(text, disarm(text)) : disarm},
  })
}

/** Blanks before it, and characters that nobody sees, do not keep a spreadsheet from reading a formula. */
const FORMULA = /^(?:[\0\s\u200b-\u200d\u2060]*[=+\-@＝＋－＠]|[\t\r\n])/
const NUMBER = /^[-+]?\d+(?:\.\d+)?$/

/** Puts ' before a text that a spreadsheet would run as a formula (=HYPERLINK(…), ＝1+1); numbers stay numbers. */
function disarm(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
}

/** What Excel takes for a number, a day, a time, a share or a fraction: 0158, 2021-10, 2/3, 15:30, 1E5, 30%. */
const TAKEN = /^[-+]?[\d０-９.,，:：/\-％%年月日Ee+]{1,40}$/
const DIGIT = /[\d０-９]/

/** Puts a tab behind a text that Excel would change (2021-10 to Oct-21, 0158 to 158): nobody sees it, and text it stays. */
const guard = (text: string, disarmed: string): string =>
  TAKEN.test(text) && DIGIT.test(text) ? `${disarmed}\t` : disarmed
