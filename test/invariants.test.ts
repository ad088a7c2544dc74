import edtf from 'edtf'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {LetterRecord} from '../schemas/record.ts'
import {type Fixture, fixtures, recordOf} from './letters.ts'
import {expectSound} from './sound.ts'

describe.each(fixtures)('$id', fixture => {
  const record = recordOf(fixture.path, fixture.bytes)

  test('slices are the text, every numeral is in the ledger once, references hold', () => {
    expectSound(record, fixture.text)
  })

  test('dates and periods are EDTF', () => {
    const written = [...record.dates, ...record.indicators.flatMap(({period}) => period ?? [])].map(({edtf}) => edtf)
    // a clock time is ISO 8601 and no EDTF
    for (const text of written.filter(text => !text.startsWith('T'))) expect(() => edtf(text), text).not.toThrow()
  })

  test('read twice, the same', () => {
    expect(recordOf(fixture.path, fixture.bytes)).toEqual(record)
  })

  test('what is done to one record is not seen in the next', () => {
    const parts = new Set(partsOf(record))
    for (const part of partsOf(recordOf(fixture.path, fixture.bytes)))
      if (parts.has(part)) expect.fail(`shared: ${JSON.stringify(part)}`)
  })

  // a text may begin or end anywhere: a page is missing, a line was copied alone
  test('its sentences are read wherever they are cut', () => {
    for (const sentence of fixture.text.split(/(?<=[。；\n])/).filter(text => /\d/.test(text)))
      for (let at = 0; at < sentence.length; at += STRIDE)
        for (const cut of [sentence.slice(at), sentence.slice(0, sentence.length - at)])
          if (/\S/.test(cut)) expect(() => recordOf('cut.txt', cut), cut).not.toThrow()
  })

  test('a byte order mark changes nothing', () => {
    const marked = recordOf(fixture.path, `\ufeff${fixture.text}`)
    expect({...marked, source: {...marked.source, sha256: record.source.sha256}}).toEqual(record)
  })

  test('CRLF changes no reading', () => {
    const text = fixture.text.replaceAll('\n', '\r\n')
    const other = recordOf(fixture.path, text)
    expectSound(other, text)
    expect(readings(other)).toEqual(readings(record))
  })

  test('full-width digits change no reading', () => {
    const text = widened(fixture)
    const other = recordOf(fixture.path, text)
    expectSound(other, text)
    expect(readings(other)).toEqual(readings(record))
  })
})

/** Characters from one cut to the next. */
const STRIDE = 3

test.each([
  '给予一次性奖补100万元，单个主体最高不超过60万元。',
  '、336个行政村，总人口31万人。',
  '是骨干工程，全长134公里，投资7亿元。',
])('a sentence without a beginning: %s', text => expectSound(recordOf('cut.txt', text), text))

/** Every object of a record. */
function partsOf(value: unknown): object[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(partsOf)] : []
}

/** Digits written ０–９, except where Markdown counts its lists with them. */
function widened({path, text}: Fixture): string {
  const wide = (digits: string) => digits.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  return path.endsWith('.md') ? text.replace(/(?<!^[ \d]*)\d+/gm, wide) : wide(text)
}

/** What was read, without where: blanks dropped, full-width narrowed. */
function readings({indicators, dates, numerals, sections, letter}: LetterRecord) {
  const plain = (text: string | null | undefined) => text?.normalize('NFKC').replace(/\s/g, '')
  return {
    indicators: indicators.map(
      ({line, column, start, end, item, sentence, raw, name, topic, written, period, ...rest}) => ({
        ...rest,
        raw: plain(raw),
        name: plain(name),
        topic: plain(topic),
        item: plain(item?.raw),
        period: period?.edtf,
      }),
    ),
    dates: dates.map(({id, edtf, role, source}) => ({id, edtf, role, source})),
    numerals: numerals.map(({raw, class: is}) => ({raw: plain(raw), is})),
    sections: sections.map(({id, parent, level, label, title}) => ({
      id,
      parent,
      level,
      label: plain(label),
      title: plain(title),
    })),
    letter: JSON.parse(JSON.stringify(letter, (_, value) => (typeof value === 'string' ? plain(value) : value))),
  }
}

test.each<[string, (record: LetterRecord) => void]>([
  ['a numeral is lost', record => record.numerals.splice(3, 1)],
  ['a numeral is there twice', record => record.numerals.push(record.numerals[3]!)],
  ['a slice is shifted', record => Object.assign(record.numerals[3]!, {start: record.numerals[3]!.start + 1})],
  ['a field is unknown', record => Object.assign(record, {more: 1})],
])('a record is unsound where %s', (_, spoil) => {
  const {path, text} = fixtures[0]!
  const record = structuredClone(recordOf(path, text))
  spoil(record)
  expect(() => expectSound(record, text)).toThrow()
})

describe('any number anywhere', () => {
  const digits = fc.stringMatching(/^[1-9][0-9]{0,5}$/)
  const hanzi = fc.stringMatching(/^[一二三四五六七八九][十百千][一二三四五六七八九]?$/)
  const numbers = fc.oneof(
    digits,
    digits.map(number => `${number}.5`),
    digits.map(number => `${number},000`),
    digits.map(number => number.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))),
    digits.map(number => `${number}亿元`),
    digits.map(number => `${number}%`),
    digits.map(number => `第${number}号`),
    digits.map(number => `约${number}-9${number}个`),
    fc.tuple(digits, digits).map(([a, b]) => `${a}万${b}千`),
    hanzi,
    hanzi.map(number => `百分之${number}`),
    fc.stringMatching(/^[壹贰叁肆伍陆柒捌玖][拾佰仟][壹贰叁肆伍陆柒捌玖]?$/),
    fc.stringMatching(/^二〇[一二][一二三四五六七八九]年$/),
    fc.constantFrom(
      '数十',
      '十几',
      '五六百',
      '两',
      '半',
      '三分之二',
      '翻一番',
      '零',
      '3.14.15',
      '1-2/3',
      '①',
      '1+X',
      '百',
    ),
  )
  const places = fc.record({fixture: fc.constantFrom(...fixtures), where: fc.double({min: 0, max: 1, noNaN: true})})

  test('is in the ledger', () => {
    fc.assert(
      fc.property(places, numbers, ({fixture, where}, number) => {
        const at = Math.floor(where * fixture.text.length)
        const text = fixture.text.slice(0, at) + number + fixture.text.slice(at)
        expectSound(recordOf(fixture.path, text), text)
      }),
      {seed: 2022, numRuns: 300},
    )
  })

  test('torn letters are read without harm', () => {
    fc.assert(
      fc.property(places, places, fc.string({unit: 'binary', maxLength: 8}), (one, other, junk) => {
        const head = one.fixture.text.slice(0, Math.floor(one.where * one.fixture.text.length))
        const tail = other.fixture.text.slice(Math.floor(other.where * other.fixture.text.length))
        // encoded and decoded once, so that half characters are replaced as in any file
        const text = Buffer.from(`${head}${junk}1${tail}`.replace(/^\ufeff+/, '')).toString()
        expectSound(recordOf(other.fixture.path, text), text)
      }),
      {seed: 2187, numRuns: 200},
    )
  })
})
