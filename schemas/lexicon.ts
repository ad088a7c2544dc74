/** A user's lexicon: the rows of the built-in tables, from a file. Every row proves itself by an example. */
import * as z from 'zod'
import {kind, ledgerClass} from './vocabulary.ts'

const word = z.string().regex(/^\S{1,32}$/, 'expected a word of at most 32 characters, without blanks')
/** Words parted by blanks, as in the built-in tables. */
const words = z.string().regex(/\S/, 'expected words parted by blanks')
const reason = z.string().regex(/\S/, 'expected a reason, which the ledger prints')
const example = z
  .string()
  .regex(/\S/, 'expected a phrase')
  .max(500)
  .describe('a phrase in which the row must be read; checked when the lexicon is loaded')

const excuseClass = ledgerClass
  .exclude(['indicator', 'date', 'unread'])
  .describe('what such a number is, since it is no figure')

/** 标箱 → TEU: a unit of measure or of money. */
export const unitRow = z.strictObject({
  code: word.describe('the canonical unit: UCUM, ISO 4217, or the Chinese word'),
  kind,
  label: z.string().optional().describe('the Chinese name to show'),
  words: z.array(word).min(1).describe('printed forms; the longest match wins'),
  example,
})

/** 梯次: a classifier is its own unit. */
export const classifierRow = z.strictObject({
  word,
  with: z
    .enum(['any', 'digits'])
    .optional()
    .describe('any: also after 一 before a noun (一台锅炉); digits: after figures only'),
  example,
})

/** 三秦英才: words that hold a number and count nothing. */
export const nameRow = z.strictObject({
  class: excuseClass,
  why: reason,
  words,
  notAfter: z.string().optional().describe('characters that may not stand right before the word'),
  notBefore: z.string().optional().describe('characters that may not stand right behind the word'),
  example,
})

/** 工单20220101: a number that certain words beside it keep from being a figure. */
export const guardRow = z
  .strictObject({
    class: excuseClass,
    why: reason,
    before: words.optional().describe('one of these must stand right before the number'),
    after: words.optional().describe('one of these must stand right behind the number'),
    script: z.enum(['digits', 'hanzi']).optional().describe('only numbers of this script'),
    example,
  })
  .refine(row => row.before !== undefined || row.after !== undefined, 'expected words before or after the number')

export const lexicon = z.strictObject({
  units: z.array(unitRow).default([]),
  classifiers: z.array(classifierRow).default([]),
  names: z.array(nameRow).default([]),
  guards: z.array(guardRow).default([]),
})

/** The rows as a file or a caller gives them. */
export type Lexicon = z.input<typeof lexicon>
export type LexiconRows = z.infer<typeof lexicon>
export type GuardRow = z.infer<typeof guardRow>
