/** Reads years counted from the letter's own date: 近三年, 过去五年, 一年来, 未来3年, 10年前, 近半年. */
import {writeDate, writeInterval} from '../../text/edtf.ts'
import type {Glance} from '../recogniser.ts'
import type {DateForm, Stretch} from './date-form.ts'
import {calendarNumber, matchAt, sticky, TO, YEAR} from './date-patterns.ts'

const COUNT = '([1-9]\\d?|二十|三十|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])'
const YEARS = sticky(`${COUNT}([余多几])?个?年(?:多)?(以来|来|里|间|中|时间)?(?![级度制薪代轮租息费久之限])`)
const YEARS_ON = sticky(
  `${COUNT}([余多几])?年(?:多)?(?:以来|来(?![访信自历电源说临])|间(?=[,，]|年均|累计|全[省市县区国]|共))`,
)
const YEARS_AGO = sticky(`${COUNT}([余多几])?年(?:多)?(?:之|以)?前(?![期瞻景后往来列沿述端])`)
const MONTHS = sticky('(半年|(?:[1-9]|1[0-2]|[一二两三四五六七八九十])个月)(?:以来|来|里|间)?(?!以上|内)')
const NAMED = sticky(`[(](${YEAR})年?${TO}(${YEAR})年?[)]`)
const RECENT = /(?:最近|这|近|刚刚过去的?|过去的?)$/
const COMING = /(?:未来|今后|接下来|往后|此后)的?$/
/** 历时近三年, 已使用近20年: nearly so many years, a duration. */
const NEARLY =
  /(?:历时|耗时|用时|长达|时隔|已有|已经|达|用了|满|历经|经过|经历|使用|运行|投用|距今|有|了|已|需要?|需|将|长)$/
/** From November on the year itself is counted among the years past. */
const LATE = 11

export const recentYears = {
  id: 'recent-years',
  follow: '年个余多几季',
  examples: [
    {text: '近三年，累计兑现资金', reads: ['date 近三年']},
    {text: '一年来，主要做了以下工作', reads: ['date 一年来']},
    {text: '2021—2024年改造6处，前两年改造4处', reads: ['date 2021—2024年', 'date 前两年']},
    {text: '今明两年培训500人次', reads: ['date 今明两年']},
    {text: '较上一季度增加6家', reads: ['date 上一季度']},
    {text: '历时近三年完成', reads: []},
  ],
  read(glance, {start}) {
    const {text, floor} = glance
    const before = text.slice(Math.max(floor, start - 8), start)
    const quarter = nextQuarter(glance, start)
    if (quarter) return quarter
    const recent = RECENT.exec(before)
    if (recent && !(recent[0] === '近' && NEARLY.test(before.slice(0, recent.index))))
      return past(glance, start - recent[0].length, start) ?? pastMonths(glance, start - recent[0].length, start)
    const coming = COMING.exec(before)
    if (coming) return future(glance, start - coming[0].length, start)
    if (recent) return null
    const on = matchAt(YEARS_ON, text, start)
    if (on) return reading(start, start + on[0].length, back(glance, on))
    const pair = PAIR.exec(before)
    if (pair) return twoYears(glance, start, pair[0])
    const leading = before.endsWith('前') ? leadingYears(glance, start) : null
    if (leading) return leading
    const ago = matchAt(YEARS_AGO, text, start)
    if (!ago || /[第满提]$/.test(before)) return null
    const year = yearOf(glance)
    const edtf = year === null ? null : `${year - calendarNumber(ago[1]!)}~`
    return {...reading(start, start + ago[0].length, edtf), grain: 'year'}
  },
} as const satisfies DateForm

const yearOf = ({context: {reference}}: Glance): number | null =>
  reference === null ? null : Number(reference.slice(0, 4))

const reading = (start: number, end: number, edtf: string | null): Stretch => ({
  start,
  end,
  edtf,
  source: 'letter-date',
  grain: 'span',
  head: 'during',
  edge: false,
})

function past(glance: Glance, start: number, at: number): Stretch | null {
  const found = matchAt(YEARS, glance.text, at)
  if (!found) return null
  const end = at + found[0].length
  const named = matchAt(NAMED, glance.text, end)
  const edtf = named ? `${calendarNumber(named[1]!)}/${calendarNumber(named[2]!)}` : back(glance, found)
  return reading(start, end, edtf)
}

