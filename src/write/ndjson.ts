import type {WriterFactory} from './writer.ts'

/** NDJSON: one record a line. */
export const ndjson: WriterFactory = () => ({
  record: record => `${JSON.stringify(record)}\n`,
  end: () => '',
})
