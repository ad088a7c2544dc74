/** Reads what stands after the year: 6月, 5月16日, 上半年, 前三季度, 2月下旬, 秋季. */
import {characters} from '../../text/characters.ts'
import type {Grain} from './date-form.ts'
import {calendarNumber, DAY, JOIN, JOINTS, MONTH, matchAt, sticky} from './date-patterns.ts'

/** Month and day within a year; day 0 is the last day of the month. */
export type Tail = readonly [] | readonly [month: number] | readonly [month: number, day: number]

export interface CalendarPart {
  readonly end: number
  readonly from: Tail
  readonly to: Tail
  readonly grain: Grain
  /** month from which on it can be spoken of: 7 of 三季度, 9 of 前三季度 */
  readonly turn: number
  readonly elided: boolean
}

const HALVES = '上下前后'
const HALF = sticky(`([${HALVES}])半年度?`)
const QUARTER = sticky(`第?([一二三四1-4])(?:季度|(?=(?:${JOIN}第?[一二三四1-4]){1,3}季度))`)
const FIRST_QUARTERS = sticky('前([二两三23])个?季度')
const FIRST_MONTHS = sticky('前(1[0-1]|[1-9]|十一?|[二两三四五六七八九])个?月(?!内)')
/** 到期前6个月 counts back from an event; 前6个月 alone is January to June. */
const BEFORE =
  /(?:到期|届满|期满|申请|退休|毕业|就业|失业|开业|停业|投产|分娩|入职|离职|上岗|交货|交房|考试|入学|开学|开工|竣工|施工|申报|报名|招标|投标|验收|购房|终止|截止|失效|生效|退役|手术|参保|住院|.提|.婚|.孕)$/
const MONTH_OF = sticky(`(${MONTH})(?:月份?(?![龄饼嫂球亮租薪供票市子息])|(?=(?:${JOIN}${MONTH}){1,11}月))`)
const DAMAGED_MONTH = sticky(`(${MONTH})(?=[底末](?![线数层子位]))`)
const DAY_OF = sticky(
  `(${DAY})(?:日|号(?![楼栋线文令院])|(?=(?:${JOIN}(?:${MONTH}月)?${DAY}){1,9}[日号]|-{2}${DAY}[日号])|(?=$))`,
)
const THIRD = sticky('([上中下])[中下]?旬')
const SEASON = sticky('([春夏秋冬])季')
const THIRDS = {上: [1, 10], 中: [11, 20], 下: [21, 0]} as const
const SEASONS = {春: 21, 夏: 22, 秋: 23, 冬: 24} as const
const OPENS_THIRD = characters(Object.keys(THIRDS).join(''))
const NAMES_SEASON = characters(Object.keys(SEASONS).join(''))

/** What a part of a year begins with, and what stands behind the number of a quarter or a month, as a first look. */
const STARTS = `${HALVES}第0123456789十一二三四五六七八九元正春夏秋冬`
const AFTER_QUARTER = `季${JOINTS}`
const AFTER_MONTH = `月底末${JOINTS}`

/** 实习6-12个月，|前6个月|顶岗, |前3个月|自办，后3个月…: of a term, not of a year. */
const isPartOfTerm = (text: string, at: number, end: number): boolean =>
  /个月[,，:：]$/.test(text.slice(Math.max(0, at - 3), at)) || GOES_ON.test(text.slice(end, end + 24))
const GOES_ON = /^[^。;；\d]{0,16}[,，、](?:[再后]|最后|剩余|其余)\d{1,2}个月/

/** Reads the part of a year at `at`; `inYear` when its year stands before it. */
export function calendarPart(text: string, at: number, inYear: boolean): CalendarPart | null {
  // most numbers are none of these: one look at the first character spares the patterns
  const lead = text[at] ?? ''
  if (!STARTS.includes(lead)) return null
  const half = HALVES.includes(lead) ? matchAt(HALF, text, at) : null
  if (half) {
    const first = half[1] === '上' || half[1] === '前'
    // 上半年 said in January is that of the year before
    return months(at + half[0].length, first ? 1 : 7, first ? 6 : 12, first ? 2 : 7)
  }
  const number = lead === '第' ? at + 1 : at
  const quarter = AFTER_QUARTER.includes(text[number + 1] ?? '?') ? matchAt(QUARTER, text, at) : null
  // 上一季度 is the one before
  if (quarter && !(lead === '一' && /[上下]/.test(text[at - 1] ?? ''))) {
    const last = calendarNumber(quarter[1]!) * 3
    return {...months(at + quarter[0].length, last - 2, last, last - 2), elided: !quarter[0].endsWith('度')}
  }
  const quarters = lead === '前' ? matchAt(FIRST_QUARTERS, text, at) : null
  if (quarters) {
    const last = calendarNumber(quarters[1]!) * 3
    return months(at + quarters[0].length, 1, last, last)
  }
  const front =
    lead !== '前' || BEFORE.test(text.slice(Math.max(0, at - 2), at)) ? null : matchAt(FIRST_MONTHS, text, at)
  if (front && !isPartOfTerm(text, at, at + front[0].length)) {
    const last = calendarNumber(front[1]!)
    return months(at + front[0].length, 1, last, last)
  }
  const season = inYear && NAMES_SEASON.has(lead.charCodeAt(0)) ? matchAt(SEASON, text, at) : null
  if (season) {
    const tail = [SEASONS[season[1] as keyof typeof SEASONS]] as const
    return {end: at + season[0].length, from: tail, to: tail, grain: 'month', turn: 1, elided: false}
  }
  return readMonth(text, at, inYear)
}

const months = (end: number, first: number, last: number, turn: number): CalendarPart => ({
  end,
  from: [first],
  to: [last],
  grain: first === last ? 'month' : 'span',
  turn,
  elided: false,
})

function readMonth(text: string, at: number, inYear: boolean): CalendarPart | null {
  // a month is of one or two characters
  if (!AFTER_MONTH.includes(text[at + 1] ?? '?') && !AFTER_MONTH.includes(text[at + 2] ?? '?')) return null
  const found = matchAt(MONTH_OF, text, at) ?? (inYear ? matchAt(DAMAGED_MONTH, text, at) : null)
  if (!found) return null
  const month = calendarNumber(found[1]!)
  const end = at + found[0].length
  const printed = /月份?$/.test(found[0])
  const whole: CalendarPart = {
    end,
    from: [month],
    to: [month],
    grain: 'month',
    turn: month,
    elided: !printed && !/[底末]/.test(text[end] ?? ''),
  }
  if (!printed) return whole
  return thirdOf(text, end, month) ?? (found[0].endsWith('份') ? null : dayPart(text, end, month)) ?? whole
}

function thirdOf(text: string, at: number, month: number): CalendarPart | null {
  const found = OPENS_THIRD.has(text.charCodeAt(at)) ? matchAt(THIRD, text, at) : null
  if (!found) return null
  const [from] = THIRDS[found[1] as keyof typeof THIRDS]
  const [, to] = THIRDS[found[0].at(-2) as keyof typeof THIRDS]
  return {end: at + found[0].length, from: [month, from], to: [month, to], grain: 'span', turn: month, elided: false}
}

/** Reads a day whose month stands before it: 23日 of 4月22-23日, 4日 of 5月3、4日. */
export function dayPart(text: string, at: number, month: number): CalendarPart | null {
  const found = matchAt(DAY_OF, text, at)
  if (!found) return null
  const tail = [month, calendarNumber(found[1]!)] as const
  return {end: at + found[0].length, from: tail, to: tail, grain: 'day', turn: month, elided: !/[日号]$/.test(found[0])}
}
