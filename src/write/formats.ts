/** The formats that are written letter after letter, each loaded only when it is asked for. */
import type {Format} from '../../schemas/options.ts'
import {selection} from './selected.ts'
import type {WriteOptions, Writer, WriterFactory} from './writer.ts'

export type TextFormat = Exclude<Format, 'xlsx' | 'parquet' | 'datapackage'>

const formats = {
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  csv: async () => (await import('./csv.ts')).csv,
  table: async () => (await import('./view/table.ts')).table,
} satisfies Record<TextFormat, () => Promise<WriterFactory>>

/** The writer of a format, of the indicators that are asked for. */
export async function writerOf(format: TextFormat, options: WriteOptions): Promise<Writer> {
  const writer = (await formats[format]())(options)
  const select = selection(options.filter)
  return {...writer, record: record => writer.record(select(record))}
}
