/** What a letter should be read as: a hand-checked file, or a record that a reviewer corrected. */
import * as z from 'zod'
import type {LetterRecord} from '../../schemas/record.ts'

const words = z.string().nullish()
const figure = z.number().nullish()

/** A numeral of the text as an annotator read it: the fields of the record. */
const goldEntry = z.object({
  raw: z.string(),
  start: z.number(),
  end: z.number(),
  class: z.string(),
  key: z.string().optional(),
  value: figure,
  fraction: words,
  low: figure,
  high: figure,
  bound: z.string().optional(),
  unit: words,
  kind: z.string().optional(),
  aspect: z.string().optional(),
  status: z.string().optional(),
  item: z.object({raw: z.string()}).nullish(),
  name: z.string().optional(),
  names: z.array(z.string()).optional(),
  period: z.object({edtf: z.string()}).nullish(),
  partOf: words,
  change: z.object({direction: z.string()}).nullish(),
  edtf: z.string().optional(),
})

export const goldSchema = z.object({
  sha256: z.string().optional(),
  characters: z.number(),
  letter: z.looseObject({anchor: words}),
  sections: z.array(z.object({label: z.string(), title: z.string()})),
  entries: z.array(goldEntry),
})

export type GoldEntry = z.infer<typeof goldEntry>
export type Gold = z.infer<typeof goldSchema>

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
