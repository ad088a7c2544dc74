/**
 * The options of the command line: one key an option.
 *
 * The flag is the key in kebab case; `short` and `value` (the name of its argument in the help) are its metadata. Help,
 * parsing and validation follow from here.
 */
import * as z from 'zod'
import {rule} from './rules.ts'
import {findingLevel} from './vocabulary.ts'

/** How records are written. */
const format = z.enum(['json', 'ndjson', 'csv'])

/** Which titles head the columns of a table. */
const headers = z.enum(['en', 'zh'])

const date = z.iso
  .date('expected a calendar day, YYYY-MM-DD')
  .optional()
  .meta({value: 'YYYY-MM-DD', description: 'the day 今年 and 去年 count from, for a text without a date of its own'})

const ignore = z.array(rule).optional().meta({value: 'RULE', description: 'leave a check out (again for another one)'})

export const extractOptions = z.strictObject({
  format: format.default('json').meta({short: 'f', value: 'FORMAT', description: 'how the records are written'}),
  output: z
    .string()
    .min(1, 'expected the name of a file')
    .optional()
    .meta({short: 'o', value: 'FILE', description: 'write to FILE, whole or not at all, instead of standard output'}),
  date,
  withText: z.boolean().optional().meta({description: 'keep the text of the letter in its record'}),
  headers: headers.default('en').meta({value: 'LANGUAGE', description: 'titles of the CSV columns'}),
  failOn: findingLevel.optional().meta({value: 'LEVEL', description: 'exit 1 when a finding is this grave or graver'}),
  ignore,
  quiet: z.boolean().optional().meta({short: 'q', description: 'report failures only, no findings'}),
})

export const schemaOptions = z.strictObject({
  columns: z.boolean().optional().meta({description: 'the CSV columns with their Chinese titles, as CSV'}),
})

export const auditOptions = z.strictObject({date})

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
})

export const verifyOptions = z.strictObject({
  root: z
    .string()
    .min(1, 'expected the name of a folder')
    .default('.')
    .meta({value: 'DIR', description: 'the folder from which the paths of the records count'}),
  ignore,
  quiet: z.boolean().optional().meta({short: 'q', description: 'report what fails only'}),
})

export type Format = z.infer<typeof format>
export type Headers = z.infer<typeof headers>
export type ExtractOptions = z.infer<typeof extractOptions>
export type AuditOptions = z.infer<typeof auditOptions>
export type ExplainOptions = z.infer<typeof explainOptions>
export type VerifyOptions = z.infer<typeof verifyOptions>
export type SchemaOptions = z.infer<typeof schemaOptions>
