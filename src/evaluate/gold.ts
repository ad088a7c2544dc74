/** What a letter should be read as: a hand-checked file, or a record that a reviewer corrected. */
import type {LetterRecord} from '../../schemas/record.ts'

/** A numeral of the text as an annotator read it: the fields of the record. */
export interface GoldEntry {
  readonly raw: string
  readonly start: number
  readonly end: number
  readonly class: string
  readonly key?: string
  readonly value?: number | null
  readonly fraction?: string | null
  readonly low?: number | null
  readonly high?: number | null
  readonly bound?: string
  readonly unit?: string | null
  readonly kind?: string
  readonly aspect?: string
  readonly status?: string
  readonly item?: {readonly raw: string} | null
  readonly name?: string
  readonly names?: readonly string[]
  readonly period?: {readonly edtf: string} | null
  readonly partOf?: string | null
  readonly change?: {readonly direction: string} | null
  readonly edtf?: string
}

export interface Gold {
  readonly sha256?: string
  readonly characters: number
  readonly letter: Readonly<Record<string, unknown>>
  readonly sections: readonly {readonly label: string; readonly title: string}[]
  readonly entries: readonly GoldEntry[]
}

/** A corrected record as gold: its indicators, its dates, and the rest of its ledger. */
export function goldOf({source, letter, sections, indicators, dates, numerals}: LetterRecord): Gold {
  const rest = numerals.filter(one => one.class !== 'indicator' && one.class !== 'date')
  const entries: GoldEntry[] = [
    ...indicators.map(one => ({...one, class: 'indicator', key: one.id})),
    ...dates.map(({raw, start, end, edtf}) => ({raw, start, end, edtf, class: 'date'})),
    ...rest.map(({raw, start, end, class: sort}) => ({raw, start, end, class: sort})),
  ]
  return {
    sha256: source.sha256,
    characters: source.characters,
    letter,
    sections,
    entries: entries.sort((a, b) => a.start - b.start),
  }
}
