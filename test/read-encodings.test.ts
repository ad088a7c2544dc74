import iconv from 'iconv-lite'
import {describe, expect, test} from 'vitest'
import {extract} from '../src/extract.ts'
import {type ReadOptions, readLetter} from '../src/read/read-letter.ts'
import {fixtures} from './letters.ts'

const read = (bytes: Uint8Array, options: ReadOptions = {}) => readLetter({path: '答复.txt', bytes}, options)
const source = (file: {data: Record<string, unknown>}) => file.data.source as {encoding: string}

const traditional = `關於市政協十三屆二次會議第0158號提案的答復
陳委員：
　　截至2023年6月底，全市累計籌集房源1.37萬套，其中新建8200套；投資43.43億元，同比增長5.1個百分點，餘下三萬畝。`

describe.each([
  ['utf-8', 'utf-8', ''],
  ['utf-8', 'utf-8', 'mark'],
  ['gb18030', 'gb18030', ''],
  ['gbk', 'gb18030', ''],
  ['utf-16le', 'utf-16le', ''],
  ['utf-16le', 'utf-16le', 'mark'],
  ['utf-16be', 'utf-16be', ''],
  ['utf-16be', 'utf-16be', 'mark'],
])('%s, read as %s %s', (written, told, mark) => {
  test.each(fixtures)('$id', async ({text}) => {
    const body = text.replace(/^\ufeff/, '')
    const file = await read(iconv.encode(body, written, {addBOM: mark !== ''}))
    expect(source(file).encoding).toBe(told)
    expect(String(file)).toBe(body)
  })
})

test.each([['big5'], ['gb18030'], ['utf-16le'], ['utf-8']])('traditional characters in %s', async written => {
  const file = await read(iconv.encode(traditional, written))
  expect(source(file).encoding).toBe(written)
  expect(String(file)).toBe(traditional)
})

test('traditional characters are read like simplified ones and stay as written', async () => {
  const record = extract(await read(Buffer.from(traditional)))
  expect(record.indicators.map(({raw, value, unit}) => [raw, value, unit])).toEqual([
    ['1.37萬套', 13700, '套'],
    ['8200套', 8200, '套'],
    ['43.43億元', 4343000000, 'CNY'],
    ['5.1個百分點', 5.1, '百分点'],
    ['三萬畝', 30000, '亩'],
  ])
  expect(record.letter).toMatchObject({kind: 'member-proposal', title: '關於市政協十三屆二次會議第0158號提案的答復'})
  expect(record.indicators[0]!.item!.raw).toBe('房源')
})

test('a letter in simplified characters needs no conversion', async () => {
  for (const {bytes} of fixtures) expect((await read(bytes)).data.simplified).toBeUndefined()
})

test.each([
  [
    'UTF-8 with a byte of GBK',
    Buffer.concat([Buffer.from('答复如下：投资'), Buffer.from([0xd2]), Buffer.from('三亿元。现将情况')]),
    {},
    'Unexpected byte 0xd2 at offset 21, expected UTF-8',
  ],
  [
    'UTF-8 cut off',
    Buffer.from('投资三亿元').subarray(0, 14),
    {},
    'Unexpected end inside the character at offset 12, expected whole UTF-8',
  ],
  [
    'a few characters of UTF-8 cut off',
    Buffer.from('广州市').subarray(0, 8),
    {},
    'Unexpected end inside the character at offset 6, expected whole UTF-8',
  ],
  [
    'UTF-8 with a bad byte before its last',
    Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff, 0x62]),
    {},
    'Unexpected byte 0xff at offset 4, expected UTF-8',
  ],
  [
    'GB18030 cut off',
    iconv.encode('投资三亿元，建成十个项目', 'gb18030').subarray(0, 13),
    {},
    'Unexpected end inside the character at offset 12, expected whole GB18030',
  ],
  [
    'GBK said to be UTF-8',
    iconv.encode('投资三亿元', 'gbk'),
    {encoding: 'utf-8'},
    'Unexpected byte 0xd7 at offset 2, expected UTF-8',
  ],
  [
    'no text at all',
    Uint8Array.from({length: 4096}, (_, at) => (at * 89 + (at >> 3) * 31) & 0xff),
    {},
    'Unexpected encoding or no text at all, expected UTF-8, GB18030, UTF-16 or Big5',
  ],
] as const)('%s is refused by its offset', async (_, bytes, options, message) => {
  await expect(read(bytes, options)).rejects.toMatchObject({reason: message, fatal: true})
})

test('--encoding decides', async () => {
  const bytes = iconv.encode('投资3亿元', 'gb18030')
  expect(String(await read(bytes, {encoding: 'gb18030'}))).toBe('投资3亿元')
  expect(source(await read(Buffer.from('3'), {encoding: 'big5'})).encoding).toBe('big5')
})

test('lost and private-use characters are a finding', async () => {
  const {findings} = extract(await read(Buffer.from('投资�00万元，共\ue003家、\ue004家。')))
  expect(findings.map(({rule, start, level}) => [rule, start, level])).toEqual(
    expect.arrayContaining([
      ['lost-character', 2, 'warning'],
      ['private-use', 9, 'warning'],
    ]),
  )
})

test('a NUL is no reason to give up', async () => {
  expect(String(await read(Buffer.from('投资\u00003亿元')))).toBe('投资\u00003亿元')
})

test('letters and figures before the first Chinese character of GBK are no UTF-16', async () => {
  const page = `<html><head><!-- ${'x'.repeat(2000)} --><meta charset="gbk"></head><body><p>投资3亿元。</p></body></html>`
  const file = await read(iconv.encode(page, 'gbk'))
  expect(source(file).encoding).toBe('gb18030')
  expect(String(file)).toBe('投资3亿元。\n')
})

test('a text without Chinese is a finding, whatever made it so', async () => {
  const {findings} = extract(await read(Buffer.from('+YpWNRDP- 3 +TsFRQw-')))
  expect(findings.map(({rule}) => rule)).toContain('no-chinese')
})

test('zero-width marks part no figures', async () => {
  const {indicators} = extract(await read(Buffer.from('投资5\u200b0\u200b亿元。')))
  expect(indicators.map(({value}) => value)).toEqual([5000000000])
})
