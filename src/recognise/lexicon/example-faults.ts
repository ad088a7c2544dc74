/** Reads the example of every row of a lexicon: the row must appear in it. */
import type {LexiconRows} from '../../../schemas/lexicon.ts'
import type {Reading} from '../../tree.ts'
import {asProjected} from './as-projected.ts'
import type {LexiconFault} from './lexicon-fault.ts'
import {type Phrase, readPhrase} from './read-phrase.ts'
import type {UserLexicon} from './user-lexicon.ts'
import {printedWords} from './user-name.ts'

/** The rows that do not keep what their examples promise. */
export function* exampleFaults(rows: LexiconRows, lexicon: UserLexicon): Generator<LexiconFault> {
  const check = function* (table: string, at: number, text: string, wanted: string, holds: Holds) {
    const phrase = readPhrase(text, lexicon)
    if (phrase.readings.some(reading => holds(reading, phrase.text.slice(reading.start, reading.end)))) return
    yield {path: [table, at, 'example'], reason: `Unexpected ${said(phrase)}, expected ${wanted}`}
  }
  for (const [at, {code, kind, words, example}] of rows.units.entries()) {
    const forms = words.map(asProjected)
    yield* check('units', at, example, `${kind} in ${code} (${words.join(', ')})`, reading => {
      if (reading.type !== 'quantity' || (reading.kind !== kind && reading.kind !== 'rate')) return false
      const written = reading.written.unit ?? ''
      return (reading.unit === code || isRate(reading.unit, code)) && forms.some(form => written.startsWith(form))
    })
  }
  for (const [at, {word, example}] of rows.classifiers.entries())
    yield* check('classifiers', at, example, `count in ${word}`, reading => {
      return reading.type === 'quantity' && (reading.unit === word || isRate(reading.unit, word))
    })
  for (const [at, {class: kind, why, words, example}] of rows.names.entries())
    yield* check('names', at, example, `${kind} ${words}`, (reading, raw) => {
      return excuses(reading, 'lexicon/name', kind, why) && printedWords(words).includes(raw)
    })
  for (const [at, {class: kind, why, example}] of rows.guards.entries())
    yield* check('guards', at, example, kind, reading => excuses(reading, 'lexicon/guard', kind, why))
}

type Holds = (reading: Reading, raw: string) => boolean

const isRate = (unit: string | null, code: string): boolean => unit?.startsWith(`${code}/`) ?? false

const excuses = (reading: Reading, rule: string, kind: string, why: string): boolean =>
  reading.type === 'excuse' && reading.rules[0] === rule && reading.class === kind && reading.why === why

/** `reading count 20 个`, or that there is none. */
function said({text, readings}: Phrase): string {
  if (readings.length === 0) return 'silence (no number was read)'
  const list = readings.map(reading => {
    const raw = text.slice(reading.start, reading.end)
    if (reading.type === 'quantity') return `${reading.kind} ${raw}${reading.unit ? ` in ${reading.unit}` : ''}`
    return reading.type === 'moment' ? `date ${raw}` : `${reading.class} ${raw}`
  })
  return `reading ${list.join(', ')}`
}
