/** The ways of writing dates, in the order in which they are tried. */
import {bareYear} from './bare-year.ts'
import {calendarDate} from './calendar-date.ts'
import {cellYear} from './cell-year.ts'
import {clockTime} from './clock-time.ts'
import {damagedDate} from './damaged-date.ts'
import type {DateForm} from './date-form.ts'
import {dayOfMonth} from './day-of-month.ts'
import {decade} from './decade.ts'
import {numericDate} from './numeric-date.ts'
import {planPeriod} from './plan-period.ts'
import {recentYears} from './recent-years.ts'
import {shortYear} from './short-year.ts'
import {slippedDate} from './slipped-date.ts'

export const dateForms: readonly DateForm[] = [
  // 2019.5.31 before the rest, which would see only its year
  numericDate,
  slippedDate,
  calendarDate,
  planPeriod,
  // 21年以来 before 二十年来, which counts the years
  shortYear,
  recentYears,
  decade,
  clockTime,
  dayOfMonth,
  bareYear,
  cellYear,
  // last: figures that make sense only when nothing else reads them
  damagedDate,
]
