import type {WriterFactory} from './writer.ts'

/** NDJSON: one record a line. */
export const ndjson: WriterFactory = () => ({
  head: '',
  separator: '',
  tail: '',
  record: record => `${JSON.stringify(record)}\n`,
})
