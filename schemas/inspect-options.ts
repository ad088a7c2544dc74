/** The options of the commands that look into letters and records, or tell about the program itself. */
import * as z from 'zod'
import {limitOptions, readingOptions} from './input.ts'
import {date, ignore, lang, lexicon} from './options.ts'

export const schemaOptions = z.strictObject({
  columns: z.boolean().optional().meta({description: 'the CSV columns with their Chinese titles, as CSV'}),
  allColumns: z.boolean().optional().meta({description: 'the same with those of --all-columns'}),
  corrections: z.boolean().optional().meta({description: 'the JSON Schema of the corrections of a review'}),
  lang,
})

export const completionOptions = z.strictObject({lang})

export const auditOptions = z.strictObject({date, lexicon, lang, ...readingOptions})

const place = z
  .string()
  .regex(/^[1-9]\d{0,8}:[1-9]\d{0,8}$/, 'expected LINE:COLUMN, such as 12:8')
  .optional()

export const explainOptions = z.strictObject({
  at: place.meta({value: 'LINE:COL', description: 'explain what stands at this place'}),
  id: z
    .string()
    .regex(/^i[1-9]\d{0,8}$/, 'expected the id of an indicator, such as i17')
    .optional()
    .meta({value: 'ID', description: 'explain this indicator'}),
  whyNot: place.meta({value: 'LINE:COL', description: 'say why no indicator stands at this place: who was asked'}),
  date,
  lexicon,
  lang,
  ...readingOptions,
})

export const verifyOptions = z.strictObject({
  root: z
    .string()
    .min(1, 'expected the name of a folder')
    .default('.')
    .meta({value: 'DIR', description: 'the folder from which the paths of the records count'}),
  ignore,
  lexicon,
  quiet: z.boolean().optional().meta({short: 'q', description: 'report what fails only'}),
  lang,
  ...limitOptions,
})

export type AuditOptions = z.infer<typeof auditOptions>
export type ExplainOptions = z.infer<typeof explainOptions>
export type VerifyOptions = z.infer<typeof verifyOptions>
export type CompletionOptions = z.infer<typeof completionOptions>
export type SchemaOptions = z.infer<typeof schemaOptions>
