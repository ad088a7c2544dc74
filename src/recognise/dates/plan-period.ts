/** Reads the time of a five-year plan: “十四五”期间, “十三五”末, “十四五”以来; “十四五”规划 is a name and stays one. */

import type {DateForm, Stretch} from './date-form.ts'
import {calendarNumber, matchAt, sticky} from './date-patterns.ts'

const PLAN = '(?:十[一二三四五六七八]?|[一二三四五六七八九])五'
const NUMBER = sticky(`(${PLAN})([”"’」]?)`)
const TIME = '(?:规划)?(?:期间|时期|同期|期内|以来|期?末期?|期?初期?|中期|[前后头][一二三四两]年)'
const TAIL = sticky(
  '(?:规划)?(?:(期间|时期|同期|期内)|(以来)|(期?末期?)|(期?初期?(?![中级步次心衷]))|(中期)|([前头后])([一二三四两])年)',
)
const SHARED = sticky(`(?=(?:[、和与及至-][“"‘「]?${PLAN}[”"’」]?){1,4}(?:两个|三个)?${TIME})`)
const TWO_OF = sticky('(?:两个|三个)(?:五年)?(?:规划)?(期间|时期)')

export const planPeriod = {
  id: 'plan',
  follow: '”"’」期时同规以末初中前后头、',
  examples: [
    {text: '确保“十四五”期间提高0.8个百分点', reads: ['date “十四五”期间']},
    {text: '到“十四五”末，达到65%', reads: ['date “十四五”末']},
    {text: '编制“十四五”规划', reads: []},
    {text: '2025年是“十四五”收官之年', reads: ['date 2025年']},
  ],
  read({text, floor, done}, {start, end: last}) {
    if (text[last - 1] !== '五') return null
    const plan = matchAt(NUMBER, text, start)
    if (!plan) return null
    const quoted = plan[2] !== '' && start > floor && '“"‘「'.includes(text[start - 1]!)
    if (!quoted && (plan[2] !== '' || plan[1]!.length < 3)) return null
    const end = start + plan[0].length
    const first = 2021 + 5 * (calendarNumber(plan[1]!.slice(0, -1)) - 14)
    const from = quoted ? start - 1 : start
    const tail = matchAt(TAIL, text, end) ?? (done.length > 0 ? matchAt(TWO_OF, text, end) : null)
    if (tail) return {start: from, end: end + tail[0].length, ...time(first, tail)}
    if (!matchAt(SHARED, text, end)) return null
    return {start: from, end, ...whole(`${first}/${first + 4}`)}
  },
} as const satisfies DateForm

type Reading = Pick<Stretch, 'edtf' | 'source' | 'grain' | 'head' | 'edge'>

const whole = (edtf: string): Reading => ({edtf, source: 'stated', grain: 'span', head: 'during', edge: false})

function time(first: number, tail: RegExpExecArray): Reading {
  const [, , since, end, start, middle, side, count] = tail
  if (since) return {...whole(`${first}/..`), head: 'since'}
  if (end) return {edtf: `${first + 4}-12-31`, source: 'stated', grain: 'day', head: null, edge: true}
  if (start) return {...whole(String(first)), grain: 'year', head: null}
  if (middle) return {...whole(String(first + 2)), grain: 'year', head: null}
  if (!side || !count) return whole(`${first}/${first + 4}`)
  const years = calendarNumber(count)
  const from = side === '后' ? first + 5 - years : first
  return whole(years === 1 ? String(from) : `${from}/${from + years - 1}`)
}
