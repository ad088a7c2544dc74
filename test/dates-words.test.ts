/** Relative words without a numeral, and the time that a date gives to what it governs. */
import {describe, expect, it} from 'vitest'
import {timeWordRows} from '../src/lexicon/calendar-words.ts'
import {momentTime, timeWords} from '../src/recognise/time-words.ts'
import {edtfDays, isDay, lastDay, writeDate} from '../src/text/edtf.ts'
import type {Moment} from '../src/tree.ts'

const DAY = '2023-08-25'

const moment = (text: string, raw: string, rest: Partial<Moment>): Moment => ({
  type: 'moment',
  start: text.indexOf(raw),
  end: text.indexOf(raw) + raw.length,
  edtf: '2022',
  role: 'period',
  source: 'stated',
  head: null,
  rules: [],
  ...rest,
})

const words = (text: string, moments: readonly Moment[] = [], reference: string | null = DAY): string[] =>
  timeWords(text, 0, text.length, reference, moments).map(
    ({start, end, edtf, role, source}) => `${text.slice(start, end)} ${edtf} ${role} ${source}`,
  )

const phrases: readonly (readonly [string, ...string[]])[] = [
  ['目前，我市已集聚10人', '目前 2023-08-25 as-of letter-date'],
  ['截至目前，已建成5处', '截至目前 2023-08-25 as-of letter-date'],
  ['现有停车位300个', '现有 2023-08-25 as-of letter-date'],
  ['实现有效覆盖'],
  ['今年计划新建1500公里', '今年 2023 during letter-date'],
  ['今年以来，举办招聘活动12场', '今年以来 2023/.. during letter-date'],
  ['今年来，举办12场', '今年来 2023/.. during letter-date'],
  ['获得省级称号的当年奖补10万元'],
  ['去年，下达资金7.64亿元', '去年 2022 during letter-date'],
  ['力争全年新培育500家', '全年 2023 during letter-date'],
  ['年内计划新辟线路10条', '年内 2023 during letter-date'],
  ['三年内建成5处'],
  ['年底前竣工2500套', '年底前 ../2023-12-31 by letter-date'],
  ['力争到年底，新增3500人', '年底 ../2023-12-31 by letter-date'],
  ['截至去年底，共有6家', '去年底 2022-12-31 as-of letter-date'],
  ['明年底前建成5处', '明年底前 ../2024-12-31 by letter-date'],
  ['月底前完成6家', '月底前 ../2023-08-31 by letter-date'],
  ['上月新增6家', '上月 2023-07 during letter-date'],
  ['较上年压减5.6%', '上年 2022 base letter-date'],
  ['比去年同期提高1.7个百分点', '去年同期 2022 base letter-date'],
  ['去年同期为3亿元', '去年同期 2022 during letter-date'],
  ['由去年的80%提高到90%', '去年 2022 during letter-date'],
  ['与去年持平', '去年 2022 base letter-date'],
  ['较年初增加6家', '年初 2023-01 base letter-date'],
  ['每年年底考核一次'],
  ['目前年产能5万吨', '目前 2023-08-25 as-of letter-date'],
  ['人均基本年收入'],
  ['全年级共有6个班'],
  ['以前年度结转3亿元'],
]

describe('relative words of a clause', () => {
  for (const [text, ...expected] of phrases) it(text, () => expect(words(text)).toEqual(expected))

  it('leans 全年 on the year before it', () => {
    const text = '2022年财政投入增加，全年投入3亿元'
    expect(words(text, [moment(text, '2022年', {})])).toEqual(['全年 2022 during carried'])
  })
  it('leaves the 今年 of 今年5月 to the date', () => {
    const text = '今年5月，价格稳定'
    expect(words(text, [moment(text, '今年5月', {edtf: '2023-05'})])).toEqual([])
  })
  it('resolves nothing without a day', () => expect(words('目前共有6家，今年新增3家', [], null)).toEqual([]))
  it('keeps to the stretch asked for', () => expect(timeWords('去年3家，今年6家', 5, 9, DAY, [])).toHaveLength(1))
})

describe('every word of the table is found in its example', () => {
  for (const {word, example} of timeWordRows)
    it(example, () => {
      const dates = example.startsWith('2021年') ? [moment(example, '2021年', {edtf: '2021'})] : []
      const found = timeWords(example, 0, example.length, DAY, dates)
      expect(found.map(({start, end}) => example.slice(start, end)).some(raw => raw.startsWith(word))).toBe(true)
    })
})

describe('the time of what a date governs', () => {
  const text = '到2025年，床位达到800张'
  const time = (rest: Partial<Moment>) => momentTime(moment(text, '2025年', {edtf: '2025', ...rest}), text)
  it('is by a deadline', () =>
    expect(time({role: 'deadline', head: 'to'})).toEqual({
      edtf: '../2025',
      role: 'by',
      raw: '2025年',
      source: 'stated',
    }))
  it('is as of a stock’s day', () => expect(time({role: 'as-of', edtf: '2025-12-31'})?.role).toBe('as-of'))
  it('is during a period', () => expect(time({role: 'period'})?.role).toBe('during'))
  it('is open since a beginning', () => expect(time({edtf: '2021/..', head: 'since'})?.edtf).toBe('2021/..'))
  it.each([
    {head: 'base'},
    {role: 'letter-date'},
    {role: 'communication'},
    {role: 'document'},
    {edtf: 'T21:30'},
    {edtf: 'XXXX-05-16'},
  ] as const)('is none for %o', rest => expect(time(rest)).toBeNull())
})

describe('EDTF in days', () => {
  it.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-01/2022-06', '2022-01-01', '2022-06-30'],
    ['../2025', null, '2025-12-31'],
    ['2021/..', '2021-01-01', null],
    ['2021~', '2021-01-01', '2021-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2023-23', '2023-09-01', '2023-11-30'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    ['T21:30/T07:00', null, null],
    ['XXXX-05-16', null, null],
  ])('%s runs from %s to %s', (date, start, end) => expect(edtfDays(date)).toEqual({start, end}))

  it('knows the calendar', () => {
    expect(lastDay(2000, 2)).toBe(29)
    expect(lastDay(1900, 2)).toBe(28)
    expect(isDay(2023, 2, 30)).toBe(false)
    expect(isDay(null, 2, 29)).toBe(true)
    expect(writeDate([null, 5, 6])).toBe('XXXX-05-06')
  })
})
