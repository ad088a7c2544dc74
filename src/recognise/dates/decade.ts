/** Reads decades and centuries: 90年代, 上世纪八十年代, 20世纪60—70年代, 21世纪. */
import {writeInterval} from '../../text/edtf.ts'
import type {Glance} from '../recogniser.ts'
import type {DateForm, Stretch} from './date-form.ts'
import {calendarNumber, JOIN, matchAt, sticky, TO} from './date-patterns.ts'

const TENS = '(?:(?:18|19|20)?[1-9]0|[二三四五六七八九]?十)'
const PART = '(?:中后期|[初中末后早]期|[初末中](?!学))?'
const DECADE = sticky(`(${TENS})(?:${TO}(${TENS}))?年代${PART}`)
const DECADE_SHARED = sticky(`(${TENS})(?=(?:${JOIN}${TENS}){1,4}年代)`)
const CENTURY = sticky(`(1[5-9]|2[01]|十[五六七八九]|二十一?)世纪${PART}`)
const LAST = /上个?世纪$/
const THIS = /(?:本|新)世纪$/

export const decade = {
  id: 'decade',
  follow: '年世-~至到、,，和及与',
  examples: [
    {text: '建于上世纪90年代', reads: ['date 上世纪90年代']},
    {text: '20世纪八十年代末', reads: ['date 20世纪八十年代末']},
    {text: '进入21世纪', reads: ['date 21世纪']},
  ],
  read(glance, {start}) {
    const {text, floor} = glance
    const century = matchAt(CENTURY, text, start)
    if (century) {
      const hundreds = calendarNumber(century[1]!) - 1
      const end = start + century[0].length
      return decadeAt(glance, start, end, hundreds) ?? reading(start, end, `${hundreds}XX`)
    }
    const before = text.slice(Math.max(floor, start - 4), start)
    const last = LAST.exec(before)
    const lead = last ?? THIS.exec(before)
    return decadeAt(glance, start - (lead?.[0].length ?? 0), start, lead ? (last ? 19 : 20) : null)
  },
} as const satisfies DateForm

function decadeAt({text}: Glance, start: number, at: number, hundreds: number | null): Stretch | null {
  const found = matchAt(DECADE, text, at) ?? matchAt(DECADE_SHARED, text, at)
  if (!found) return null
  const from = tensOf(found[1]!, hundreds)
  const to = found[2] ? tensOf(found[2], hundreds) : from
  return reading(start, at + found[0].length, writeInterval(`${from}X`, `${to}X`))
}

/** 199 of 90年代, 201 of 2010年代; tens up to twenty are of this century. */
function tensOf(word: string, hundreds: number | null): number {
  const number = calendarNumber(word)
  if (number >= 1000) return number / 10
  return (hundreds ?? (number > 20 ? 19 : 20)) * 10 + number / 10
}

const reading = (start: number, end: number, edtf: string): Stretch => ({
  start,
  end,
  edtf,
  source: 'stated',
  grain: 'year',
  head: null,
  edge: false,
})
