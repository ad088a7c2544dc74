/** The names of the checks: what a finding's `rule` may be, and what `--ignore` takes. */
import * as z from 'zod'

export const rule = z.enum([
  'parts-sum',
  'total-after',
  'share',
  'growth',
  'points',
  'restated',
  'impossible',
  'date-order',
  'numbering',
  'ocr-suspect',
  'elided-unit',
  'unread-number',
])

export type Rule = z.infer<typeof rule>
