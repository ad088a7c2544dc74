/** The closed vocabularies of the record: every word another program may switch on. */
import * as z from 'zod'

/** What an indicator measures; `rate` is a unit per unit, `points` 百分点, `multiple` 倍 and 番. */
export const kind = z.enum([
  'money',
  'count',
  'percent',
  'points',
  'multiple',
  'rank',
  'area',
  'length',
  'mass',
  'volume',
  'energy',
  'power',
  'duration',
  'rate',
  'other',
])
/** How the printed number bounds the true one: `over` > (超过), `at-least` ≥ (以上), `under` < (不足), `at-most` ≤ (以内). */
export const bound = z.enum(['exact', 'about', 'over', 'at-least', 'under', 'at-most', 'range'])
/** What of the item the number says: its level, a change of it, its share, its rank, its distance from another. */
export const aspect = z.enum(['level', 'change', 'share', 'rank', 'gap'])
/** Whether it is so, is meant to be so, or is fixed by a policy or law. */
export const status = z.enum(['actual', 'planned', 'rule'])
/** The ledger's classes: what a numeral of the text turned out to be. */
export const ledgerClass = z.enum([
  'indicator',
  'date',
  'ordinal',
  'identifier',
  'name',
  'enumerator',
  'idiom',
  'scale',
  'unread',
])
/** What a date is for. */
export const dateRole = z.enum(['letter-date', 'communication', 'as-of', 'period', 'event', 'deadline', 'document'])
/** How a period holds: during it, as of its end, or by its end. */
export const periodRole = z.enum(['during', 'as-of', 'by'])
/** Where a time comes from: the clause itself, an earlier clause or frame, or the letter's own date. */
export const timeSource = z.enum(['stated', 'carried', 'letter-date'])
/** Direction of a change. */
export const direction = z.enum(['up', 'down', 'flat'])
/** What a change is measured against: 同比, 环比, a named base, or not said. */
export const basis = z.enum(['yoy', 'period', 'base']).nullable()
/** What sort of text the letter answers. */
export const letterKind = z.enum(['deputy-suggestion', 'member-proposal', 'public-letter', 'unknown'])
/** How grave a finding is. */
export const findingLevel = z.enum(['info', 'warning', 'error'])

export type Kind = z.infer<typeof kind>
export type Bound = z.infer<typeof bound>
export type Aspect = z.infer<typeof aspect>
export type Status = z.infer<typeof status>
export type LedgerClass = z.infer<typeof ledgerClass>
export type DateRole = z.infer<typeof dateRole>
export type PeriodRole = z.infer<typeof periodRole>
export type TimeSource = z.infer<typeof timeSource>
export type Direction = z.infer<typeof direction>
export type Basis = z.infer<typeof basis>
export type FindingLevel = z.infer<typeof findingLevel>
