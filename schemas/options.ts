/**
 * The options of the command line: one key an option.
 *
 * The flag is the key in kebab case; `short` and `value` (the name of its argument in the help) are its metadata. Help,
 * parsing and validation follow from here.
 */
import * as z from 'zod'
import {filterOptions} from './filter.ts'
import {readingOptions} from './input.ts'
import {rule} from './rules.ts'
import {findingLevel} from './vocabulary.ts'

/** How records are written. */
const format = z.enum(['json', 'ndjson', 'csv', 'table', 'xlsx', 'parquet', 'datapackage'])

/** Which titles head the columns of a table. */
const headers = z.enum(['en', 'zh'])

/** The language in which the program speaks. */
const language = z.enum(['en', 'zh'])

export const lang = language
  .optional()
  .meta({value: 'LANGUAGE', description: 'language of help and messages (default: that of the locale)'})

/** How tables are laid out. */
const tableOptions = {
  headers: headers
    .optional()
    .meta({value: 'LANGUAGE', description: 'titles of the columns (default: en; zh in a workbook and with --excel)'}),
  columns: z
    .string()
    .min(1, 'expected names of columns')
    .optional()
    .meta({value: 'A,B,C', description: 'these columns of the indicators, in this order (extract schema --columns)'}),
  allColumns: z
    .boolean()
    .optional()
    .meta({description: 'all columns: what the record says of an indicator, the table says'}),
  wide: z.string().min(1, 'expected a number or names').optional().meta({
    value: 'N|A,B',
    description: 'CSV of a row a letter, with the N commonest names as columns, or those named',
  }),
  bom: z.boolean().optional().meta({description: 'begin the CSV with a byte order mark'}),
  excel: z
    .boolean()
    .optional()
    .meta({description: 'CSV for Excel: byte order mark, Chinese titles, nothing turned into a day'}),
  summary: z
    .boolean()
    .optional()
    .meta({description: 'show the letter in brief: envelope, sums, what to look at twice'}),
}

export const date = z.iso
  .date('expected a calendar day, YYYY-MM-DD')
  .optional()
  .meta({value: 'YYYY-MM-DD', description: 'the day 今年 and 去年 count from, for a text without a date of its own'})

export const ignore = z
  .array(rule)
  .optional()
  .meta({value: 'RULE', description: 'leave a check out (again for another one)'})

export const lexicon = z
  .array(z.string().min(1, 'expected the name of a file'))
  .optional()
  .meta({value: 'FILE', description: 'units, classifiers, names and guards of your own, YAML or JSON (again for more)'})

const number = z.coerce.number('expected a number')

export const quiet = z.boolean().optional().meta({short: 'q', description: 'report failures only, no findings'})

/** What matters for many letters only. */
export const batchOptions = {
  filesFrom: z.string().min(1, 'expected the name of a file').optional().meta({
    value: 'LIST',
    description: 'read the files named in LIST, one a line (- is standard input)',
  }),
  from: z
    .enum(['ndjson'])
    .optional()
    .meta({value: 'FORMAT', description: 'letters as lines of standard input: {"id", "text", "date"?}'}),
  jobs: number
    .int('expected a whole number')
    .min(1, 'expected 1 or more')
    .max(256, 'expected 256 or less')
    .optional()
    .meta({short: 'j', value: 'N', description: 'threads that read (default: as many as the machine has cores)'}),
  timeout: number
    .positive('expected a number above 0')
    .optional()
    .meta({value: 'S', description: 'give up a large letter, or one of many, that takes longer (default of many: 60)'}),
  memory: number.min(16, 'expected 16 or more').optional().meta({
    value: 'MB',
    description: 'give up a large letter, or one of many, that needs more (default of many: a share of the machine)',
  }),
  resume: z.boolean().optional().meta({description: 'go on where a run with the same output was stopped'}),
  verbose: z.boolean().optional().meta({description: 'report the findings of every letter, and how the run ended'}),
}

export const extractOptions = z.strictObject({
  format: format.optional().meta({
    short: 'f',
    value: 'FORMAT',
    description: 'how the records are written (default: as -o is named, else json)',
  }),
  output: z
    .string()
    .min(1, 'expected the name of a file')
    .optional()
    .meta({short: 'o', value: 'OUT', description: 'write to a file, whole or not at all, or into a folder (OUT/)'}),
  date,
  withText: z.boolean().optional().meta({description: 'keep the text of the letter in its record'}),
  ...tableOptions,
  ...filterOptions,
  failOn: findingLevel.optional().meta({value: 'LEVEL', description: 'exit 1 when a finding is this grave or graver'}),
  emitText: z
    .boolean()
    .optional()
    .meta({description: 'write the text that the letter was read as, instead of its record'}),
  ignore,
  lexicon,
  quiet,
  lang,
  ...batchOptions,
  ...readingOptions,
})

export type Format = z.infer<typeof format>
export type Headers = z.infer<typeof headers>
export type Lang = z.infer<typeof language>
export type ExtractOptions = z.infer<typeof extractOptions>
