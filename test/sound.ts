/** What holds for the record of every text, however odd. */
import {expect} from 'vitest'
import {type LetterRecord, letterRecord} from '../schemas/record.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** Fails where a record is not sound: slices, ledger, places, references, schema. */
export function expectSound(record: LetterRecord, text: string): void {
  const characters = [...text]
  expect(letterRecord.safeParse(record).error).toBeUndefined()
  expect(record.source.characters).toBe(characters.length)
  expectSlices(record, characters)
  expectLedger(record, characters)
  expectReferences(record)
}

function expectSlices(record: LetterRecord, characters: readonly string[]): void {
  const {indicators, dates, numerals} = record
  const items = indicators.flatMap(({item}) => (item ? [item] : []))
  const sentences = indicators.map(({sentence}) => sentence)
  const wrong = [...indicators, ...dates, ...numerals, ...items, ...sentences].filter(
    ({raw, start, end}) => raw === '' || characters.slice(start, end).join('') !== raw,
  )
  expect(wrong, 'slices that are not the text').toEqual([])
  const lost = indicators.filter(({start, end, sentence}) => start < sentence.start || end > sentence.end)
  expect(lost, 'indicators outside their sentence').toEqual([])
}

const DIGITS = /[0-9０-９]+/gu
const HANZI = /[〇零一二三四五六七八九十百千万亿兆两壹贰叁肆伍陆柒捌玖拾佰仟半]/gu

/** Every numeral of the text, looked for anew here, lies in one entry; no two entries share a character. */
function expectLedger({numerals, indicators, dates}: LetterRecord, characters: readonly string[]): void {
  const entryAt = new Int32Array(characters.length).fill(-1)
  for (const [entry, {start, end, raw}] of numerals.entries()) {
    expect(
      entryAt.subarray(start, end).every(other => other === -1),
      `${raw} overlaps another entry`,
    ).toBe(true)
    entryAt.fill(entry, start, end)
  }
  const runs = [...found(characters, DIGITS), ...found(characters, HANZI)]
  const lost = runs.filter(({start, end}) => {
    const entries = new Set(entryAt.subarray(start, end))
    return entries.size !== 1 || entries.has(-1)
  })
  expect(
    lost.map(({start}) => near(characters, start)),
    'numerals outside the ledger',
  ).toEqual([])
  const refs = numerals.flatMap(({ref}) => (ref ? [ref] : []))
  expect(refs.toSorted()).toEqual([...indicators, ...dates].map(({id}) => id).toSorted())
}

const near = (characters: readonly string[], at: number): string =>
  characters.slice(Math.max(0, at - 8), at + 8).join('')

/** Spans in code points of the matches in a text without its surrogate pairs. */
function found(characters: readonly string[], pattern: RegExp): Span[] {
  const flat = characters.map(character => (character.length === 1 ? character : '.')).join('')
  return [...flat.matchAll(pattern)].map(({index, 0: match}) => ({start: index, end: index + match.length}))
}

function expectReferences({indicators, sections, findings}: LetterRecord): void {
  const ids = new Set<string | null>([null, ...indicators.map(({id}) => id)])
  const homes = new Set<string | null>([null, ...sections.map(({id}) => id)])
  expect(indicators.map(({id}) => id)).toEqual(indicators.map((_, at) => `i${at + 1}`))
  expect(indicators.map(({start}) => start)).toEqual(indicators.map(({start}) => start).toSorted((a, b) => a - b))
  for (const {id, partOf, sameAs, change, section} of indicators) {
    for (const other of [partOf, sameAs, change?.from ?? null]) expect(ids.has(other) && other !== id).toBe(true)
    expect(homes.has(section)).toBe(true)
  }
  for (const {parent} of sections) expect(homes.has(parent)).toBe(true)
  for (const ref of findings.flatMap(({refs}) => refs)) expect(ids.has(ref)).toBe(true)
}
