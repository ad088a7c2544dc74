import {execFileSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {beforeAll, describe, expect, test} from 'vitest'
import type {LetterRecord} from '../schemas/record.ts'
import {bundle} from './bundle.ts'
import {fixtures, recordOf} from './letters.ts'
import {expectSound} from './sound.ts'

const folder = new URL('../fixtures/formats/', import.meta.url)
const endings = ['html', 'docx', 'pdf'] as const
const records = new Map<string, LetterRecord>()

beforeAll(() => {
  const paths = readdirSync(folder).map(name => new URL(name, folder).pathname)
  const lines = execFileSync(process.execPath, [bundle(), '-q', '--with-text', '-f', 'ndjson', ...paths], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  for (const line of lines.trim().split('\n')) {
    const record: LetterRecord = JSON.parse(line)
    records.set(record.source.path.split('/').at(-1)!, record)
  }
}, 60_000)

describe.each(fixtures)('$id', ({id, path, bytes}) => {
  const plain = recordOf(path, bytes)

  test.each(endings)('as %s: the same indicators, dates and envelope as from the text', ending => {
    const record = records.get(`${id}.${ending}`)!
    expectSound(record, record.text!)
    expect(readings(record)).toEqual(readings(plain))
    expect(envelope(record)).toEqual(envelope(plain))
    expect(record.dates.flatMap(dateOf)).toEqual(expect.arrayContaining(plain.dates.flatMap(dateOf)))
    expect(record.findings.filter(({rule}) => rule === 'left-out')).toEqual([])
  })
})

test('the menus, hidden words and share bars of a page are not its letter', () => {
  const {text} = records.get('guangzhou-20222187.html')!
  expect(text).not.toMatch(/首页|分享到|隐藏文字|888亿元|微信|10086|备案号/)
  expect(text).toMatch(/^索引号：000014349\/2024-00158\n/)
})

test('a page in GB 2312 is decoded as its bytes are, XHTML doctype and all', () => {
  expect(records.get('hongshan-residents.html')!.source.encoding).toBe('gb18030')
  expect(records.get('guangzhou-20222187.html')!.source.mediaType).toBe('text/html')
})

const plainOf = (text: string | null | undefined) => text?.normalize('NFKC').replace(/[\s*]/g, '')
const dateOf = ({raw, edtf, role}: LetterRecord['dates'][number]) => `${plainOf(raw)} ${edtf} ${role}`

/** What was read, without where: blanks and emphasis dropped. */
const readings = ({indicators}: LetterRecord) =>
  indicators.map(
    ({line, column, start, end, item, sentence, raw, name, topic, written, period, rules, section, ...rest}) => ({
      ...rest,
      raw: plainOf(raw),
      name: plainOf(name),
      topic: plainOf(topic),
      item: plainOf(item?.raw),
      period: period?.edtf,
      written: Object.values(written).map(plainOf),
    }),
  )

const envelope = ({letter}: LetterRecord) =>
  JSON.parse(JSON.stringify(letter, (_, value) => (typeof value === 'string' ? plainOf(value) : value)))