/** The last complete years before the letter: 近三年 in July 2023 is 2020/2022. */
function back(glance: Glance, found: RegExpExecArray): string | null {
  const year = yearOf(glance)
  if (year === null) return null
  const month = Number(glance.context.reference!.slice(5, 7))
  if (month > EARLY && month < LATE && SINCE_ONE.test(found[0]))
    return /[余多几]/.test(found[0]) ? null : yearUpTo(year, month)
  const last = month >= LATE ? year : year - 1
  const first = last - calendarNumber(found[1]!) + 1
  return writeInterval(found[2] ? `${first}~` : String(first), String(last))
}

/** |一年来| */
const SINCE_ONE = /^[一1][余多几]?年多?以?来/
/** Letters up to February look back on the year before. */
const EARLY = 2

/** 一年来 in a letter of the months between: the twelve months up to it. */
const yearUpTo = (year: number, month: number): string =>
  writeInterval(writeDate([year - 1, month]), writeDate([year, month - 1]))

function future(glance: Glance, start: number, at: number): Stretch | null {
  const found = matchAt(YEARS, glance.text, at)
  if (!found) return null
  const year = yearOf(glance)
  const end = at + found[0].length
  if (year === null) return reading(start, end, null)
  const first = Number(glance.context.reference!.slice(5, 7)) <= 3 ? year : year + 1
  return reading(start, end, writeInterval(String(first), String(first + calendarNumber(found[1]!) - 1)))
}

/** 上|一季度|, 下|一季度|: the quarter before that of the letter, and the one behind it. */
function nextQuarter({text, floor, context: {reference}}: Glance, start: number): Stretch | null {
  const side = start > floor ? text[start - 1] : undefined
  if ((side !== '上' && side !== '下') || !text.startsWith('一季度', start)) return null
  const end = start + 3
  if (reference === null) return reading(start - 1, end, null)
  const quarters = Number(reference.slice(0, 4)) * 4 + Math.floor((Number(reference.slice(5, 7)) - 1) / 3)
  const quarter = quarters + (side === '上' ? -1 : 1)
  const [year, first] = [Math.floor(quarter / 4), (quarter % 4) * 3 + 1]
  return reading(start - 1, end, writeInterval(writeDate([year, first]), writeDate([year, first + 2])))
}

/** |今明|两年, |明后|两年: two years by their names. */
const PAIR = /(?:前去|去今|今明|明后)$/
const BOTH = sticky('[两二2]年')
const FIRST: Readonly<Record<string, number>> = {前去: -2, 去今: -1, 今明: 0, 明后: 1}

function twoYears(glance: Glance, start: number, names: string): Stretch | null {
  const found = matchAt(BOTH, glance.text, start)
  if (!found) return null
  const year = yearOf(glance)
  const first = year === null ? null : year + FIRST[names]!
  const edtf = first === null ? null : writeInterval(String(first), String(first + 1))
  return reading(start - names.length, start + found[0].length, edtf)
}

/** 2021—2024年…，|前两年|完成4处: the first years of a span named just before. */
function leadingYears({text}: Glance, start: number): Stretch | null {
  const span = SPAN.exec(text.slice(Math.max(0, start - 60), start - 1))
  const found = span && matchAt(LEADING, text, start)
  if (!found) return null
  const [first, last] = [Number(span[1]), Number(span[1]) + calendarNumber(found[1]!) - 1]
  if (last >= Number(span[2])) return null
  const edtf = writeInterval(String(first), String(last))
  return {...reading(start - 1, start + found[0].length, edtf), source: 'stated'}
}
const LEADING = sticky('([1-9]|[一二两三四五六七八九])年(?![级度期制])')
const SPAN = new RegExp(`(${YEAR})年?${TO}(${YEAR})年[^\\d]{1,24}(?:\\d{1,9}[^\\d]{1,16}){0,3}$`)

function pastMonths(glance: Glance, start: number, at: number): Stretch | null {
  const found = matchAt(MONTHS, glance.text, at)
  const {reference} = glance.context
  if (!found) return null
  const end = at + found[0].length
  if (reference === null) return reading(start, end, null)
  const count = found[1] === '半年' ? 6 : calendarNumber(found[1]!.slice(0, -2))
  const months = Number(reference.slice(0, 4)) * 12 + Number(reference.slice(5, 7)) - 1
  const month = (of: number): string => writeDate([Math.floor(of / 12), (of % 12) + 1])
  return reading(start, end, writeInterval(month(months - count), month(months - 1)))
}
