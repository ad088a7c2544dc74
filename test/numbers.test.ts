/** The number reader: one value, many ways to write it; what is no number beside them. */
import {describe, expect, test} from 'vitest'
import {extract} from '../src/extract.ts'
import {readFigure} from '../src/recognise/number/read-figure.ts'

const read = (text: string, at = 0) => readFigure(text, at)
const whole = (text: string): string | null => {
  const figure = read(text)
  return figure && figure.end === text.length ? figure.low : null
}

const table: readonly (readonly [string, readonly string[]])[] = [
  ['0.5', ['0.5', '零点五', '0.50', '00.5']],
  ['5', ['5', '五', '伍', '5.0']],
  ['10', ['10', '十', '拾', '一十']],
  ['12', ['12', '十二', '一十二', '拾贰', '壹拾贰']],
  ['20', ['20', '二十', '廿', '贰拾', '二〇']],
  ['35', ['35', '三十五', '卅五', '叁拾伍', '35.00']],
  ['101', ['101', '一百零一', '一百〇一', '一〇一', '壹佰零壹']],
  ['203', ['203', '二百零三', '两百零三', '2百零3']],
  ['350', ['350', '三百五', '三百五十', '3百5']],
  ['2222', ['2222', '两千两百贰拾二', '二千二百二十二']],
  ['2350', ['2350', '两千三百五', '2,350', '2，350']],
  ['12000', ['12000', '一万二', '1.2万', '12,000', '一万二千', '1万2千', '12千', '壹万贰仟']],
  ['35000', ['3万5千', '3万5', '3.5万', '三万五', '35,000', '三点五万', '叁萬伍仟']],
  ['75400', ['7万5千4百', '75400', '七万五千四百']],
  ['100056', ['拾万零五十六', '十万零五十六', '100,056']],
  ['1000000', ['百万', '一百万', '100万', '1,000,000', '壹佰萬']],
  ['5000000', ['伍佰万', '五百万', '500万', '5百万', '0.05亿']],
  ['20300000', ['2千零30万', '二千零三十万', '2030万']],
  ['456420015', ['四亿五千六百四十二万零一十五', '456420015', '456,420,015']],
  ['10000000000', ['百亿', '一百亿', '100亿', '0.01万亿']],
  ['220000000', ['2.2亿', '两亿二千万', '二点二亿', '22000万']],
  ['103550000000', ['1035.5亿', '1,035.5亿', '一千零三十五点五亿', '一千零三十五亿五千万']],
  ['1280000000000', ['1.28万亿', '12800亿', '一点二八万亿', '一万二千八百亿']],
  ['4569831148725382', ['四千五百六十九万八千三百一十一亿四千八百七十二万五千三百八十二']],
  ['40000000000.05', ['四百亿点零五', '40000000000.05']],
]

describe('one value, many phrasings', () => {
  for (const [value, phrasings] of table)
    test.each([...phrasings])(`%s is ${value}`, text => expect(whole(text)).toBe(value))
})

describe('exactness: the point moves, floats never multiply', () => {
  test.each(['2.2', '1.1', '4.35', '10.09', '0.07', '78.52', '99.99'])('%s亿', number => {
    const [head, part] = Number(number).toFixed(2).split('.')
    expect(whole(`${number}亿`)).toBe(`${BigInt(head! + part!) * 1000000n}`)
  })
})

describe('vague numbers have the interval that language fixes', () => {
  test.each([
    ['几十', 1, '20', '90'],
    ['数十', 1, '20', '90'],
    ['数百', 1, '200', '900'],
    ['几千', 1, '2000', '9000'],
    ['数万', 1, '20000', '90000'],
    ['数百万', 1, '2000000', '9000000'],
    ['十几', 0, '11', '19'],
    ['二十几', 0, '21', '29'],
    ['十几万', 0, '110000', '190000'],
    ['五六百', 0, '500', '600'],
    ['十五六', 0, '15', '16'],
    ['二三十', 0, '20', '30'],
    ['三四十万', 0, '300000', '400000'],
    ['一两', 0, '1', '2'],
    ['三五', 0, '3', '5'],
    ['一百二三十', 0, '120', '130'],
  ] as const)('%s', (text, at, low, high) => {
    expect(read(text, at)).toMatchObject({start: 0, end: text.length, low, high, vague: true})
  })
  test('上百 has no upper end', () =>
    expect(read('上百', 1)).toMatchObject({start: 0, low: '100', vague: true, open: true}))
  test.each(['总数百', '人数千', '指数十'])('%s: 数 belongs to the word before', text => {
    expect(read(text, text.length - 1)).toMatchObject({start: text.length - 1, vague: false})
  })
  test.each(['以上百', '网上万', '史上千'])('%s: so does 上', text => {
    expect(read(text, text.length - 1)).toMatchObject({start: text.length - 1, vague: false})
  })
})

