import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, test} from 'vitest'
import {refiners} from '../src/recognise/registry.ts'
import {displayWidth} from '../src/text/display-width.ts'
import {bundle} from './bundle.ts'

const seed = fileURLToPath(new URL('../fixtures/letters/guangzhou-20222187.txt', import.meta.url))

let command: string
beforeAll(() => {
  command = bundle()
}, 60_000)

function explain(args: readonly string[], input = '') {
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, 'explain', ...args], {input, encoding: 'utf8'})
  return {status, stderr, lines: stdout.split('\n').slice(0, -1)}
}

const under = (lines: readonly string[], head: string) =>
  lines.find(line => line.startsWith(`  ${head} `))?.slice(14) ?? null

describe('an indicator', () => {
  test('is derived by its id: the recogniser, then every refiner in order with what it changed', () => {
    const {status, lines} = explain([seed, '--id', 'i37'])
    expect(status).toBe(0)
    expect(lines[0]).toBe('12:41 indicator i37')
    expect(under(lines, 'read')).toBe('by quantity/measure as money 4343000000 CNY, written 43.43 亿 元')
    expect(under(lines, 'item')).toMatch(/item: - → 科技创新专项资金/)
    expect(under(lines, 'period')).toBe('period: - → 2021 during (carried: 2021年); by period/carried')
    expect(under(lines, 'part')).toBe('partOf: - → i36 78.52亿元; by part/list; words 其中')
    const heads = lines.slice(4, -1).map(line => line.slice(2, 14).trim())
    expect(heads).toEqual(refiners.map(({id}) => id))
  })

  test('is found by the place of any of its characters', () => {
    const byId = explain([seed, '--id', 'i37'])
    expect(explain([seed, '--at', '12:41'])).toEqual(byId)
    expect(explain([seed, '--at', '12:47'])).toEqual(byId)
  })

  test('is marked below its sentence, Chinese characters two columns wide', () => {
    const {lines} = explain(['--id', 'i1'], '全市共安排资金5.5亿元（含市级）。')
    expect(lines.slice(1, 3)).toEqual(['  全市共安排资金5.5亿元（含市级）。', `  ${' '.repeat(14)}${'^'.repeat(7)}`])
  })

  test('shows the words that decided', () => {
    const {lines} = explain(['--id', 'i1'], '规上工业增加值同比增长5.1%。')
    expect(under(lines, 'change')).toBe('aspect: level → change, change: - → up yoy; by change/change; words 同比 增长')
  })
})

describe('all indicators', () => {
  test('stand one a line in columns', () => {
    const {status, lines} = explain([seed])
    expect(status).toBe(0)
    expect(lines.map(line => line.split(/\s+/)[1])).toEqual(lines.map((_, at) => `i${at + 1}`))
    const starts = lines.map(line => displayWidth(line.slice(0, line.search(/ (?:quantity|rank)\//))))
    expect(new Set(starts).size).toBe(1)
  })
})

describe('what is no indicator', () => {
  test('a guard excused it, with its reason', () => {
    const {lines} = explain(['--at', '1:4'], '会同第二批试点，推进“一带一路”建设。\n落实统一管理。')
    expect(lines[0]).toBe('1:3 excused as ordinal')
    expect(under(lines, 'guard')).toMatch(/^ordinal\//)
    const idiom = explain(['--at', '2:4'], '会同第二批试点。\n落实统一管理。').lines
    expect(idiom[0]).toBe('2:3 excused as idiom')
    expect(under(idiom, 'reason')).toContain('no amount')
  })

  test('it is a date, with its form', () => {
    const {lines} = explain(['--at', '1:2'], '2021年12月底前建成20家。')
    expect(lines[0]).toBe('1:1 date')
    expect(under(lines, 'form')).toMatch(/^date\//)
    expect(under(lines, 'reads')).toContain('2021-12-31')
  })

  test('no numeral stands there', () => {
    const {lines} = explain(['--why-not', '1:1'], '全市建成20家。')
    expect(lines[0]).toBe('1:1 no numeral stands here: words only')
    expect(under(lines, 'nearest')).toBe('20家')
    expect(under(lines, 'asked')).toMatch(/^none/)
  })

  test('--why-not tells who declined, who took it, and who would have read it too', () => {
    const {lines} = explain(['--why-not', '1:4'], '制定了三年行动方案。')
    expect(lines[0]).toBe('1:4 excused as name')
    expect(under(lines, 'declined')).toMatch(/^\d+: identifier\/furniture, /)
    expect(under(lines, 'took it')).toMatch(/^name\/plan: 三年行动 as name/)
    expect(lines.some(line => /not asked {3}quantity\/measure: would read 三年 as duration 3 a/.test(line))).toBe(true)
  })

  test('a vague word that nothing counts', () => {
    const {lines} = explain(['--why-not', '1:3'], '推动双方合作，多个部门参加，共3家。')
    expect(lines[0]).toMatch(/^1:3 /)
    expect(lines.length).toBeGreaterThan(3)
  })
})

describe('wrong questions', () => {
  test.each([
    [['--id', 'i9'], 'extract: -: the letter has no indicator i9\n', 2],
    [['--at', '9:1'], 'extract: -: the letter has no place 9:1\n', 2],
    [['--at', '1:99'], 'extract: -: the letter has no place 1:99\n', 2],
    [['--at', '12'], "extract: option '--at' is invalid: expected LINE:COLUMN, such as 12:8\n", 2],
    [['--at', '1:1', '--id', 'i1'], 'extract: explain takes one of --at, --id and --why-not\n', 2],
    [['nowhere.txt'], 'extract: nowhere.txt: no such file or directory\n', 66],
  ])('%j', (args, stderr, status) => {
    expect(explain(args, '建成20家。')).toEqual({status, stderr, lines: []})
  })

  test('one letter at a time', () => {
    expect(explain(['a.txt', 'b.txt'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('too many'),
      lines: [],
    })
  })

  test('a letter cannot steer the terminal', () => {
    const {lines} = explain(['--at', '1:3'], '建成\u202e20\u0007家。\u001b[2J')
    expect(lines.join('')).not.toMatch(/\p{Cc}|\u202e/u)
  })
})

test('columns of a terminal', () => {
  expect(['43.43亿元', '〔2022〕', 'é', 'e\u0301', '𠮷', '“', '％', ''].map(displayWidth)).toEqual([
    9, 8, 1, 1, 2, 1, 2, 0,
  ])
})
