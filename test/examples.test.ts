/** Rows and rules prove themselves: every example is read by the whole registry. */
import {describe, expect, test} from 'vitest'
import {leadingBoundRows, trailingBoundRows} from '../src/lexicon/bounds.ts'
import {classifierRows} from '../src/lexicon/classifiers.ts'
import {type FalseUnitRow, falseUnitRows} from '../src/lexicon/false-units.ts'
import {digitRows, scaleRows} from '../src/lexicon/numerals.ts'
import {unitRows} from '../src/lexicon/units.ts'
import {readMeasure} from '../src/recognise/measure/read-measure.ts'
import {unitWords} from '../src/recognise/measure/unit-words.ts'
import {recognisers} from '../src/recognise/registry.ts'
import {project} from '../src/text/projection.ts'
import {labels, quantities, readPhrase} from './read-phrase.ts'

/** The raw text of an example as the rules see it: 1—5月 is 1-5月. */
const asProjected = (read: string): string => {
  const at = read.indexOf(' ') + 1
  return read.slice(0, at) + project(read.slice(at), [{start: 0, end: read.length - at}]).text
}

const EXCUSES = /^(?:ordinal|identifier|name|enumerator|idiom|scale) /

describe('every recogniser reads its examples', () => {
  for (const rule of recognisers)
    for (const {text, reads} of rule.examples)
      test(`${rule.id}: ${text}`, () => {
        const wanted = reads.map(asProjected)
        const alone = labels(readPhrase(text, [rule]))
        expect(wanted).toEqual(expect.arrayContaining(alone))
        const own = wanted.filter(read => read.startsWith(`${rule.id.split('/')[0]} `))
        expect(alone).toEqual(expect.arrayContaining(own))
        if (wanted.length === 0) expect(alone).toEqual([])
        expect(labels(readPhrase(text))).toEqual(expect.arrayContaining(wanted.filter(read => !EXCUSES.test(read))))
      })
})

describe('every unit is read under its code', () => {
  for (const {code, kind, words, example} of unitRows) {
    test(example, () => {
      expect(quantities(example).map(one => `${one.kind} ${one.unit}`)).toContain(`${kind} ${code}`)
    })
    test.each([...words].filter(word => !NEEDS_WORDS.has(word)))(`新增 32.5 %s`, word => {
      expect(quantities(`新增32.5${word}。`)).toMatchObject([{value: '32.5', unit: code, kind, flags: []}])
    })
  }
})

/** Units that a plain number before them does not make: 日 needs a limit, 度 and 方 say several things, 周穗 is doubted. */
const NEEDS_WORDS = new Set(['A', '日', '度', '方', '周穗'])

describe('every classifier is its own unit', () => {
  test.each([...classifierRows])('$example', ({word, example}) => {
    const found = quantities(example)
    expect(found.map(one => one.unit)).toContain(word)
    expect(found.flatMap(one => one.flags)).toEqual([])
  })
})

describe('every word of a bound bounds', () => {
  for (const row of leadingBoundRows)
    test.each([...row.words])('%s', word => {
      const raw = 'apart' in row ? '300万元' : `${word}300万元`
      expect(quantities(`安排${word}300万元`)).toMatchObject([{raw, bound: row.bound, value: '3000000'}])
    })
  for (const row of trailingBoundRows)
    test.each([...row.words])('%s', word => {
      expect(quantities(`安排300万元${word}。`)).toMatchObject([{raw: `300万元${word}`, bound: row.bound}])
    })
})

describe('words that only begin like a unit', () => {
  const measure = (text: string) => readMeasure(text, text.search(/\d/), 0)

  for (const {words, example, ...row} of falseUnitRows as readonly FalseUnitRow[]) {
    test.each(words.split(/\s+/))('20%s, which would else take a unit', word => {
      expect(unitWords.at(word, 0)?.end).toBeLessThan(word.length)
      expect(measure(`20${word}`)?.unit?.written).toBe(row.unit)
    })
    test(example, () => {
      expect(measure(example)?.unit?.written).toBe(row.unit)
      expect(quantities(example).flatMap(one => one.unit ?? [])).toEqual(row.unit ? [row.unit] : [])
    })
  }
})

describe('every digit and scale word', () => {
  test.each([...digitRows, ...scaleRows])('$example', ({example}) => {
    expect(quantities(example)).toHaveLength(1)
  })
})
