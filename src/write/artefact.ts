/** An output that needs all letters before it is written, perhaps several times over: a workbook, a package of tables. */
import type {LetterRow} from '../../schemas/batch-columns.ts'
import type {Cell} from '../../schemas/column.ts'
import type {Format} from '../../schemas/options.ts'
import {chosenColumns, type Table, type TableName, tables} from '../../schemas/tables.ts'
import {selection} from './selected.ts'
import type {WriteOptions} from './writer.ts'

/** The rows that a letter has in each table. */
export type LetterTables = Readonly<Record<TableName, readonly (readonly Cell[])[]>>

/** All letters in order, as often as they are asked for. */
export type Letters = () => AsyncIterable<LetterTables>

/** A file of the output. */
export interface Artefact {
  /** where the output is a folder */
  readonly name: string
  chunks(letters: Letters): AsyncIterable<Uint8Array | string>
}

/** The files of an output format, made of its tables. */
export type ArtefactFactory = (tables: readonly Table[], options: WriteOptions) => readonly Artefact[]

export type ArtefactName = 'csv' | 'xlsx' | 'parquet' | 'datapackage'

/** Whether a format can be written only when all letters are read: in a wide CSV a column must be known to be common. */
export const isArtefact = (format: Format | null, {wide}: Pick<WriteOptions, 'wide'>): format is ArtefactName =>
  format === 'xlsx' || format === 'parquet' || format === 'datapackage' || (format === 'csv' && wide !== null)

/** The tables that such a format is made of. */
export function tablesOf(format: ArtefactName, {columns}: Pick<WriteOptions, 'columns'>): readonly Table[] {
  if (format === 'csv') return tables('all')
  if (format === 'parquet') return tables(columns ?? 'all')
  if (format === 'xlsx') return tables(columns === null || columns === 'all' ? besideWritten(columns) : columns)
  // with the keys of the package
  return tables(Array.isArray(columns) ? [...new Set(['letter', 'seq', ...columns])] : columns)
}

/** The columns in the order of a reader: what the letter printed stands beside the value and its unit. */
function besideWritten(columns: 'all' | null): readonly string[] {
  const names = chosenColumns(columns).map(({name}) => name)
  const written = names.filter(name => /^written_(?:number|unit)$/.test(name))
  return names.flatMap(name => (name === 'unit' ? [name, ...written] : written.includes(name) ? [] : [name]))
}

/** What a letter has in each table, of the indicators that are asked for. */
export function letterTables(all: readonly Table[], options: WriteOptions): (row: LetterRow) => LetterTables {
  const select = selection(options.filter)
  return row => {
    const selected = {...row, record: row.record && select(row.record)}
    const entries = all.map(({name, rows}) => [name, rows(selected)] as const)
    return Object.fromEntries(entries) as unknown as LetterTables
  }
}
