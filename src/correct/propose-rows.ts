/** The rows of a lexicon that corrections imply: units that were not known, words that hold a number and count nothing. */
import type {Correction} from '../../schemas/corrections.ts'
import type {Indicator} from '../../schemas/indicator.ts'
import type {Lexicon} from '../../schemas/lexicon.ts'
import type {LetterRecord} from '../../schemas/record.ts'
import {checkLexicon} from '../library.ts'

export interface Proposals {
  readonly rows: Required<Lexicon>
  /** what implies a row that would not be read in its own example, and why */
  readonly declined: readonly string[]
}

/** Proposes rows, each of which is read in its example; one row a word. */
export function proposeRows(reviewed: Iterable<readonly [LetterRecord, readonly Correction[]]>): Proposals {
  const rows: Required<Lexicon> = {units: [], classifiers: [], names: [], guards: []}
  const declined: string[] = []
  const seen = new Set<string>()
  for (const [record, corrections] of reviewed) {
    for (const correction of corrections) {
      const row = implied(record, correction)
      const key = JSON.stringify(row && {...row, example: undefined})
      if (!row || seen.has(key)) continue
      seen.add(key)
      const checked = checkLexicon(row)
      if ('faults' in checked) declined.push(`${Object.keys(row)[0]}: ${checked.faults[0]!.reason}`)
      else
        for (const [table, list] of Object.entries(row))
          (rows[table as keyof Lexicon] as unknown[]).push(...(list ?? []))
    }
  }
  return {rows, declined}
}

function implied({indicators}: LetterRecord, correction: Correction): Lexicon | null {
  if (correction.action === 'add') return unitRow(correction.indicator)
  const {target} = correction
  const found = indicators.find(({start, end}) => start === target.start && end === target.end)
  if (!found) return null
  if (correction.action === 'edit')
    return correction.field === 'unit' ? unitRow({...found, unit: correction.value as string | null}) : null
  if (correction.action === 'accept') return null
  const words = named(found)
  return /^\S{1,32}$/.test(words)
    ? {names: [{class: correction.class, why: 'rejected in review', words, example: example(found.sentence.raw)}]}
    : null
}

type Measured = Pick<Indicator, 'unit' | 'kind' | 'written' | 'sentence'>

function unitRow({unit, kind, written, sentence}: Measured): Lexicon | null {
  const word = written.unit
  if (!unit || !word || unit.includes('/') || !/^\S{1,32}$/.test(word)) return null
  if (unit === word && kind === 'count') return {classifiers: [{word, example: example(sentence.raw)}]}
  return {units: [{code: unit, kind, words: [word], example: example(sentence.raw)}]}
}

/** The number with the noun it touches: 3家 alone would be no name but every 3家 there is. */
function named({raw, start, end, item}: Indicator): string {
  if (item?.start === end) return raw + item.raw
  return item?.end === start ? item.raw + raw : raw
}

const example = (sentence: string): string => sentence.replace(/\s+/g, ' ').trim().slice(0, 500)
