/** What a form of date is, and what it reads. */
import type {TimeSource} from '../../../schemas/vocabulary.ts'
import type {MomentHead, Span} from '../../tree.ts'
import type {Example, Glance, Numeral} from '../recogniser.ts'

/** How fine a date is; a `span` runs from one point to another. */
export type Grain = 'year' | 'month' | 'day' | 'clock' | 'span'

/** A date as a form reads it, before its role is known. */
export interface Stretch extends Span {
  /** null: a relative word in a letter without a date */
  readonly edtf: string | null
  readonly source: TimeSource
  readonly grain: Grain
  /** the suffix that governs it (前, 以来, 期间), else null */
  readonly head: MomentHead
  /** 底, 末: the day of a stock */
  readonly edge: boolean
}

/** A way of writing dates. An ordered list of them is tried at every numeral that may begin one. */
export interface DateForm {
  /** appears in `rules` as `date/id` */
  readonly id: string
  readonly examples: readonly [Example, ...Example[]]
  /** characters one of which must follow the first numeral: the form is not tried elsewhere */
  readonly follow: string
  /** also tried at numerals of so many characters and more, whatever follows them (2019.5.31) */
  readonly from?: number
  /** Reads the date whose first numeral this is, or leaves it. */
  read(glance: Glance, numeral: Numeral): Stretch | null
}
