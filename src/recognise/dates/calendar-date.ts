/** Reads the dates of the calendar: 2021年12月, 今年1—5月, 11月6日至10日, 前三季度, 2023年以来, the 2021 of 2021、2022年. */
import {type DateSuffixRow, dateSuffixes} from '../../lexicon/calendar.ts'
import {dictionary} from '../../text/dictionary.ts'
import {writeDate, writeInterval} from '../../text/edtf.ts'
import type {Glance, Numeral} from '../recogniser.ts'
import {type CalendarPoint, calendarPoint, dayPoint, settle} from './calendar-point.ts'
import {relativeYearBefore} from './calendar-year.ts'
import type {DateForm, Grain, Stretch} from './date-form.ts'
import {JOINTS, matchAt, sticky, TO} from './date-patterns.ts'
import {endMonth, later, listedBefore, type YearFound, yearOf} from './year-of.ts'

const BETWEEN = sticky(`起?${TO}(次年|翌年)?`)
/** 自2022年1月1日|起至|2026年12月31日止 */
const OPENS_BETWEEN = `${JOINTS}起`
const LEADS = '上下前后第'
/** 元至11月, 元月至6月: January stands as 元, which is no numeral. */
const FIRST_MONTH = /[-~至到月]/
const suffixes = dictionary<DateSuffixRow>('date-suffixes', dateSuffixes, ({word}) => [word])

interface Pair {
  readonly first: CalendarPoint
  readonly last: CalendarPoint
  readonly end: number
}

export const calendarDate = {
  id: 'calendar',
  follow: '年学财月日号季个底末上下至到-~、,，和及与〇零Oo)》”',
  examples: [
    {text: '粤芯二期已于2021年12月投产', reads: ['date 2021年12月']},
    {text: '2021、2022年分别支持项目', reads: ['date 2021', 'date 2022年']},
    {text: '今年1—5月，全市新增就业', reads: ['date 今年1—5月']},
    {text: '展会于11月6日至10日举办', reads: ['date 11月6日至10日']},
    {text: '前三季度，活动有序开展', reads: ['date 前三季度']},
    {text: '自2022年1月1日起至2026年12月31日止', reads: ['date 2022年1月1日起至2026年12月31日止']},
    {text: '2022上半年开工', reads: ['date 2022上半年']},
    {text: '7月2、3号期考', reads: ['date 7月2', 'date 3号']},
    {text: '需时12个月', reads: []},
  ],
  read(glance, numeral) {
    const listed = listedBefore(glance, numeral.start)
    const lead = leadOf(glance, numeral)
    const found =
      (lead < numeral.start ? readFrom(glance, numeral, lead, false) : null) ??
      readFrom(glance, numeral, numeral.start, listed !== null)
    if (found) return found
    const month = listed && endMonth(listed)
    const day = month ? dayPoint(glance.text, numeral.start, month) : null
    return day && stretch(glance, numeral.start, {first: day, last: day, end: day.end})
  },
} as const satisfies DateForm

/** Where the part of the year may begin before the number: at 前 or 元至. */
function leadOf({text, floor}: Glance, {start}: Numeral): number {
  if (start > floor && LEADS.includes(text[start - 1]!)) return start - 1
  if (start - 2 < floor || !FIRST_MONTH.test(text[start - 1]!)) return start
  const lead = text[start - 2] === '月' ? start - 3 : start - 2
  return lead >= floor && text[lead] === '元' ? lead : start
}

/** Reads the date whose part of the year begins at `at`, with 今年 before it or without. */
function readFrom(glance: Glance, numeral: Numeral, at: number, second: boolean): Stretch | null {
  const year = relativeYearBefore(glance.text, at, glance.floor)
  const relative = year < at ? readPair(glance.text, year, false) : null
  if (relative && relative.end > numeral.start) return stretch(glance, year, relative)
  const pair = readPair(glance.text, at, second)
  return pair && pair.end > numeral.start ? stretch(glance, at, pair) : null
}

function readPair(text: string, start: number, second: boolean): Pair | null {
  const first = calendarPoint(text, start, second)
  if (!first) return null
  const between = OPENS_BETWEEN.includes(text[first.end] ?? '?') ? matchAt(BETWEEN, text, first.end) : null
  const last = between && endPoint(text, first.end + between[0].length, first)
  if (last && follows(first, last)) return {first, last: between[1] ? nextYear(first, last) : last, end: last.end}
  if (first.elided && between) return null
  return {first, last: first, end: first.end}
}

/** The point after 至, where even the month may be left out: 4月22-23日. */
function endPoint(text: string, at: number, first: CalendarPoint): CalendarPoint | null {
  const point = calendarPoint(text, at, true)
  if (point || first.grain !== 'day' || first.edge) return point
  return dayPoint(text, at, first.to[0]!)
}

const nextYear = (first: CalendarPoint, last: CalendarPoint): CalendarPoint =>
  first.year === null || last.year !== null ? last : {...last, year: first.year + 1}

/** True for the two ends of one stretch: both as fine as each other, or a year and a day of one. */
function follows(first: CalendarPoint, last: CalendarPoint): boolean {
  if (last.elided && last.grain !== first.grain) return false
  if (last.relative && !first.relative && first.year === null) return false
  if (first.year !== null && last.year !== null && first.year > last.year) return false
  if (first.grain === 'year') return last.year !== null || last.relative !== null
  return true
}

function stretch(glance: Glance, start: number, {first, last, end}: Pair): Stretch {
  const suffix = first.elided ? null : suffixAt(glance.text, end)
  const close = end + (suffix?.word.length ?? 0)
  const found = yearOf(glance, start, close, first, last)
  const grain: Grain = first === last ? first.grain : 'span'
  return {
    start,
    end: close,
    edtf: withSuffix(write(glance, first, last, found), suffix),
    source: found.source,
    grain,
    head: headOf(suffix, first === last),
    edge: first === last && last.edge === 'end',
  }
}

/** 截至5月31日|止|; at the end of a stretch 止 only closes it. */
function headOf(suffix: DateSuffixRow | null, isPoint: boolean): Stretch['head'] {
  if (!suffix || suffix.head === 'about') return null
  if (suffix.head === 'as-of' && !isPoint) return 'during'
  return suffix.head === 'after' ? 'since' : suffix.head
}

function suffixAt(text: string, at: number): DateSuffixRow | null {
  const found = suffixes.at(text, at)
  const next = found && text[found.end]
  return !found || (next && found.row.notBefore.includes(next)) ? null : found.row
}

function withSuffix(edtf: string, suffix: DateSuffixRow | null): string {
  if (!suffix) return edtf
  if (suffix.head === 'since' || suffix.head === 'after') return `${edtf.split('/')[0]}/..`
  return suffix.head === 'about' && !edtf.includes('/') ? `${edtf}~` : edtf
}

function write({context}: Glance, first: CalendarPoint, last: CalendarPoint, {year}: YearFound): string {
  const from = writeDate([year, ...settle(year, first.from)])
  const until = lastYear(context.reference, first, last, year)
  return writeInterval(from, writeDate([until, ...settle(until, last.to)]))
}

function lastYear(
  reference: string | null,
  first: CalendarPoint,
  last: CalendarPoint,
  year: number | null,
): number | null {
  if (first === last) return year
  if (last.year !== null) return last.year
  if (last.relative?.leansOn === 'letter')
    return reference === null ? null : Number(reference.slice(0, 4)) + last.relative.offset
  return year === null ? null : year + (later(first.from, last.to) ? 1 : 0)
}
