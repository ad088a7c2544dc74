/** Parquet of the indicators: typed columns, in groups of rows that bound the memory. */
import type {ColumnSource, SchemaElement} from 'hyparquet-writer'
import {ByteWriter, ParquetWriter} from 'hyparquet-writer'
import type {Cell} from '../../schemas/column.ts'
import type {Table} from '../../schemas/tables.ts'
import type {ArtefactFactory, Letters} from './artefact.ts'
import {type ParquetColumn, parquetColumn, unscaled} from './parquet-column.ts'
import type {WriteOptions} from './writer.ts'

/** Rows of a group: some megabytes, and still enough of them for their columns to compress. */
const GROUP = 8192

/** One file: numbers as decimals, days as dates, words parted by ; as lists. The codebook is among its metadata. */
export const parquet: ArtefactFactory = (tables, options) => [
  {name: 'indicators.parquet', chunks: letters => written(tables[0]!, letters, options)},
]

async function* written(table: Table, letters: Letters, options: WriteOptions): AsyncGenerator<Uint8Array> {
  const columns = await columnsOf(table, letters, options)
  const bytes = new ByteWriter()
  const file = new ParquetWriter({writer: bytes, ...schemaOf(columns), createdBy: 'extract-reply'})
  for await (const rows of groups(table, letters)) {
    await file.write({columnData: dataOf(columns, rows), rowGroupSize: GROUP})
    yield taken(bytes)
  }
  await file.finish()
  yield taken(bytes)
}

/** The columns: numbers are decimals unless a letter has one that is longer. */
async function columnsOf(table: Table, letters: Letters, {headers}: WriteOptions): Promise<readonly ParquetColumn[]> {
  const numbers = table.columns.flatMap(({type}, at) => (type === 'number' ? [at] : []))
  const long = new Set<number>()
  if (numbers.length > 0)
    for await (const {indicators} of letters())
      for (const row of indicators)
        for (const at of numbers) if (typeof row[at] === 'number' && unscaled(row[at]) === null) long.add(at)
  return table.columns.map((column, at) => parquetColumn(column, {title: headers === 'zh', decimal: !long.has(at)}))
}

function schemaOf(columns: readonly ParquetColumn[]) {
  const root: SchemaElement = {name: 'root', num_children: columns.length}
  const codebook = columns.map(({codebook: entry}) => entry)
  return {
    schema: [root, ...columns.flatMap(({schema}) => schema)],
    kvMetadata: [{key: 'codebook', value: JSON.stringify(codebook)}],
  }
}

async function* groups(table: Table, letters: Letters): AsyncGenerator<readonly (readonly Cell[])[]> {
  let rows: (readonly Cell[])[] = []
  for await (const letter of letters())
    for (const row of letter[table.name])
      if (rows.push(row) === GROUP) {
        yield rows
        rows = []
      }
  if (rows.length > 0) yield rows
}

const dataOf = (columns: readonly ParquetColumn[], rows: readonly (readonly Cell[])[]): ColumnSource[] =>
  columns.map(({name, value}, at) => ({name, data: rows.map(row => (row[at] === null ? null : value(row[at]!)))}))

/** What was written since the last time; the writer goes on in the same buffer. */
function taken(bytes: ByteWriter): Uint8Array {
  const chunk = bytes.getBytes().slice()
  bytes.index = 0
  return chunk
}
