/** The limits of a file that is read: what lies beyond them is refused by name, never read half. */
import * as z from 'zod'

const count = (least: number) => z.coerce.number('expected a number').min(least, `expected ${least} or more`)

/** Keys of the options with their defaults; every reader asks these. */
export const limitOptions = {
  maxInput: count(0.001).default(64).meta({value: 'MB', description: 'largest file'}),
  maxInflated: count(0.001).default(20).meta({value: 'MB', description: 'largest part of a DOCX, unpacked'}),
  maxEntries: count(1).default(4096).meta({value: 'N', description: 'most entries of a DOCX'}),
  maxDepth: count(1).default(256).meta({value: 'N', description: 'deepest nesting of DOCX and HTML'}),
  maxPages: count(1).default(5000).meta({value: 'N', description: 'most pages of a PDF'}),
  maxSeconds: count(0.001)
    .default(10)
    .meta({value: 'S', description: 'longest time to unpack a PDF, DOCX or large HTML'}),
}

const limits = z.object(limitOptions)

export type Limits = z.infer<typeof limits>

/** The limits that hold where none are given. */
export const defaultLimits: Limits = limits.parse({})
