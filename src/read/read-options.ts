/** How letters are read: the options of every command that reads them. */
import type {Encoding, InputFormat} from '../../schemas/input.ts'
import {defaultLimits, type Limits} from '../../schemas/limits.ts'

export interface ReadOptions extends Partial<Limits> {
  /** the format, whatever the content looks like */
  readonly as?: InputFormat | undefined
  /** the encoding of text and of pages */
  readonly encoding?: Encoding | undefined
  /** whether the pages of a PDF that are pictures are read */
  readonly ocr?: boolean | undefined
}

/** The options of reading among all those of a command. */
export function readOptionsOf({as, encoding, ocr, ...options}: ReadOptions): ReadOptions & Limits {
  return {...limitsOf(options), as, encoding, ...(ocr ? {ocr} : {})}
}

/** The limits among the options, the usual ones where none are given. */
export function limitsOf(options: ReadOptions): Limits {
  const keys = Object.keys(defaultLimits) as (keyof Limits)[]
  return Object.fromEntries(keys.map(key => [key, options[key] ?? defaultLimits[key]])) as unknown as Limits
}
