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
  /** 余 多 半 that stands behind the unit: 三年多, 两年半 */
  readonly hedge: 'over' | null
  readonly half: boolean
}
