/** The record: everything `extract` says about one letter. */
import * as z from 'zod'
import {filter} from './filter.ts'
import {column, indicator, line, offset, slice} from './indicator.ts'
import {envelope} from './letter.ts'
import {dateRole, findingLevel, ledgerClass, timeSource} from './vocabulary.ts'

const source = z.strictObject({
  path: z.string().describe('as given; - is standard input'),
  mediaType: z.string().describe('text/plain, text/markdown, text/html, DOCX’s or application/pdf'),
  encoding: z.string().describe('how the bytes were decoded; none for DOCX and PDF'),
  sha256: z.string().describe('of the bytes, in hexadecimal'),
  ocr: z.literal(true).optional().describe('pages were read off their pictures; absent where none was'),
  characters: offset.describe('code points of the text'),
  wordsSha256: z.string().optional().describe('of the text without its white space, in hexadecimal'),
})

const start = offset.describe('first code point in the text, from 0')
const end = offset.describe('code point of the text after it')

const section = z.strictObject({
  id: z.string().describe('s1, s2, … in text order'),
  parent: z.string().nullable().describe('id of the section it stands in'),
  level: z.int().positive().describe('1 一、 2 （一） 3 1. 4 （1）; 一是 and 首先 are deeper than what they stand in'),
  label: z.string().describe('its enumerator as printed'),
  title: z.string().describe('its heading without the label'),
  start,
  end,
})

const dateEntry = slice.extend({
  id: z.string().describe('d1, d2, … in text order'),
  edtf: z.string().describe('ISO 8601-1 or EDTF level 1'),
  role: dateRole.describe('what the date is for'),
  source: timeSource.describe('stated, carried from before, or resolved from the day of reference'),
})

const numeral = slice.extend({
  class: ledgerClass.describe('what the numeral turned out to be'),
  ref: z.string().optional().describe('id of the indicator or date'),
  why: z.string().optional().describe('the reason it is excused'),
})

const finding = z.strictObject({
  rule: z.string().describe('name of the check'),
  level: findingLevel.describe('how grave it is'),
  message: z.string().describe('what was found and what was expected'),
  start,
  end,
  line,
  column,
  refs: z.array(z.string()).describe('ids of the indicators it is about'),
})

const rejected = slice.extend({
  by: z.string().nullable().describe('who rejected it'),
  at: z.string().describe('when, ISO 8601, as the corrections say'),
})

const review = z.strictObject({
  corrections: z.int().positive().describe('how many corrections were applied'),
  rejected: z.array(rejected).describe('what was read as an indicator and is none'),
})

export const letterRecord = z
  .strictObject({
    schemaVersion: z.literal('1').describe('changes when a name or a meaning does'),
    source: source.describe('the file'),
    letter: envelope.describe('the envelope: who answers whom, about what, when'),
    sections: z.array(section).describe('the outline'),
    indicators: z.array(indicator).describe('the quantities in text order'),
    dates: z.array(dateEntry).describe('the dates in text order'),
    numerals: z.array(numeral).describe('the ledger: every numeral of the text, once'),
    findings: z.array(finding).describe('what a careful reader would doubt'),
    filter: filter.optional().describe('what selected the indicators; absent when they are all here'),
    review: review.optional().describe('what extract apply made of the record; absent where nothing'),
    text: z.string().optional().describe('the decoded text, with --with-text'),
  })
  .meta({title: 'LetterRecord', description: 'One government reply letter, its numbers grounded in its text'})

export type Source = z.infer<typeof source>
export type DateEntry = z.infer<typeof dateEntry>
export type Numeral = z.infer<typeof numeral>
export type Finding = z.infer<typeof finding>
export type LetterRecord = z.infer<typeof letterRecord>
