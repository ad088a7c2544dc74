import type {ExtractOptions, Format} from '../../schemas/options.ts'

const ENDINGS: readonly (readonly [RegExp, Format])[] = [
  [/\.csv$/i, 'csv'],
  [/\.(?:ndjson|jsonl)$/i, 'ndjson'],
]

/** The format asked for, else that of the output's name, else JSON. */
export function formatOf({format, output = ''}: Pick<ExtractOptions, 'format' | 'output'>): Format {
  return format ?? ENDINGS.find(([ending]) => ending.test(output))?.[1] ?? 'json'
}
