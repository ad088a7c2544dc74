/** Re-derives a record from its letter: schema, hash, every slice, every value, every finding. */
import type {VFile} from 'vfile'
import * as z from 'zod'
import {type LetterRecord, letterRecord} from '../../schemas/record.ts'
import {type ExtractOptions, extract} from '../extract.ts'
import {selection} from '../write/selected.ts'
import {asReviewed} from './as-reviewed.ts'
import {changedSource} from './changed-source.ts'
import {differences} from './differences.ts'
import type {Disproof} from './disproof.ts'
import {wrongSlices} from './slices.ts'

/** More than these of one record say nothing new. */
const MOST = 20

/** What speaks against the value being a record at all: the schema's complaints. */
export function malformed(value: unknown): Disproof[] {
  const {error} = letterRecord.safeParse(value)
  return (error?.issues ?? []).slice(0, MOST).map(({path, message}) => ({
    line: null,
    column: null,
    field: z.core.toDotPath(path) || null,
    message: message.startsWith('Unexpected') ? message : `Unexpected value: ${message}`,
  }))
}

/** What speaks against a record, given its letter as it is now; nothing where it is true. */
export function disproofs(record: LetterRecord, letter: VFile, {ignore, lexicon}: ExtractOptions = {}): Disproof[] {
  const source = letter.data.source as Partial<LetterRecord['source']> | undefined
  const {reference} = record.letter
  const text = String(letter.value)
  if (source?.sha256 !== record.source.sha256) return changedSource(record, text).slice(0, MOST)
  const date = reference?.source === 'option' ? reference.date : undefined
  const whole = extract(letter, {date, withText: record.text !== undefined, ignore, lexicon})
  const derived = record.filter ? selection(record.filter)(whole) : whole
  const expected = asReviewed(record, derived)
  const slices = wrongSlices(record, derived.text ?? text)
  const wrong = [...slices, ...expected.disproofs, ...differences(record, expected.record)]
  return wrong.slice(0, MOST)
}
