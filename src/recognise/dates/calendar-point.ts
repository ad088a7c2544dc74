/** Reads one end of a date: 2023年6月底, 今年上半年, 5月16日, 前三季度, 2021 of 2021、2022年. */
import {type EdgeRow, edges, type RelativeYearRow, relativeYears} from '../../lexicon/calendar.ts'
import {dictionary} from '../../text/dictionary.ts'
import {isDay, lastDay} from '../../text/edtf.ts'
import type {Grain} from './date-form.ts'
import {calendarNumber, DAY, JOIN, MONTH, matchAt, sticky, TO, YEAR} from './date-patterns.ts'

/** Month and day within a year; day 0 is the last day of the month. */
export type Tail = readonly [] | readonly [month: number] | readonly [month: number, day: number]

export interface CalendarPoint {
  readonly end: number
  /** the year as written, null when it is relative or left out */
  readonly year: number | null
  readonly relative: RelativeYearRow | null
  readonly from: Tail
  readonly to: Tail
  readonly grain: Grain
  /** month from which on it can be spoken of: 7 of 三季度, 9 of 前三季度 */
  readonly turn: number
  readonly edge: EdgeRow['edge'] | null
  /** true when its 年, 月 or 日 stands only after a later end or item */
  readonly elided: boolean
}

const CLOSE = '(?=[)》”"，,。;、:]|$)'
const YEAR_ALONE = sticky(`(${YEAR})(?:学年度?|财年|年度|年份?)(?![代轮])`)
const YEAR_SHARED = sticky(
  `(${YEAR})(?=(?:${JOIN}${YEAR}){1,9}(?:学?年|[两三四五六七八九]年)|${TO}${YEAR}年?${CLOSE}|${JOIN}${YEAR}年)`,
)
const YEAR_LAST = sticky(`(${YEAR})(?:[两三四五六七八九]个?(?:学年|年度|年)|${CLOSE})`)
const YEAR_BEFORE_MONTH = sticky(`(20\\d\\d)(?=${MONTH}月)`)
const SHORT_YEAR = sticky('([0-3]\\d|[89]\\d)年(?=(?:1[0-2]|0?[1-9])月)')
const HALF = sticky('([上下前后])半年度?')
const QUARTER = sticky(`第?([一二三四1-4])(?:季度|(?=(?:${JOIN}第?[一二三四1-4]){1,3}季度))`)
const FIRST_QUARTERS = sticky('前([二两三23])个?季度')
const FIRST_MONTHS = sticky('前(1[0-1]|[1-9]|十一?|[二两三四五六七八九])个?月(?!内)')
const MONTH_OF = sticky(`(${MONTH})(?:月份?(?![龄饼嫂球亮租薪供票市子息])|(?=(?:${JOIN}${MONTH}){1,11}月))`)
const DAMAGED_MONTH = sticky(`(${MONTH})(?=[底末](?![线数层子位]))`)
const DAY_OF = sticky(`(${DAY})(?:[日号](?![楼栋线文令院])|(?=(?:${JOIN}(?:${MONTH}月)?${DAY}){1,9}[日号]))`)
const THIRD = sticky('([上中下])[中下]?旬')
const SEASON = sticky('([春夏秋冬])季')
const THIRDS = {上: [1, 10], 中: [11, 20], 下: [21, 0]} as const
const SEASONS = {春: 21, 夏: 22, 秋: 23, 冬: 24} as const

const yearWords = dictionary(relativeYears.map(row => [row.word, row as RelativeYearRow] as const))
const edgeWords = dictionary(edges.map(row => [row.word, row as EdgeRow] as const))

interface Year {
  readonly end: number
  readonly year: number | null
  readonly relative: RelativeYearRow | null
  readonly elided: boolean
}

interface Part {
  readonly end: number
  readonly from: Tail
  readonly to: Tail
  readonly grain: Grain
  readonly turn: number
  readonly elided: boolean
}

/** The relative year that ends at `end`: 今年 before 1—5月. */
export const relativeYearBefore = (text: string, end: number, floor: number): number =>
  end - (yearWords.before(text, end, floor)?.word.length ?? 0)

/** Reads a point of the calendar from `at`; `second` is one after 至 or 、, whose year and 年 may be left out. */
export function calendarPoint(text: string, at: number, second = false): CalendarPoint | null {
  const year = readYear(text, at, second)
  const part = year?.elided ? null : readPart(text, year?.end ?? at, year !== null)
  if (!year && !part) return null
  const point = {
    end: part?.end ?? year!.end,
    year: year?.year ?? null,
    relative: year?.relative ?? null,
    from: part?.from ?? [],
    to: part?.to ?? [],
    grain: part?.grain ?? 'year',
    turn: part?.turn ?? 1,
    edge: null,
    elided: (part ?? year)!.elided,
  } as const
  if (!valid(point)) return null
  return point.elided || point.grain === 'day' ? point : withEdge(text, point)
}

