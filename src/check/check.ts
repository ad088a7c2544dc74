/** What a check is: it doubts what the letter says, and never changes it. */
import type {Rule} from '../../schemas/rules.ts'
import type {FindingLevel} from '../../schemas/vocabulary.ts'
import type {Block, Letter, Quantity, Sentence} from '../tree.ts'
import type {Line} from './line.ts'

/** A doubt with its place: offsets of the sentence's text, or of the source where no sentence is given. */
export interface Doubt {
  readonly start: number
  readonly end: number
  readonly block?: Block
  readonly sentence?: Sentence
  readonly message: string
  readonly level?: FindingLevel
  readonly refs?: readonly Quantity[]
}

export interface Check {
  readonly rule: Rule
  readonly level: FindingLevel
  /** one sentence: what it doubts */
  readonly about: string
  readonly examples: {readonly passing: readonly string[]; readonly failing: readonly string[]}
  /** the lines are the letter's sentences with a quantity in them */
  check(letter: Letter, lines: readonly Line[]): Iterable<Doubt>
}
