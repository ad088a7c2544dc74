/** What a run writes: one file of a format, or the four files of a folder. */
import type {LetterRow} from '../../schemas/batch-columns.ts'
import type {Format, Lang} from '../../schemas/options.ts'
import {type TableName, tables} from '../../schemas/tables.ts'
import {isArtefact, type LetterTables, letterTables, tablesOf} from '../write/artefact.ts'
import {csvRows, titles} from '../write/csv.ts'
import {writerOf} from '../write/formats.ts'
import type {WriteOptions, Writer} from '../write/writer.ts'

export interface Product extends Pick<Writer, 'head' | 'separator' | 'tail'> {
  /** its name in a folder of results */
  readonly name: string
  /** what it has of a letter; null where a letter that failed has no place in it */
  text(row: LetterRow): string | null
}

export interface ProductOptions {
  /** null: the files of a folder */
  readonly format: Format | null
  readonly write: WriteOptions
  /** pages of a review in this language instead, and what their index needs */
  readonly review?: Lang
}

/** The products of a run, in the order in which they are written. */
export async function products({format, write, review}: ProductOptions): Promise<readonly Product[]> {
  if (review) return (await import('./review-products.ts')).reviewProducts(review)
  if (isArtefact(format, write)) return [spool(letterTables(tablesOf(format, write), write))]
  if (format) return [stream('', await writerOf(format, write))]
  return [
    stream('records.ndjson', await writerOf('ndjson', write)),
    stream('indicators.csv', await writerOf('csv', write)),
    table('findings.csv', 'findings', write),
    table('letters.csv', 'letters', write),
  ]
}

/** A line a letter with its rows in every table: what a workbook is made of when all letters are read. */
const spool = (rows: (row: LetterRow) => LetterTables): Product => ({
  name: 'letters.rows',
  head: '',
  separator: '',
  tail: '',
  text: row => `${JSON.stringify(rows(row))}\n`,
})

const stream = (name: string, {head, separator, tail, record}: Writer): Product => ({
  name,
  head,
  separator,
  tail,
  text: row => row.record && record(row.record),
})

function table(name: string, which: TableName, write: WriteOptions): Product {
  const {columns, rows} = tables(null).find(one => one.name === which)!
  return {
    name,
    head: (write.bom || write.excel ? '\ufeff' : '') + csvRows([titles(columns, write)]),
    separator: '',
    tail: '',
    text: row => (row.record || which === 'letters' ? csvRows(rows(row), write.excel) : null),
  }
}
