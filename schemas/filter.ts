/** Which indicators are written: the options of a selection, and the selection they make. */
import * as z from 'zod'
import {aspect, kind, status} from './vocabulary.ts'

const EXPECTED = 'expected YYYY, YYYY-MM or YYYY-MM-DD'
/** Characters of a day, which must be one of the calendar: 2022-02-30 is none. */
const DAY = 10

const time = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, EXPECTED)
  .refine(text => text.length < DAY || z.iso.date().safeParse(text).success, EXPECTED)
  .optional()

/** The options that select, by their keys. */
export const filterOptions = {
  kind: z
    .array(kind)
    .optional()
    .meta({value: 'KIND', description: 'only indicators of this kind: money (again, or a,b, for more)'}),
  status: z.array(status).optional().meta({value: 'STATUS', description: 'only these: actual, planned, rule'}),
  aspect: z
    .array(aspect)
    .optional()
    .meta({value: 'ASPECT', description: 'only these: level, change, share, rank, gap'}),
  since: time.meta({
    value: 'TIME',
    description: 'only those whose period reaches to this day, month or year or beyond',
  }),
  until: time.meta({value: 'TIME', description: 'only those whose period begins by this day, month or year'}),
  flagged: z.boolean().optional().meta({description: 'only those with a reason to look twice'}),
  unflagged: z.boolean().optional().meta({description: 'only those without one'}),
  name: z
    .string()
    .min(1, 'expected a pattern')
    .max(200, 'expected a pattern of at most 200 characters')
    .optional()
    .meta({value: 'REGEX', description: 'only those with a name that it matches: 资金|收入$'}),
}

/** A selection of indicators: what the options said. */
export const filter = z.strictObject(filterOptions)
export type Filter = z.infer<typeof filter>
