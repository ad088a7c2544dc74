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

interface Placed extends Span {
  readonly reading: Reading
  readonly block: Block
  readonly sentence: Sentence
}

/** Lists what the tree's readings say of each numeral; what lies outside every block is `unread`. */
export function ledger(letter: Letter, at: Places): Ledger {
  const placed = [...readings(letter)].sort((a, b) => a.start - b.start)
  const numerals: Numeral[] = []
  const dates: DateEntry[] = []
  const quantities: QuantityPlace[] = []
  const ids = new Map<Quantity, string>()
  const cut = ({start, end}: Span) => ({
    raw: letter.source.slice(start, end),
    start: at.point(start),
    end: at.point(end),
  })
  let seen = 0
  for (const {reading, block, sentence, start, end} of placed) {
    for (const span of strays(letter.source, seen, start)) numerals.push({...cut(span), ...STRAY})
    seen = end
    if (reading.type === 'excuse') {
      numerals.push({...cut({start, end}), class: reading.class, why: reading.why})
    } else if (reading.type === 'moment') {
      const id = `d${dates.length + 1}`
      dates.push({...cut({start, end}), id, edtf: reading.edtf, role: reading.role, source: reading.source})
      numerals.push({...cut({start, end}), class: 'date', ref: id})
    } else {
      const id = `i${quantities.length + 1}`
      ids.set(reading, id)
      quantities.push({quantity: reading, block, sentence, span: {start, end}})
      numerals.push({...cut({start, end}), class: 'indicator', ref: id})
    }
  }
  for (const span of strays(letter.source, seen, letter.source.length)) numerals.push({...cut(span), ...STRAY})
  return {numerals, dates, quantities, ids}
}

const STRAY = {class: 'unread', why: 'outside every sentence'} as const

function* readings(letter: Letter): Generator<Placed> {
  for (const block of letter.children)
    for (const sentence of block.children)
      for (const reading of sentence.children) {
        const {start, end} = reading
        yield {reading, block, sentence, ...sourceSpan(block.projection, sentence.start + start, sentence.start + end)}
      }
}

function strays(source: string, from: number, to: number): Span[] {
  const found: Span[] = []
  for (let at = from; at < to; at++) {
    if (!isNumeralCharacter(source.charCodeAt(at))) continue
    const start = at
    while (at < to && isNumeralCharacter(source.charCodeAt(at))) at++
    found.push({start, end: at})
  }
  return found
}
