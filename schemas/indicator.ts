/** One numeric indicator of a letter, grounded in the source text. */
import * as z from 'zod'
import {aspect, basis, bound, direction, kind, periodRole, status, timeSource} from './vocabulary.ts'

/** Unicode code points into the letter's `text`, 0-based, end exclusive. */
export const offset = z.int().nonnegative()
/** A verbatim slice of the text. */
export const slice = z.strictObject({raw: z.string(), start: offset, end: offset})

export const change = z.strictObject({
  direction,
  basis,
  from: z.string().nullable().describe('id of the level this one grew from (由A增长到B)'),
})

export const period = z.strictObject({
  edtf: z.string().describe('ISO 8601-1 or EDTF level 1'),
  start: z.string().nullable().describe('first day, null when open'),
  end: z.string().nullable().describe('last day, null when open'),
  role: periodRole,
  raw: z.string(),
  source: timeSource,
})

export const indicator = z.strictObject({
  id: z.string(),
  raw: z.string().describe('minimal quantity expression: bound word, number, scale, unit, per'),
  start: offset,
  end: offset,
  line: z.int().positive(),
  column: z.int().positive(),
  kind,
  value: z.number().nullable().describe('scale words expanded exactly; null for a range, a fraction or a vague number'),
  fraction: z.string().nullable().describe('an exact fraction such as 2/3, else null'),
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound,
  unit: z.string().nullable().describe('ISO 4217, UCUM, or the Chinese unit as written'),
  written: z.strictObject({number: z.string(), scale: z.string().nullable(), unit: z.string().nullable()}),
  item: slice.nullable().describe('verbatim noun phrase that is counted or measured'),
  name: z.string().describe('self-contained label'),
  aspect,
  change: change.nullable(),
  status,
  modal: z.string().nullable().describe('the word that says the status (力争, 计划, 最高)'),
  period: period.nullable(),
  scope: z.string().nullable(),
  partOf: z.string().nullable(),
  sameAs: z.string().nullable(),
  section: z.string().nullable(),
  topic: z.string().nullable(),
  sentence: slice,
  flags: z.array(z.string()),
  rules: z.array(z.string()),
})

export type Indicator = z.infer<typeof indicator>
export type Period = z.infer<typeof period>
export type Change = z.infer<typeof change>
export type Slice = z.infer<typeof slice>
