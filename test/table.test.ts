import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {LetterRecord} from '../schemas/record.ts'
import {displayWidth} from '../src/text/display-width.ts'
import {wrap} from '../src/text/wrap.ts'
import {digits} from '../src/write/view/amount.ts'
import {table} from '../src/write/view/table.ts'
import {total} from '../src/write/view/total.ts'
import type {View} from '../src/write/writer.ts'
import {bundle} from './bundle.ts'
import {fixtures, recordOf} from './letters.ts'

const plain: View = {width: 80, colour: false, lang: 'en', summary: false}

function page(record: LetterRecord, view: Partial<View> = {}): string {
  const none = {many: false, headers: null, filter: {}, columns: null, bom: false, excel: false, wide: null}
  return table({...none, view: {...plain, ...view}}).record(record)
}

const records = fixtures.map(({id, path, text}) => ({id, record: recordOf(path, text)}))

describe.each(records)('$id', ({record}) => {
  test.each([60, 80, 160])('no line is wider than %i columns', width => {
    for (const summary of [false, true])
      for (const lang of ['en', 'zh'] as const)
        for (const line of page(record, {width, summary, lang}).split('\n'))
          expect(displayWidth(line)).toBeLessThanOrEqual(width)
  })

  test('every indicator and every finding is there once, in text order', () => {
    const lines = page(record, {width: 200}).split('\n')
    const ids = lines.flatMap(line => /^ {2}(i\d+) /.exec(line)?.[1] ?? [])
    expect(ids).toEqual(record.indicators.map(({id}) => id))
    expect(lines.filter(line => /^ {4}! /.test(line))).toHaveLength(record.findings.length)
  })

  test('colours change nothing but colour', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are these
    expect(page(record, {colour: true}).replace(/\u001b\[\d+m/g, '')).toBe(page(record))
  })

  test('the summary counts what the record has', () => {
    const all = /^ {2}total +(\d+)/m.exec(page(record, {summary: true}))
    expect(Number(all?.[1])).toBe(record.indicators.length)
  })
})

test('columns stand under one another, whatever is in them', () => {
  const lines = page(recordOf('a.txt', '2021年投入43.43亿元，新增“专精特新”企业20家，增长5.1%。'), {width: 120}).split(
    '\n',
  )
  const rows = lines.filter(line => /^ {2}i\d/.test(line))
  const place = (line: string) => displayWidth(line.slice(0, line.search(/ actual/)))
  expect(rows).toHaveLength(3)
  expect(new Set(rows.map(place)).size).toBe(1)
})

test('what steers a terminal is spelled out', () => {
  const text = '关于\u001b[31m红\u202e色的答复\n\n2021年投入\u009b31m资金3亿元。'
  expect(page(recordOf('a\u001b]0;x\u0007.txt', text))).not.toMatch(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/,
  )
})

describe('lines', () => {
  test('are never too wide, and lose nothing but blanks', () => {
    const piece = fc.constantFrom(
      '亿',
      '，',
      '。',
      '（',
      '）',
      '“',
      '”',
      'a',
      'Gb',
      '12.5',
      ' ',
      '-',
      '/',
      '…',
      '㎡',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 60}), fc.integer({min: 4, max: 40}), (pieces, width) => {
        const text = pieces.join('')
        const lines = wrap(text, width)
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })

  test('do not begin with a full stop, nor end with an opening bracket', () => {
    expect(wrap('建设创新平台。开展', 12)).toEqual(['建设创新平', '台。开展'])
    expect(wrap('建设创新平（台）', 12)).toEqual(['建设创新平', '（台）'])
  })
})

test.each([
  ['43.43亿元', 9],
  ['“…”—×①', 6],
  ['㎡', 2],
  ['ｶ', 1],
  ['e\u0301', 1],
  ['✅', 2],
])('%s takes %i columns', (text, columns) => {
  expect(displayWidth(text)).toBe(columns)
})

test.each([
  [[0.1, 0.2], '0.3'],
  [[4343000000, 1920000000], '6,263,000,000'],
  [[-1.5, 0.25], '-1.25'],
  [[], '0'],
])('the sum of %j', (values, sum) => {
  expect(total(values)).toBe(sum)
})

test.each([
  [4343000000, '4,343,000,000'],
  [0.125, '0.125'],
  [-1234.5, '-1,234.5'],
  [1e21, '1e+21'],
])('%d in threes', (value, text) => {
  expect(digits(value)).toBe(text)
})

describe('the command', () => {
  let command: string
  let folder: string
  beforeAll(() => {
    command = bundle()
    folder = mkdtempSync(join(tmpdir(), 'extract-'))
    writeFileSync(join(folder, 'a.txt'), '2021年投入科技资金43.43亿元，新增企业20家。')
    writeFileSync(join(folder, 'b.txt'), '2022年计划建设住房300套。')
  }, 60_000)
  afterAll(() => rmSync(folder, {recursive: true}))

  function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    const {FORCE_COLOR: _, NO_COLOR: __, COLUMNS: ___, ...rest} = process.env
    return spawnSync(process.execPath, [command, '-q', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: {...rest, ...env},
    })
  }

  test('several letters follow each other', () => {
    const {stdout} = run(['-f', 'table', 'a.txt', 'b.txt'])
    expect(stdout.match(/^[ab]\.txt$/gm)).toEqual(['a.txt', 'b.txt'])
  })

  test('a pipe has no colour, unless it is forced', () => {
    expect(run(['-f', 'table', 'a.txt']).stdout).not.toContain('\u001b')
    expect(run(['-f', 'table', 'a.txt'], {FORCE_COLOR: '1'}).stdout).toContain('\u001b[32m43.43亿元')
    expect(run(['-f', 'table', 'a.txt'], {FORCE_COLOR: '0'}).stdout).not.toContain('\u001b')
  })

  test('filters hold for the table as for JSON, and the table says so', () => {
    for (const [args, left] of [
      [['--kind', 'money'], 1],
      [['--name', '企业'], 1],
      [['--status', 'planned'], 0],
      [['--since', '2022'], 0],
    ] as const) {
      const {stdout} = run(['-f', 'table', ...args, 'a.txt'])
      expect(stdout.match(/^ {2}i\d/gm)?.length ?? 0).toBe(left)
      expect(stdout).toContain(`${left} of 2 indicators`)
      expect(JSON.parse(run([...args, 'a.txt']).stdout).indicators).toHaveLength(left)
      expect(JSON.parse(run(['-f', 'ndjson', ...args, 'a.txt']).stdout).indicators).toHaveLength(left)
    }
  })

  test('a file is 100 columns wide, whatever the terminal', () => {
    const [narrow, wide] = ['50', '200'].map(COLUMNS => run(['-f', 'table', 'a.txt'], {COLUMNS}).stdout)
    expect(narrow).not.toBe(wide)
    run(['-f', 'table', '-o', 'out.txt', 'a.txt'], {COLUMNS: '50'})
    expect(spawnSync('cat', [join(folder, 'out.txt')], {encoding: 'utf8'}).stdout).toBe(
      run(['-f', 'table', 'a.txt']).stdout,
    )
  })
})
