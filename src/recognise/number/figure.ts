/** A number as it stands in the text, before its unit is known. */
import type {Span} from '../../tree.ts'

export interface Figure extends Span {
  /** exact decimal, scale words expanded; equal to `high` unless the number is vague (五六百) */
  readonly low: string
  readonly high: string
  /** true when language gives an interval only: 数十, 十几, 五六百, 上百 */
  readonly vague: boolean
  /** 上百, 上万: no upper end */
  readonly open: boolean
  /** a digit is lost (2?86): no value */
  readonly unreadable: boolean
  /** 多 余 几 inside the number: 60多万, 百余 */
  readonly hedge: 'over' | 'about' | null
  /** the printed number without its trailing scale word, and that scale word */
  readonly number: string
  readonly scale: string | null
  /** value of `number` alone, and the power of ten of `scale` */
  readonly mantissa: string
  readonly power: number
  /** 负 or a minus sign stands before it */
  readonly negative: boolean
  /** written with Arabic digits */
  readonly digits: boolean
  readonly flags: readonly string[]
}