function readYear(text: string, at: number, second: boolean): Year | null {
  const stated = matchAt(YEAR_ALONE, text, at) ?? matchAt(YEAR_BEFORE_MONTH, text, at)
  if (stated) return yearFound(stated, at, false)
  const shared = matchAt(YEAR_SHARED, text, at)
  if (shared) return yearFound(shared, at, true)
  const last = second ? matchAt(YEAR_LAST, text, at) : null
  if (last) return yearFound(last, at, false)
  const short = matchAt(SHORT_YEAR, text, at)
  if (short) {
    const two = Number(short[1])
    return {end: at + short[0].length, year: two < 50 ? 2000 + two : 1900 + two, relative: null, elided: false}
  }
  const word = yearWords.at(text, at)
  return word && {end: at + word.word.length, year: null, relative: word.row, elided: false}
}

function yearFound(found: RegExpExecArray, at: number, elided: boolean): Year | null {
  const year = calendarNumber(found[1]!)
  return year < 1800 || year > 2099 ? null : {end: at + found[0].length, year, relative: null, elided}
}

function readPart(text: string, at: number, inYear: boolean): Part | null {
  const half = matchAt(HALF, text, at)
  if (half) {
    const first = half[1] === '上' || half[1] === '前'
    return months(at + half[0].length, first ? 1 : 7, first ? 6 : 12, first ? 1 : 7)
  }
  const quarter = matchAt(QUARTER, text, at)
  if (quarter) {
    const last = calendarNumber(quarter[1]!) * 3
    return {...months(at + quarter[0].length, last - 2, last, last - 2), elided: !quarter[0].endsWith('度')}
  }
  const quarters = matchAt(FIRST_QUARTERS, text, at)
  if (quarters) {
    const last = calendarNumber(quarters[1]!) * 3
    return months(at + quarters[0].length, 1, last, last)
  }
  const front = matchAt(FIRST_MONTHS, text, at)
  if (front) {
    const last = calendarNumber(front[1]!)
    return months(at + front[0].length, 1, last, last)
  }
  const season = inYear ? matchAt(SEASON, text, at) : null
  if (season) {
    const tail = [SEASONS[season[1] as keyof typeof SEASONS]] as const
    return {end: at + season[0].length, from: tail, to: tail, grain: 'month', turn: 1, elided: false}
  }
  return readMonth(text, at, inYear)
}

const months = (end: number, first: number, last: number, turn: number): Part => ({
  end,
  from: [first],
  to: [last],
  grain: first === last ? 'month' : 'span',
  turn,
  elided: false,
})

function readMonth(text: string, at: number, inYear: boolean): Part | null {
  const found = matchAt(MONTH_OF, text, at) ?? (inYear ? matchAt(DAMAGED_MONTH, text, at) : null)
  if (!found) return null
  const month = calendarNumber(found[1]!)
  const end = at + found[0].length
  const printed = /月份?$/.test(found[0])
  const whole: Part = {
    end,
    from: [month],
    to: [month],
    grain: 'month',
    turn: month,
    elided: !printed && !/[底末]/.test(text[end] ?? ''),
  }
  if (!printed) return whole
  const third = matchAt(THIRD, text, end)
  if (third) {
    const first = THIRDS[third[1] as keyof typeof THIRDS]
    const last = THIRDS[third[0].at(-2) as keyof typeof THIRDS]
    return {
      end: end + third[0].length,
      from: [month, first[0]],
      to: [month, last[1]],
      grain: 'span',
      turn: month,
      elided: false,
    }
  }
  const day = found[0].endsWith('份') ? null : matchAt(DAY_OF, text, end)
  if (!day) return whole
  const tail = [month, calendarNumber(day[1]!)] as const
  return {end: end + day[0].length, from: tail, to: tail, grain: 'day', turn: month, elided: !/[日号]$/.test(day[0])}
}

/** A day whose month stands before it: 23日 of 4月22-23日, 4日 of 5月3、4日. */
export function dayPoint(text: string, at: number, month: number): CalendarPoint | null {
  const found = matchAt(DAY_OF, text, at)
  if (!found) return null
  const tail = [month, calendarNumber(found[1]!)] as const
  const elided = !/[日号]$/.test(found[0])
  const end = at + found[0].length
  return {end, year: null, relative: null, from: tail, to: tail, grain: 'day', turn: month, edge: null, elided}
}

const valid = ({year, from}: CalendarPoint): boolean => from.length < 2 || isDay(year, from[0]!, from[1]!)

/** Takes 底, 末, 初 after the point: 2023年底 is its last day. */
function withEdge(text: string, point: CalendarPoint): CalendarPoint {
  const found = edgeWords.at(text, point.end)
  const next = found && text[point.end + found.word.length]
  if (!found || (next && found.row.notBefore.includes(next))) return point
  const {edge} = found.row
  if (point.grain === 'year' && point.year === null) return point
  const end = point.end + found.word.length
  const last = point.to[0] ?? 12
  if (edge === 'end') return {...point, end, edge, from: [last, 0], to: [last, 0], grain: 'day'}
  if (point.grain !== 'year') return edge === 'start' ? {...point, end, edge} : point
  const tail = [edge === 'start' ? 1 : 6] as const
  return {...point, end, edge, from: tail, to: tail, grain: 'month'}
}

/** Fills in the last day: [2, 0] of 2024 is [2, 29]. */
export const settle = (year: number | null, tail: Tail): Tail =>
  tail.length === 2 && tail[1] === 0 ? [tail[0], lastDay(year, tail[0])] : tail
