import type {WriterFactory} from './writer.ts'

/** JSON (RFC 8259): one letter is an object, several are an array. */
export const json: WriterFactory = ({many}) => ({
  head: many ? '[\n' : '',
  separator: ',\n',
  tail: many ? '\n]\n' : '\n',
  record: record => JSON.stringify(record, null, 2),
})
