/** Scores what is no indicator: dates, envelope, sections, ledger, slices. */
import type {LetterRecord} from '../../schemas/record.ts'
import type {Gold} from './gold.ts'
import {days} from './judge.ts'
import {match, overlap} from './match.ts'
import {of, type Tally} from './tally.ts'

/** An open side (../2025, 2023/..) does not count: the date entry is the date itself. */
const closed = (edtf = ''): string => edtf.replace(/^\.\.\//, '').replace(/\/\.\.$/, '')

export function scoreDates({dates}: LetterRecord, {entries}: Gold): Tally {
  const wanted = entries.filter(entry => entry.class === 'date')
  const {pairs} = match(dates, wanted)
  const right = pairs.filter(([given, gold]) => days(closed(given.edtf)) === days(closed(gold.edtf))).length
  return {right, given: dates.length, wanted: wanted.length}
}

const UNSCORED = new Set(['anchor', 'title', 'contact', 'contact.phone', 'contact.person', 'region.adcode'])

export function scoreEnvelope({letter}: LetterRecord, gold: Gold): Tally {
  const said = new Map(leaves(letter))
  const wanted = leaves(gold.letter).filter(([key]) => !UNSCORED.has(key))
  return of(wanted.filter(([key, value]) => said.get(key) === value).length, wanted.length)
}

function leaves(value: object, path = ''): [string, string | null][] {
  return Object.entries(value).flatMap(([key, inner]) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? leaves(inner, `${path}${key}.`)
      : [[`${path}${key}`, plain(Array.isArray(inner) ? inner.join('、') : inner)] as [string, string | null]],
  )
}

const plain = (value: unknown): string | null =>
  value == null || value === '' ? null : String(value).replace(/[\s“”"《》]/g, '')

export function scoreSections({sections}: LetterRecord, gold: Gold): Tally {
  const key = (section: {label: string; title: string}) =>
    plain(`${section.label}|${section.title.replace(/[。；;]$/, '')}`)
  const said = new Set(sections.map(key))
  const right = gold.sections.filter(section => said.has(key(section))).length
  return {right, given: sections.length, wanted: gold.sections.length}
}

export function scoreLedger({numerals}: LetterRecord, {entries}: Gold): Tally {
  const right = entries.filter(entry => numerals.some(numeral => overlap(numeral, entry) > 0)).length
  return of(right, entries.length)
}

export function scoreSlices(record: LetterRecord, text: string): Tally {
  const spans = [...record.indicators, ...record.dates, ...record.numerals]
  const characters = [...text]
  return of(spans.filter(({raw, start, end}) => characters.slice(start, end).join('') === raw).length, spans.length)
}
