/** Stub until the date room's own stands. */
import type {Moment, Time} from '../tree.ts'

interface TimeWord {
  readonly start: number
  readonly end: number
  readonly edtf: string
  readonly role: Time['role'] | 'base'
  readonly source: Time['source']
}

/** Relative words without a numeral. */
export function timeWords(_text: string, _from: number, _to: number, _reference: string | null, _moments: readonly Moment[]): TimeWord[] {
  return []
}

/** The period that an indicator governed by the date gets. */
export function momentTime(moment: Moment, text: string): Time | null {
  if (moment.head === 'base' || moment.edtf.startsWith('T') || moment.role === 'document' || moment.role === 'communication') return null
  const raw = text.slice(moment.start, moment.end)
  if (moment.role === 'deadline') return {edtf: `../${moment.edtf.split('/').at(-1)}`, role: 'by', raw, source: moment.source}
  return {edtf: moment.edtf, role: moment.role === 'as-of' ? 'as-of' : 'during', raw, source: moment.source}
}
