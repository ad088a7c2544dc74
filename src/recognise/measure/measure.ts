/** A number with its unit, before bounds from outside are known. */
import type {Bound} from '../../../schemas/vocabulary.ts'
import type {Span} from '../../tree.ts'
import type {Figure} from '../number/figure.ts'
import type {Unit} from './unit.ts'

export interface Measure extends Span {
  readonly figure: Figure
  readonly unit: Unit | null
  /** exact ends with unit words (成) and halves (半) counted in */
  readonly low: string
  readonly high: string
  /** what words inside the expression say: 余, 多, 左右 before the unit */
  readonly hedges: readonly Bound[]
}
