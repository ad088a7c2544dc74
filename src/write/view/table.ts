import type {WriterFactory} from '../writer.ts'

export const table: WriterFactory = () => ({head: '', separator: '\n', tail: '', record: record => record.source.path})
