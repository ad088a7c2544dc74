/** Reads dates in figures alone: 2019.5.31, 2018/12/25, 2014-1-22, 2018.08.23-08.25, 2021.06-2023.05. */
import {isDay, writeDate, writeInterval} from '../../text/edtf.ts'
import type {Moment} from '../../tree.ts'
import type {Glance} from '../recogniser.ts'
import type {DateForm, Stretch} from './date-form.ts'
import {matchAt, mayBeYear, sticky, TO} from './date-patterns.ts'
import {listedBefore} from './year-of.ts'

const YEAR = '((?:19|20)\\d\\d)'
const MONTH = '(1[0-2]|0?[1-9])'
const DAY = '(3[01]|[12]\\d|0?[1-9])'
const FULL = sticky(`${YEAR}([./-])${MONTH}\\2${DAY}(?![\\d/])`)
const END = sticky(`${TO}(?:${YEAR}[./-])?(?:${MONTH}[./-])?${DAY}(?![\\d./%万亿])日?`)
const MONTHS = sticky(`${YEAR}\\.${MONTH}${TO}${YEAR}\\.${MONTH}(?![\\d.%万亿])`)
const MONTH_ALONE = sticky(`${YEAR}\\.(1[0-2]|0[1-9])(?=[),，。;、]|$|至今)`)
/** What must stand before 2022.06, which is else a decimal. */
const TIMELY = /(?:截[至止]|[自从于至]|[时期]间:?|日期:?|\()$/
const GLUED = /[\dA-Za-z./第号-]$/

export const numericDate = {
  id: 'numeric',
  follow: '-/',
  from: 5,
  examples: [
    {text: '办结时间:2019.5.31', reads: ['date 2019.5.31']},
    {text: '2018.08.23-08.25举办', reads: ['date 2018.08.23-08.25']},
    {text: '面积2022.06平方米', reads: []},
  ],
  read(glance, {start}) {
    const {text} = glance
    const listed = listedBefore(glance, start)
    const year = mayBeYear(text, start)
    if (!listed && !year) return null
    const before = text.slice(Math.max(0, start - 4), start)
    if (GLUED.test(before)) return null
    const again = listed && monthDays(text, start, listed)
    if (again || !year) return again
    const full = matchAt(FULL, text, start)
    if (full) return fullDate(glance, start, full)
    const pair = matchAt(MONTHS, text, start)
    if (pair) {
      const edtf = writeInterval(month(pair[1]!, pair[2]!), month(pair[3]!, pair[4]!))
      return reading(start, start + pair[0].length, edtf, 'span')
    }
    const alone = TIMELY.test(before) ? matchAt(MONTH_ALONE, text, start) : null
    return alone && reading(start, start + alone[0].length, month(alone[1]!, alone[2]!), 'month')
  },
} as const satisfies DateForm

const DAYS = sticky(`${MONTH}\\.${DAY}(?:${TO}${MONTH}\\.${DAY})?(?![\\d.%万亿元米])`)

/** The 09.06-09.08 of 2018.08.23-08.25、09.06-09.08 takes the year of the date before it. */
function monthDays(text: string, start: number, before: Moment): Stretch | null {
  const found = /\d\.\d/.test(text.slice(before.start, before.end)) ? matchAt(DAYS, text, start) : null
  if (!found) return null
  const year = before.edtf.slice(0, 4)
  const [of, day, to, last] = found.slice(1).map(Number) as [number, number, number, number]
  if (!isDay(Number(year), of, day) || (found[3] && !isDay(Number(year), to, last))) return null
  const from = writeDate([Number(year), of, day])
  const edtf = found[3] ? writeInterval(from, writeDate([Number(year), to, last])) : from
  return reading(start, start + found[0].length, edtf, found[3] ? 'span' : 'day')
}

const month = (year: string, of: string): string => writeDate([Number(year), Number(of)])

function fullDate({text}: Glance, start: number, found: RegExpExecArray): Stretch | null {
  const [year, of, day] = [Number(found[1]), Number(found[3]), Number(found[4])] as const
  if (!isDay(year, of, day)) return null
  const from = writeDate([year, of, day])
  const end = start + found[0].length
  const until = matchAt(END, text, end)
  const to = until && ([Number(until[1] ?? year), Number(until[2] ?? of), Number(until[3])] as const)
  if (until && to && isDay(...to) && writeDate(to) > from)
    return reading(start, end + until[0].length, `${from}/${writeDate(to)}`, 'span')
  return reading(start, text[end] === '日' ? end + 1 : end, from, 'day')
}

const reading = (start: number, end: number, edtf: string, grain: Stretch['grain']): Stretch => ({
  start,
  end,
  edtf,
  source: 'stated',
  grain,
  head: null,
  edge: false,
})
