/** One numeric indicator of a letter, grounded in the source text. */
import * as z from 'zod'
import {aspect, basis, bound, direction, kind, periodRole, status, timeSource} from './vocabulary.ts'

/** Unicode code points into the letter's `text`, 0-based, end exclusive. */
export const offset = z.int().nonnegative()
const start = offset.describe('first code point of raw in the text, from 0')
const end = offset.describe('code point of the text after raw')
/** A verbatim slice of the text. */
export const slice = z.strictObject({raw: z.string().describe('verbatim slice of the text'), start, end})

export const line = z.int().positive().describe('line of the text, from 1')
export const column = z.int().positive().describe('column in code points, from 1')

const change = z.strictObject({
  direction: direction.describe('which way it changed'),
  basis: basis.describe('what it is measured against: yoy 同比, period 环比, base 比2020年, null not said'),
  from: z.string().nullable().describe('id of the level this one grew from (由A增长到B)'),
})

const period = z.strictObject({
  edtf: z.string().describe('ISO 8601-1 or EDTF level 1: 2021-10, 2021/2025, ../2025'),
  start: z.string().nullable().describe('first day, null when open'),
  end: z.string().nullable().describe('last day, null when open'),
  role: periodRole.describe('whether it holds during it, as of its end, or by its end'),
  raw: z.string().describe('the time expression as printed'),
  source: timeSource.describe('stated in the clause, carried from before, or resolved from the day of reference'),
})

const written = z.strictObject({
  number: z.string().describe('the number as printed: 43.43'),
  scale: z.string().nullable().describe('the scale word as printed: 亿'),
  unit: z.string().nullable().describe('the unit as printed: 元'),
})

/** What a reviewer did to an indicator (`extract apply`). */
const provenance = z.strictObject({
  action: z.enum(['accepted', 'edited', 'added']).describe('what was done to it'),
  fields: z.array(z.string()).describe('the fields that were changed; empty for accepted and added'),
  by: z.string().nullable().describe('who did it last'),
  at: z.string().describe('when it was done last, ISO 8601, as the corrections say'),
})

export const indicator = z.strictObject({
  id: z.string().describe('i1, i2, … in text order'),
  raw: z.string().describe('minimal quantity expression: bound word, number, scale, unit, per'),
  start,
  end,
  line,
  column,
  kind: kind.describe('what it measures'),
  value: z.number().nullable().describe('scale words expanded exactly; null for a range, a fraction or a vague number'),
  fraction: z.string().nullable().describe('an exact fraction such as 2/3, else null'),
  low: z.number().nullable().describe('lowest value of a range, an open bound or a vague number'),
  high: z.number().nullable().describe('highest value of a range, an open bound or a vague number'),
  bound: bound.describe('how the printed number bounds the true one'),
  unit: z.string().nullable().describe('ISO 4217, UCUM, or the Chinese unit as written; rates join with /'),
  written: written.describe('number, scale and unit as printed'),
  item: slice.nullable().describe('verbatim noun phrase that is counted or measured'),
  name: z.string().describe('self-contained label: 科技创新专项资金'),
  aspect: aspect.describe('what of the item it says: its level, a change of it, its share, its rank, its gap'),
  change: change.nullable().describe('direction and base of a change'),
  status: status.describe('whether it is so, is meant to be so, or is fixed by a policy or law'),
  modal: z.string().nullable().describe('the word that says the status (力争, 计划, 最高)'),
  period: period.nullable().describe('the time it holds for; null where the letter gives none'),
  scope: z.string().nullable().describe('place or body it holds for, resolved (我市 → 广州市)'),
  partOf: z.string().nullable().describe('id of the whole of which it is a part (其中, 包括)'),
  sameAs: z.string().nullable().describe('id of an earlier indicator that says the same fact'),
  section: z.string().nullable().describe('id of its section'),
  topic: z.string().nullable().describe('run-in heading of the paragraph (开展关键核心技术攻关。)'),
  sentence: slice.describe('the sentence it stands in'),
  flags: z.array(z.string()).describe('reasons to look twice; empty when sure'),
  rules: z.array(z.string()).describe('names of the rules that made it, in order'),
  provenance: provenance.optional().describe('what a reviewer did to it; absent where nobody did'),
})

export type Indicator = z.infer<typeof indicator>
