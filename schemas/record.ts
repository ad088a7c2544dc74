/** The record: everything `extract` says about one letter. */
import * as z from 'zod'
import {indicator, offset, slice} from './indicator.ts'
import {envelope} from './letter.ts'
import {dateRole, findingLevel, ledgerClass, timeSource} from './vocabulary.ts'

export const source = z.strictObject({
  path: z.string(),
  mediaType: z.string(),
  encoding: z.string(),
  sha256: z.string(),
  characters: offset.describe('code points of the text'),
})

export const section = z.strictObject({
  id: z.string(),
  parent: z.string().nullable(),
  level: z.int().positive(),
  label: z.string(),
  title: z.string(),
  start: offset,
  end: offset,
})

export const dateEntry = slice.extend({id: z.string(), edtf: z.string(), role: dateRole, source: timeSource})

export const numeral = slice.extend({
  class: ledgerClass,
  ref: z.string().optional().describe('id of the indicator or date'),
  why: z.string().optional().describe('the reason it is excused'),
})

export const finding = z.strictObject({
  rule: z.string(),
  level: findingLevel,
  message: z.string(),
  start: offset,
  end: offset,
  line: z.int().positive(),
  column: z.int().positive(),
  refs: z.array(z.string()),
})

export const letterRecord = z.strictObject({
  schemaVersion: z.literal('1'),
  source,
  letter: envelope,
  sections: z.array(section),
  indicators: z.array(indicator),
  dates: z.array(dateEntry),
  numerals: z.array(numeral),
  findings: z.array(finding),
  text: z.string().optional(),
})

export type Source = z.infer<typeof source>
export type Section = z.infer<typeof section>
export type DateEntry = z.infer<typeof dateEntry>
export type Numeral = z.infer<typeof numeral>
export type Finding = z.infer<typeof finding>
export type LetterRecord = z.infer<typeof letterRecord>
