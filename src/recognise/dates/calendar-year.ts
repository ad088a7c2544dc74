/** Reads the year of a date: 2021年, 二〇二四年, 今年, the 2021 of 2021、2022年. */
import {type RelativeYearRow, relativeYears} from '../../lexicon/calendar.ts'
import {dictionary, endings} from '../../text/dictionary.ts'
import {isDigit} from '../../text/numeral.ts'
import {calendarNumber, JOIN, MONTH, matchAt, mayBeYear, sticky, TO, YEAR} from './date-patterns.ts'
import {lastsYears} from './lasts-years.ts'

export interface CalendarYear {
  readonly end: number
  readonly year: number | null
  readonly relative: RelativeYearRow | null
  readonly elided: boolean
}

const CLOSE = '(?=[)》”"，,。;、:]|$)'
const YEAR_ALONE = sticky(`(${YEAR})(?:学年度?|财年|年度|年份?)(?![代轮])`)
const YEAR_SHARED = sticky(
  `(${YEAR})(?=(?:${JOIN}${YEAR}){1,9}(?:学?年|[两三四五六七八九]年)|${TO}${YEAR}年?${CLOSE}|${JOIN}${YEAR}年)`,
)
const YEAR_LAST = sticky(`(${YEAR})(?:[两三四五六七八九]个?(?:学年|年度|年)|${CLOSE})`)
const YEAR_BEFORE_PART = sticky(`(20\\d\\d)(?=${MONTH}月|[上下]半年)`)
const SHORT_YEAR = sticky('([0-3]\\d|[89]\\d)年(?=(?:1[0-2]|0?[1-9])月)')

const yearWords = dictionary<RelativeYearRow>('relative-years', relativeYears, ({word}) => [word])
const yearEnds = endings('relative-year-ends', relativeYears, ({word}) => [word])

/** The relative year that ends at `end`: 今年 before 1—5月. */
export const relativeYearBefore = (text: string, end: number, floor: number): number =>
  yearEnds.before(text, end, floor)?.start ?? end

/** Reads the year at `at`; after 至 or 、 (`second`) even its 年 may be left out. */
export function calendarYear(text: string, at: number, second: boolean): CalendarYear | null {
  if (mayBeYear(text, at) && !lastsYears(text, at)) {
    const stated = matchAt(YEAR_ALONE, text, at) ?? matchAt(YEAR_BEFORE_PART, text, at)
    if (stated) return yearFound(stated, at, false)
    const shared = matchAt(YEAR_SHARED, text, at)
    if (shared) return yearFound(shared, at, true)
    const last = second ? matchAt(YEAR_LAST, text, at) : null
    if (last) return yearFound(last, at, false)
  }
  const short = text[at + 2] === '年' ? matchAt(SHORT_YEAR, text, at) : null
  if (short) {
    const two = Number(short[1])
    return {end: at + short[0].length, year: two < 50 ? 2000 + two : 1900 + two, relative: null, elided: false}
  }
  const word = isDigit(text.charCodeAt(at)) ? null : yearWords.at(text, at)
  if (!word || text[word.end] === '级') return null
  return {end: word.end, year: null, relative: word.row, elided: false}
}

function yearFound(found: RegExpExecArray, at: number, elided: boolean): CalendarYear | null {
  const year = calendarNumber(found[1]!)
  return year < 1800 || year > 2099 ? null : {end: at + found[0].length, year, relative: null, elided}
}
