/** The options of the commands round a review: its page, its corrections, the score against gold. */
import * as z from 'zod'
import {readingOptions} from './input.ts'
import {batchOptions, date, ignore, lang, lexicon, quiet} from './options.ts'

const output = z
  .string()
  .min(1, 'expected the name of a file')
  .optional()
  .meta({short: 'o', value: 'OUT', description: 'write to a file, whole or not at all'})

export const reviewOptions = z.strictObject({
  output: output.meta({
    short: 'o',
    value: 'OUT',
    description: 'the page, or for several letters the folder of pages; whole or not at all',
  }),
  date,
  ignore,
  lexicon,
  quiet,
  lang,
  filesFrom: batchOptions.filesFrom,
  jobs: batchOptions.jobs,
  timeout: batchOptions.timeout,
  memory: batchOptions.memory,
  ...readingOptions,
})

export const applyOptions = z.strictObject({
  output,
  rows: z
    .boolean()
    .optional()
    .meta({description: 'write the rows of a lexicon that the corrections imply, instead of records'}),
  lang,
})

export const evalOptions = z.strictObject({
  errors: z.coerce
    .number('expected a number')
    .int('expected a whole number')
    .nonnegative('expected 0 or more')
    .default(0)
    .meta({value: 'N', description: 'list so many of the errors'}),
  letters: z.string().min(1, 'expected the name of a folder').optional().meta({
    value: 'DIR',
    description: 'the folder of the letters (default: beside the gold, or letters/ beside its folder)',
  }),
  lexicon,
  lang,
  ...readingOptions,
})

export type ApplyOptions = z.infer<typeof applyOptions>
export type EvalOptions = z.infer<typeof evalOptions>
export type ReviewOptions = z.infer<typeof reviewOptions>
