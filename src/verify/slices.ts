/** Every verbatim slice that a record holds, and whether the letter still says so. */
import type {LetterRecord} from '../../schemas/record.ts'
import {pointPlaces} from '../text/point-places.ts'
import type {Disproof} from './disproof.ts'

export interface Slice {
  readonly field: string
  readonly raw: string
  readonly start: number
  readonly end: number
}

/** The slices of indicators, their items and sentences, of dates and numerals. */
export function* slicesOf({indicators, dates, numerals}: LetterRecord): Generator<Slice> {
  for (const [at, indicator] of indicators.entries()) {
    yield {...indicator, field: `indicators[${at}].raw`}
    if (indicator.item) yield {...indicator.item, field: `indicators[${at}].item`}
    yield {...indicator.sentence, field: `indicators[${at}].sentence`}
  }
  for (const [at, date] of dates.entries()) yield {...date, field: `dates[${at}].raw`}
  for (const [at, numeral] of numerals.entries()) yield {...numeral, field: `numerals[${at}].raw`}
}

/** The slices that are not what stands at their offsets. */
export function wrongSlices(record: LetterRecord, text: string): Disproof[] {
  const characters = [...text]
  const wrong = [...slicesOf(record)]
    .map(slice => ({...slice, there: characters.slice(slice.start, slice.end).join('')}))
    .filter(({raw, there}) => raw !== there)
    .sort((a, b) => a.start - b.start)
  const places = pointPlaces(
    text,
    wrong.map(({start, raw, there}) => start + common(raw, there)),
  )
  return wrong.map(({field, raw, there}, at) => ({
    ...places[at]!,
    field,
    message: `Unexpected ${short(there)}, expected ${short(raw)}`,
  }))
}

/** How many characters two texts begin with alike: the place of the change. */
function common(a: string, b: string): number {
  const [x, y] = [[...a], [...b]]
  let at = 0
  while (at < x.length && x[at] === y[at]) at++
  return at
}

/** A quote on one line, cut where it is long. */
export const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line === '' ? 'nothing' : line.length > 40 ? `${line.slice(0, 39)}…` : line
}
