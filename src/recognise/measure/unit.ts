/** A unit as it stands after a number. */
import type {Kind} from '../../../schemas/vocabulary.ts'

export interface Unit {
  /** end of the unit in the text, rates and bracketed alternatives included */
  readonly end: number
  readonly code: string
  readonly kind: Kind
  /** as printed, without a bracketed alternative */
  readonly written: string
  /** power of ten that the unit word itself carries: 成 is ten percent */
  readonly power: number
  readonly sort: 'measure' | 'classifier' | 'noun'
  /** a classifier that may follow 一 (一台锅炉) */
  readonly afterOne: boolean
  /** 余 or 多 behind the unit: 三年多 */
  readonly hedge: 'over' | null
  /** what stands behind the unit and counts: the half of 两年半, the five of 三成五 */
  readonly plus: string | null
}
