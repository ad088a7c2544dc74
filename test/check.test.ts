import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {rule as rules} from '../schemas/rules.ts'
import {amountOf} from '../src/check/amount.ts'
import {checks} from '../src/check/registry.ts'
import {extract} from '../src/extract.ts'
import {add, compare, divide, multiply, shift, subtract} from '../src/text/decimal.ts'
import {above, meet, minus, plus, times} from '../src/text/interval.ts'
import {fixtures, recordOf} from './letters.ts'
import {quantities} from './read-phrase.ts'

describe.each(checks)('$rule', check => {
  const found = (text: string) => extract(text).findings.filter(({rule}) => rule === check.rule)

  test.each([...check.examples.passing])('says nothing of %s', text => {
    expect(found(text).filter(({level}) => level !== 'info')).toEqual([])
  })

  test.each([...check.examples.failing])('doubts %s', text => {
    const [first] = found(text)
    expect(first?.message).toMatch(/^Unexpected .+, expected .+/s)
    expect(first?.start).toBeLessThan(first?.end ?? 0)
  })

  test('can be ignored', () => {
    const text = check.examples.failing[0]!
    expect(extract(text, {ignore: [check.rule]}).findings.map(({rule}) => rule)).not.toContain(check.rule)
  })
})

test('every check is known by name, once', () => {
  expect(checks.map(({rule}) => rule)).toEqual(rules.options)
})

describe('the fixtures untouched', () => {
  /** All that a careful reader would doubt, the slips of a scan included; `info` aside. */
  const known: Readonly<Record<string, readonly string[]>> = {
    'taojiang-employment': [
      'ocr-suspect 年5底',
      'ocr-suspect l26期',
      'ocr-suspect 5 480人次',
      'ocr-suspect 15O0元/人',
      'ocr-suspect 2?86万元',
    ],
    'xuzhou-transport': ['parts-sum 7.94亿元'],
  }

  test.each(fixtures)('$id', ({id, path, text, bytes}) => {
    const characters = [...text]
    const said = recordOf(path, bytes)
      .findings.filter(({level}) => level !== 'info')
      .sort((a, b) => a.start - b.start)
      .map(({rule, start, end}) => `${rule} ${characters.slice(start, end).join('')}`)
    expect(said).toEqual(known[id] ?? [])
  })

  test('the known broken sum names its figures and proposes digits', () => {
    const {path, text} = fixtures.find(({id}) => id === 'xuzhou-transport')!
    const {findings, indicators} = recordOf(path, text)
    const [finding] = findings.filter(({rule}) => rule === 'parts-sum')
    expect(finding).toMatchObject({level: 'error', line: 11, column: 50})
    const raws = finding!.refs.map(ref => indicators.find(({id}) => id === ref)!.raw)
    expect(raws).toEqual(['7.94亿元', '1.86亿元', '2.15亿元', '3.83亿元'])
    expect(finding!.message).toContain('Unexpected sum 7.84亿元')
    expect(finding!.message).toContain('7.94亿元 → 7.84亿元')
  })
})

/** Level and rule of what is said about a text. */
const said = (text: string) => extract(text).findings.map(({level, rule}) => `${level} ${rule}`)

describe('breakdowns', () => {
  test.each([
    // closes
    ['投入10亿元，其中中央4亿元、省级3.5亿元、市级2.5亿元。', []],
    // a part in another scale, a whole in brackets of another
    ['收回资金1.36亿元，其中结余资金8400万元、专户资金5200万元。', []],
    ['税收268.4亿元（其中增值税98.2亿元、所得税66.2亿元），非税134.2亿元。', []],
    // parts only
    ['共有劳动力38.2万人，其中外出21.6万人、县内14.3万人。', []],
    ['安置群众860户，其中城区310户、镇区240户等。', []],
    // closes as far as the digits tell
    ['收入402.6亿元，其中税收268.3亿元、非税134.2亿元。', ['info parts-sum']],
    ['筹集房源1.37万套，其中新建8212套、改建3900套、盘活1600套。', ['info parts-sum']],
    // hedged figures bound nothing
    ['投入约10亿元，其中中央约4亿元、省级约8亿元。', []],
    ['建成超过300个，其中甲类240个、乙类120个。', []],
    ['安排资金7.94亿元，其中甲约1.86亿元、乙2.15亿元、丙3.83亿元。', []],
    // one digit
    ['投入10亿元，其中中央4亿元、省级3.5亿元、市级2.6亿元。', ['info parts-sum']],
    ['投入12.4亿元，其中中央4.2亿元、省级3.5亿元、市级2.7亿元。', ['error parts-sum']],
    // more than there is
    ['改造小区12个，其中城区9个、镇区8个。', ['error parts-sum']],
    // another unit, another thing
    ['建成学校12所，其中学位3600个、床位8000张。', []],
    ['投资32亿元，上半年完成18.7亿元，完成率58.4%。', []],
    ['每个区设有一家，其中河东5家。', []],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected))

  test('a table is weighed by its total row', () => {
    const table = (total: string) =>
      `| 区 | 房源（套） |\n| :- | -: |\n| 甲区 | 3,420 |\n| 乙区 | 1,870 |\n| 合计 | ${total} |\n`
    const found = (text: string) =>
      extract(Object.assign(new VFile(text), {path: 'x.md'})).findings.filter(({rule}) => rule === 'parts-sum')
    expect(found(table('5,290'))).toEqual([])
    expect(found(table('5,920')).map(({level}) => level)).toEqual([])
    expect(found(table('5,390')).map(({level}) => level)).toEqual(['error'])
  })
})

describe('an amount is what its digits may stand for', () => {
  test.each([
    ['标识注册量60.2亿，', '6015000000', '6025000000'],
    ['投入43.43亿元。', '4342500000', '4343500000'],
    ['建成13个。', '13', '13'],
    ['占58.4%。', '58.35', '58.45'],
    ['占比三成。', '25', '35'],
    ['超300个。', '300', null],
    ['不超过30万元。', null, '305000'],
    ['约50人。', '45', '55'],
    ['招聘三百二十名。', '320', '320'],
  ])('%s', (text, low, high) => {
    expect(amountOf(quantities(text)[0]!)).toMatchObject({low, high})
  })

  test('ranges and vague numbers are no amounts', () => {
    expect(amountOf(quantities('新建10-12条。')[0]!)).toBeNull()
    expect(amountOf(quantities('数十家。')[0]!)).toBeNull()
  })
})

describe('exact decimals', () => {
  test('signs', () => {
    expect(subtract('7.84', '7.94')).toBe('-0.1')
    expect(add('-0.1', '0.1')).toBe('0')
    expect(multiply('-0.5', '12')).toBe('-6')
    expect(shift('-2.2', 8)).toBe('-220000000')
    expect(compare('-3', '2')).toBeLessThan(0)
    expect(divide('18.7', '32', 4)).toBe('0.5843')
  })

  test('stretches', () => {
    const [a, b] = [
      {low: '1', high: '2'},
      {low: '3', high: null},
    ]
    expect(plus(a, b)).toEqual({low: '4', high: null})
    expect(minus(b, a)).toEqual({low: '1', high: null})
    expect(times(a, a)).toEqual({low: '1', high: '4'})
    expect([meet(a, b), above(b, a), above(a, b)]).toEqual([false, true, false])
    expect(meet(a, {low: '2', high: '2'})).toBe(true)
  })
})

test('every breakdown of a long row of them is doubted', () => {
  const {findings} = extract('改造小区12个，其中城区9个、镇区8个。'.repeat(300))
  expect(findings.filter(({rule}) => rule === 'parts-sum')).toHaveLength(300)
})