describe('hedges inside the number', () => {
  test.each([
    ['60多万', '600000'],
    ['三百多万', '3000000'],
    ['二百三十余万', '2300000'],
    ['十余万', '100000'],
    ['三十万多亿', '30000000000000'],
  ])('%s', (text, low) => expect(read(text)).toMatchObject({end: text.length, low, hedge: 'over'}))
})

describe('damaged numbers', () => {
  test.each([
    ['5 480人', '5480', '5 480'],
    ['1 329.4765亿', '132947650000', '1 329.4765亿'],
    ['15O0元', '1500', '15O0'],
    ['2O0元', '200', '2O0'],
    ['1l5家', '115', '1l5'],
  ])('%s', (text, low, printed) => {
    expect(read(text)).toMatchObject({low, end: printed.length, flags: ['ocr-suspect']})
  })
  test('l26期 begins with the letter', () => expect(readFigure('班l26期', 2)).toMatchObject({start: 1, low: '126'}))
  test('2?86万元 has no value', () => expect(read('2?86万元')).toMatchObject({end: 5, unreadable: true}))
  test('PM2.5 has no damaged head', () => expect(readFigure('PM2.5', 2)).toMatchObject({start: 2, flags: []}))
  test('a letter that is a unit is none', () => expect(read('100l')).toMatchObject({end: 3, flags: []}))
})

describe('separators', () => {
  test.each([
    ['1,000元', '1000'],
    ['12,345,678元', '12345678'],
    ['82，225.00元', '82225'],
    ['86,112所', '86112'],
    ['1,5项', '1'],
    ['100,20', '100'],
    ['0,123', '0'],
    ['2021,480', '2021'],
    ['1,2345', '1'],
  ])('%s', (text, low) => expect(read(text)?.low).toBe(low))
  test('a full-width separator is doubted', () => expect(read('82，225元')?.flags).toEqual(['ambiguous']))
})

describe('where a number ends', () => {
  test.each([
    ['612万千瓦', '612万'],
    ['5千瓦时', '5'],
    ['5千米', '5'],
    ['3百分点', '3'],
    ['200兆瓦', '200'],
    ['200百姓', '200'],
    ['五百一次性补助', '五百'],
    ['一千两个', '一千'],
    ['三十两', '三十'],
    ['3万2022年', '3万'],
  ])('%s', (text, printed) => expect(text.slice(0, read(text)?.end)).toBe(printed))
})

describe('no number', () => {
  test.each(['三八', '九一', '万万', '点五', '余', ''])('%s', text => expect(whole(text)).toBeNull())
  test('a run of digits beyond thirty is a code', () => expect(read('1'.repeat(31))).toBeNull())
})

describe('a record says where its number is not the one read', () => {
  test.each([
    ['登记9007199254740993家', 9007199254740992, '9007199254740993', ['rounded']],
    ['登记9007199254740992家', 9007199254740992, '9007199254740992', []],
    ['投资1234567890.123456789亿元', 123456789012345680, '1234567890.123456789', ['rounded']],
    ['投资1234567890.1234567亿元', 123456789012345660, '1234567890.1234567', ['rounded']],
    ['投资43.43亿元', 4343000000, '43.43', []],
    ['登记1000000000000000000000000家', 1e24, '1000000000000000000000000', []],
    ['占比33.3333333333333333333%', 33.333333333333336, '33.3333333333333333333', ['rounded']],
  ])('%s', (text, value, number, flags) => {
    const [indicator] = extract(text).indicators
    expect(indicator).toMatchObject({value, flags, written: {number}})
  })
})
