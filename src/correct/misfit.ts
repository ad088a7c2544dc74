/** Why a correction does not fit its record. */
export interface Misfit {
  /** within the letter's corrections: `corrections[2].target` */
  readonly field: string
  readonly message: string
}
