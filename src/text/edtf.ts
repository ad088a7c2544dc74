/** Writes and reads dates as ISO 8601-1 and EDTF level 1: `2021-10`, `2022-01/2022-06`, `../2025`, `2021~`, `199X`. */

/** A year, a month of it, or a day: [2021], [2021, 10], [2021, 10, 31]; a year that nothing tells is null. */
export type Ymd = readonly [year: number | null, month?: number, day?: number]

/** The first and the last day of a date, null where it is open or unknown. */
export interface Days {
  readonly start: string | null
  readonly end: string | null
}

const NOWHERE: Days = {start: null, end: null}
/** Months of the four seasons of EDTF, 21 spring to 24 winter (which ends in the next year). */
const SEASON = [3, 6, 9, 12] as const
const SIDE = /^(\d{2,4})(X{0,2})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/

const two = (number: number): string => String(number).padStart(2, '0')

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** The last day of a month: 28 for February 2023; of an unknown year 28. */
export function lastDay(year: number | null, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year !== null && isLeap(year) ? 29 : 28
}

/** True for a day that the calendar has: 2023-02-30 is none. */
export const isDay = (year: number | null, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= (year === null && month === 2 ? 29 : lastDay(year, month))

/** Writes 2021, 2021-10 or 2021-10-31; an unknown year is `XXXX`. */
export function writeDate([year, month, day]: Ymd): string {
  const head = year === null ? 'XXXX' : String(year).padStart(4, '0')
  if (month === undefined) return head
  return day === undefined ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`
}

/** Writes an interval; one date when both ends are the same: `2022-01/2022-06`. */
export const writeInterval = (from: string, to: string): string => (from === to ? from : `${from}/${to}`)

/** First and last day of an EDTF string: 2021-10 is 2021-10-01 to 2021-10-31; `../2025` is open to the left. */
export function edtfDays(edtf: string): Days {
  if (edtf.startsWith('T')) return NOWHERE
  if (!edtf.includes('/')) return sideDays(edtf)
  const [from = '', to = from] = edtf.split('/')
  return {start: sideDays(from).start, end: sideDays(to).end}
}

function sideDays(side: string): Days {
  // what nearly all are needs no pattern: 2021, 2021-10-31
  if (side.length === 4 && isNumber(side, 0, 4)) return {start: `${side}-01-01`, end: `${side}-12-31`}
  if (side.length === 10 && isNumber(side, 0, 4) && isNumber(side, 5, 7) && isNumber(side, 8, 10))
    return {start: side, end: side}
  const found = SIDE.exec(side)
  if (!found) return NOWHERE
  const [, digits = '', blanks = '', month, day] = found
  if (digits.length + blanks.length !== 4) return NOWHERE
  const [first, last] = [digits + '0'.repeat(blanks.length), digits + '9'.repeat(blanks.length)]
  if (!month) return {start: `${first}-01-01`, end: `${last}-12-31`}
  if (day) return {start: `${first}-${month}-${day}`, end: `${last}-${month}-${day}`}
  return Number(month) > 12 ? season(Number(first), Number(month)) : monthDays(Number(first), Number(month))
}

function isNumber(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) < ZERO || text.charCodeAt(at) > ZERO + 9) return false
  return true
}
const ZERO = 0x30

const monthDays = (year: number, month: number): Days => ({
  start: writeDate([year, month, 1]),
  end: writeDate([year, month, lastDay(year, month)]),
})

function season(year: number, code: number): Days {
  const first = SEASON[code - 21]
  if (first === undefined) return NOWHERE
  const last = first === 12 ? monthDays(year + 1, 2) : monthDays(year, first + 2)
  return {start: writeDate([year, first, 1]), end: last.end}
}
