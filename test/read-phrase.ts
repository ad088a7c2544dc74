/** Reads one phrase as a sentence of a letter, for the phrase tables. */
import {recognise} from '../src/recognise/engine.ts'
import type {Recogniser} from '../src/recognise/recogniser.ts'
import {recognisers} from '../src/recognise/registry.ts'
import {project} from '../src/text/projection.ts'
import type {Block, CellPlace, Letter, Quantity, Reading, Sentence} from '../src/tree.ts'

export interface Phrase {
  readonly text: string
  readonly readings: readonly Reading[]
}

/** The readings of a phrase by the given rules (all of them by default), on a day of 2024. */
export function readPhrase(phrase: string, rules: readonly Recogniser[] = recognisers, unit?: string): Phrase {
  const projection = project(phrase, [{start: 0, end: phrase.length}])
  const {text} = projection
  const span = {start: 0, end: text.length}
  const sentence: Sentence = {type: 'sentence', ...span, text, section: null, topic: null, label: null, children: []}
  const cell = unit === undefined ? null : cellWith(unit)
  const block: Block = {
    type: 'block',
    role: cell ? 'cell' : 'body',
    ...span,
    projection,
    section: null,
    cell,
    children: [sentence],
  }
  const letter = {type: 'letter', source: phrase, sections: [], children: [block], envelope: {}}
  recognise(letter as unknown as Letter, {reference: '2024-06-01', region: null, issuer: null}, rules)
  return {text, readings: [...sentence.children]}
}

const cellWith = (unit: string): CellPlace => ({
  table: 0,
  row: 1,
  column: 1,
  head: false,
  serial: false,
  rowHead: null,
  time: null,
  columnHead: null,
  unit,
  total: false,
  caption: null,
})

/** What the examples write: `money 43.43亿元`, `date 2023年`, `idiom 统一`; `unread` is left out. */
export const labels = ({text, readings}: Phrase): string[] =>
  readings.flatMap(reading => {
    const sort = reading.type === 'quantity' ? reading.kind : reading.type === 'moment' ? 'date' : reading.class
    return sort === 'unread' ? [] : [`${sort} ${text.slice(reading.start, reading.end)}`]
  })

export const quantities = (phrase: string, unit?: string): (Quantity & {raw: string})[] => {
  const {text, readings} = readPhrase(phrase, undefined, unit)
  return readings.flatMap(one => (one.type === 'quantity' ? [{...one, raw: text.slice(one.start, one.end)}] : []))
}
