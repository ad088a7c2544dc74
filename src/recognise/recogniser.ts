/** What a recogniser is, and what it sees. */

import type {Block, BlockRole, Reading, Sentence} from '../tree.ts'
import type {GuardRow} from './guard.ts'
import type {Measure} from './measure/measure.ts'
import type {Shared} from './measure/read-elided.ts'
import type {UnitWords} from './measure/unit-words.ts'
import type {Needs} from './needs.ts'

/** A numeral of a sentence: a run of digits and Chinese numerals, or a vague word (若干, 多场) that stands for one. */
export interface Numeral {
  readonly start: number
  readonly end: number
  /** `vague` runs may stay unclaimed; every other run ends in the ledger */
  readonly script: 'digits' | 'hanzi' | 'vague'
}

/** What the whole letter tells a rule. */
export interface Context {
  /** the day against which relative words are resolved, ISO 8601; null leaves them unresolved */
  readonly reference: string | null
  /** the issuer's region, for 我市 and 全省 */
  readonly region: string | null
  /** the issuer (signature) */
  readonly issuer: string | null
  /** the units of a user's lexicon before the built-in ones; left out, the built-in ones alone */
  readonly units?: UnitWords
}

/** A sentence under the reader's eye. Offsets are of `text`, the sentence's words in the projection. */
export interface Glance {
  readonly text: string
  readonly sentence: Sentence
  readonly block: Block
  readonly numerals: readonly Numeral[]
  readonly context: Context
  /** end of the reading before: no rule may claim what lies before it */
  readonly floor: number
  /** readings made so far in this sentence */
  readonly done: readonly Reading[]
  readonly memo: Memo
}

/** What rules found out about a sentence and need not find out again (lists of 10^5 items stay linear). */
export interface Memo {
  /** the measure asked for last */
  measure: {readonly start: number; readonly floor: number; readonly measure: Measure | null} | null
  /** by the start of a number the unit that it takes from the last of its list */
  shared: Map<number, Shared | null> | null
}

/** A phrase and what must be read in it; `reads` lists the raw readings as class or kind and raw text. */
export interface Example {
  readonly text: string
  /** e.g. `['money 43.43亿元']`, `['idiom 统一']`; an empty list: this rule must not read here */
  readonly reads: readonly string[]
}

/** Finds what a numeral is. An ordered list of them is tried at every numeral; the first reading stands. */
export interface Recogniser {
  /** family/phrase, as it appears in `rules` and in `explain` */
  readonly id: string
  readonly examples: readonly [Example, ...Example[]]
  /** a guard's rows, of which each is a step of its own */
  readonly rows?: readonly GuardRow[]
  /** of any other: it reads nothing where none of these is met */
  readonly needs?: readonly [Partial<Needs>, ...Partial<Needs>[]]
  /** the sort of block in which alone it reads, told beforehand as its needs are */
  readonly block?: BlockRole
  /** Reads the numeral, or leaves it. The reading must contain the numeral's start and lie at or after `floor`. */
  read(glance: Glance, numeral: Numeral): Reading | null
}
