/** What speaks against a record: where in its letter, where in the record, and what was expected. */
export interface Disproof {
  /** of the letter, from 1; null where the letter itself could not be read */
  readonly line: number | null
  readonly column: number | null
  /** in the record: `indicators[3].value` */
  readonly field: string | null
  readonly message: string
}
