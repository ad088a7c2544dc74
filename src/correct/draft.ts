/** A record on the way to being corrected, its indicators still under their old ids. */
import type {Correction} from '../../schemas/corrections.ts'
import type {Indicator} from '../../schemas/indicator.ts'
import type {LetterRecord, Numeral} from '../../schemas/record.ts'
import type {Misfit} from './misfit.ts'

export interface Draft {
  readonly record: LetterRecord
  readonly indicators: Map<string, Indicator>
  readonly rejected: Map<string, Extract<Correction, {action: 'reject'}>>
  numerals: readonly Numeral[]
  readonly misfits: Misfit[]
}

/** The record as it is before the first correction. */
export const draftOf = (record: LetterRecord): Draft => ({
  record,
  indicators: new Map(record.indicators.map(indicator => [indicator.id, indicator])),
  rejected: new Map(),
  numerals: record.numerals,
  misfits: [],
})
