/** Reads a year of two digits: 截至23年底, the 22年 and 23年 of 22年、23年分别投入, 21年以来. */
import type {Glance} from '../recogniser.ts'
import type {DateForm, Stretch} from './date-form.ts'
import {matchAt, sticky} from './date-patterns.ts'

const YEAR = sticky(
  '([0-3]\\d)年(?:([底末](?![线薪层子])|初(?![中级步期]))|(以来|起|至今)|(?=([,，]?[全我]|完成|投入|实现|新增|建成|开工|下达|安排))|(?=[、和至]([0-3]\\d)年)|)',
)
/** 连续|23年|, 历时|23年|底: years that are counted. */
const COUNTED = /(?:[满达近约超逾第长前后余期]|连续|历时|历经|工作|工龄|服役|至今|已有|超过|贷款|期限|徒刑|[民建立]国)$/
const OPENS = /(?:^|[，,。;；:：(（“]|[自从])$/
const UP_TO = /截[至止]到?$/
/** The year before it in a list: |22年、|23年 */
const AFTER_YEAR = /([0-3]\d)年?[、和至]$/
/** How far a year of two digits may lie behind the day of the letter, and before it. */
const BACK = 15
const AHEAD = 6

export const shortYear = {
  id: 'short-year',
  follow: '年',
  examples: [
    {text: '截至23年底', reads: ['date 23年底']},
    {text: '22年、23年分别投入2亿元、3亿元', reads: ['date 22年', 'date 23年']},
    {text: '21年以来，累计新增3家', reads: ['date 21年以来']},
    {text: '连续23年，20年、30年期债券', reads: []},
  ],
  read(glance, {start, end}) {
    if (end - start !== 2) return null
    const found = matchAt(YEAR, glance.text, start)
    const year = found && nearYear(glance, Number(found[1]))
    if (!found || !year) return null
    const before = glance.text.slice(Math.max(0, start - 4), start)
    if (COUNTED.test(before) || !isMeant(glance, found, before)) return null
    const edge = found[2]
    const until = edge === undefined ? '' : edge === '初' ? '-01' : '-12-31'
    return reading(start, start + found[0].length, `${year}${until}`, found[3] !== undefined, edge)
  },
} as const satisfies DateForm

/** The year of this century that lies near the letter's own day, else null. */
function nearYear({context: {reference}}: Glance, short: number): number | null {
  const now = reference === null ? null : Number(reference.slice(0, 4))
  const year = 2000 + short
  return now !== null && year >= now - BACK && year <= now + AHEAD ? year : null
}

/** Its own words, or a like year beside it, make a year of it; a round number rather counts years (20年以来). */
function isMeant({done}: Glance, [, short, edge, on, verb, next]: RegExpExecArray, before: string): boolean {
  const number = Number(short)
  if (edge !== undefined || UP_TO.test(before)) return true
  if (next !== undefined) return Number(next) === number + 1
  if (done.at(-1)?.type === 'moment' && Number(AFTER_YEAR.exec(before)?.[1]) === number - 1) return true
  return number % 5 !== 0 && OPENS.test(before) && (on ?? verb) !== undefined
}

const reading = (start: number, end: number, edtf: string, since: boolean, edge: string | undefined): Stretch => ({
  start,
  end,
  edtf: since ? `${edtf}/..` : edtf,
  source: 'stated',
  grain: edge === undefined ? 'year' : edge === '初' ? 'month' : 'day',
  head: since ? 'since' : null,
  edge: edge === '底' || edge === '末',
})
