/** The ledger of a letter: every numeral in exactly one entry, in text order, code points throughout. */
import type {DateEntry, Numeral} from '../../schemas/record.ts'
import {isNumeralCharacter} from '../text/numeral.ts'
import type {Places} from '../text/places.ts'
import {sourceSpan} from '../text/projection.ts'
import type {Block, Letter, Quantity, Reading, Sentence, Span} from '../tree.ts'

/** A quantity and where it stands. */
export interface QuantityPlace {
  readonly quantity: Quantity
  readonly block: Block
  readonly sentence: Sentence
  readonly span: Span
}

export interface Ledger {
  readonly numerals: Numeral[]
  readonly dates: DateEntry[]
  readonly quantities: QuantityPlace[]
  /** ids of the quantities: i1, i2, … in text order */
  readonly ids: ReadonlyMap<Quantity, string>
}

/** Takes a reading, where it stands in the tree, and its span of the source. */
type Visit = (reading: Reading, block: Block, sentence: Sentence, span: Span) => void

/** Lists what the tree's readings say of each numeral; what lies outside every block is `unread`. */
export function ledger(letter: Letter, at: Places): Ledger {
  const numerals: Numeral[] = []
  const dates: DateEntry[] = []
  const quantities: QuantityPlace[] = []
  const ids = new Map<Quantity, string>()
  let seen = 0
  const {source} = letter
  const {point} = at
  // the fields are written out: copies of spread objects took longer than all else here
  inTextOrder(letter, (reading, block, sentence, span) => {
    strays(source, seen, span.start, point, numerals)
    seen = span.end
    const raw = source.slice(span.start, span.end)
    const start = point(span.start)
    const end = point(span.end)
    if (reading.type === 'excuse') {
      numerals.push({raw, start, end, class: reading.class, why: reading.why})
    } else if (reading.type === 'moment') {
      const id = `d${dates.length + 1}`
      dates.push({raw, start, end, id, edtf: reading.edtf, role: reading.role, source: reading.source})
      numerals.push({raw, start, end, class: 'date', ref: id})
    } else {
      const id = `i${quantities.length + 1}`
      ids.set(reading, id)
      quantities.push({quantity: reading, block, sentence, span})
      numerals.push({raw, start, end, class: 'indicator', ref: id})
    }
  })
  strays(source, seen, source.length, point, numerals)
  return {numerals, dates, quantities, ids}
}

/** Visits the readings in text order, in which most letters have them: only for the others is a list kept. */
function inTextOrder(letter: Letter, visit: Visit): void {
  if (isInOrder(letter)) asTheyStand(letter, visit)
  else {
    const placed: Parameters<Visit>[] = []
    asTheyStand(letter, (...place) => placed.push(place))
    for (const place of placed.sort((a, b) => a[3].start - b[3].start)) visit(...place)
  }
}

function asTheyStand(letter: Letter, visit: Visit): void {
  for (const block of letter.children)
    for (const sentence of block.children)
      for (const reading of sentence.children) visit(reading, block, sentence, spanOf(reading, block, sentence))
}

function isInOrder(letter: Letter): boolean {
  let last = 0
  for (const block of letter.children)
    for (const sentence of block.children)
      for (const reading of sentence.children) {
        const start = block.projection.offsets[sentence.start + reading.start]!
        if (start < last) return false
        last = start
      }
  return true
}

const spanOf = (reading: Reading, {projection}: Block, {start}: Sentence): Span =>
  sourceSpan(projection, start + reading.start, start + reading.end)

function strays(source: string, from: number, to: number, point: Places['point'], numerals: Numeral[]): void {
  for (let at = from; at < to; at++) {
    if (!isNumeralCharacter(source.charCodeAt(at))) continue
    const start = at
    while (at < to && isNumeralCharacter(source.charCodeAt(at))) at++
    const raw = source.slice(start, at)
    numerals.push({raw, start: point(start), end: point(at), class: 'unread', why: 'outside every sentence'})
  }
}
