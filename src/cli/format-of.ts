import type {ExtractOptions, Format} from '../../schemas/options.ts'

const ENDINGS: readonly (readonly [RegExp, Format])[] = [
  [/\.csv$/i, 'csv'],
  [/\.(?:ndjson|jsonl)$/i, 'ndjson'],
  [/\.parquet$/i, 'parquet'],
  [/\.xlsx$/i, 'xlsx'],
]

/** The format asked for, else that of the output's name, else JSON. */
export function formatOf({
  format,
  output = '',
  summary,
  wide,
}: Pick<ExtractOptions, 'format' | 'output' | 'summary' | 'wide'>): Format {
  if (summary) return 'table'
  if (wide && !format) return 'csv'
  return format ?? ENDINGS.find(([ending]) => ending.test(output))?.[1] ?? 'json'
}
