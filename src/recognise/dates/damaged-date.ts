/** Reads dates that lost characters but not their sense: 2023420日, 20152030年, 96-98年, the sign-off 202285. */
import {isDay, writeDate} from '../../text/edtf.ts'
import type {DateForm, Stretch} from './date-form.ts'
import {matchAt, mayBeYear, sticky, TO} from './date-patterns.ts'

const DAY = sticky('(20[0-3]\\d)(1[0-2]|0?[1-9])(3[01]|[12]\\d|0?[1-9])日')
const SIGNED = sticky('(20[0-3]\\d)(1[0-2]|0?[1-9])(3[01]|[12]\\d|0?[1-9])(?!\\d)')
const YEARS = sticky('((?:19|20)\\d\\d)((?:19|20)\\d\\d)年')
const SHORT_YEARS = sticky(`([5-9]\\d)${TO}([5-9]\\d)年(?![代以限龄])`)

export const damagedDate = {
  id: 'damaged',
  follow: '日年-~至到',
  from: 6,
  examples: [
    {text: '于2023420日召开', reads: ['date 2023420日']},
    {text: '发展纲要(20152030年)', reads: ['date 20152030年']},
    {text: '96-98年建成', reads: ['date 96-98年']},
    {text: '编号202285', reads: []},
  ],
  read({text, block}, {start}) {
    if (!mayBeYear(text, start)) {
      const short = matchAt(SHORT_YEARS, text, start)
      return short && span(start, short, 1900 + Number(short[1]), 1900 + Number(short[2]))
    }
    const day = matchAt(block.role === 'date' ? SIGNED : DAY, text, start) ?? matchAt(DAY, text, start)
    if (day) {
      const date = [Number(day[1]), Number(day[2]), Number(day[3])] as const
      return isDay(...date) ? reading(start, start + day[0].length, writeDate(date), 'day') : null
    }
    const years = matchAt(YEARS, text, start)
    return years && span(start, years, Number(years[1]), Number(years[2]))
  },
} as const satisfies DateForm

const span = (start: number, found: RegExpExecArray, from: number, to: number): Stretch | null =>
  from < to ? reading(start, start + found[0].length, `${from}/${to}`, 'span') : null

const reading = (start: number, end: number, edtf: string, grain: Stretch['grain']): Stretch => ({
  start,
  end,
  edtf,
  source: 'stated',
  grain,
  head: null,
  edge: false,
})
