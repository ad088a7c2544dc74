/** The output formats, each loaded only when it is asked for. */
import type {Format} from '../../schemas/options.ts'
import type {WriterFactory} from './writer.ts'

export const formats = {
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  csv: async () => (await import('./csv.ts')).csv,
} satisfies Record<Format, () => Promise<WriterFactory>>
