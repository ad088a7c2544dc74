/** Reads clock times: 9:00-12:00, 21:30至次日7:00, 下午2:00, 8点至14点, 9时30分; never 比例为1:10 or 3点建议. */
import {type DayPartRow, dayParts, nextDays} from '../../lexicon/calendar-clock.ts'
import {endings} from '../../text/dictionary.ts'
import type {Glance, Numeral} from '../recogniser.ts'
import type {DateForm} from './date-form.ts'
import {calendarNumber, matchAt, sticky, TO} from './date-patterns.ts'

const HOUR = '(2[0-4]|[01]?\\d)'
const COLON = sticky(`${HOUR}:([0-5]\\d)(?::([0-5]\\d))?(?![\\d:])[时分]?`)
const WORDS = sticky(
  '(2[0-4]|[01]?\\d|二十[一二三四]?|十[一二]?|[一二三四五六七八九])(?:点|时(?!期(?!间)|[段间候长速常而效代隔光任尚刻]))(?:([0-5]?\\d)分(?:[0-5]?\\d秒)?|(半)|([一三])刻|[整钟])?(?!之)',
)
const HOUR_ALONE = sticky(`${HOUR}(?=${TO}(?:2[0-4]|[01]?\\d)(?:点|时(?![期段间候])))`)
const NEXT = sticky(`${TO}(${nextDays.join('|')})?(${dayParts.map(row => row.word).join('|')})?`)
const RATIO = /(?:比|配比|比例|比分|按)[为是约按达到近]{0,3}$/
const AFTER_WORDS = sticky('[前后起](?![期述列提])|期间|多(?!个)|之前|之后|以前|以后|左右|许')
/** 从22时等到…: a time, where 24时 alone may be a duration. */
const AT = /(?:[从在于到至](?:每[日天])?|超过|晚于|早于|自习)$/
const GLUED = /(?:\d:|[\d.A-Za-z第])$/
const parts = endings<DayPartRow>('day-parts', dayParts, ({word}) => [word])

type Shift = DayPartRow['shift'] | null

interface Time {
  readonly end: number
  readonly hour: number
  readonly minute: number
  readonly second: string | null
  /** how sure the form itself is: 9:00 and 9时30分 are, 9点 is not */
  readonly sure: boolean
  /** printed without 点 before a second one: 8 of 8-14点 */
  readonly elided: boolean
}

export const clockTime = {
  id: 'clock',
  follow: ':点时-~至到',
  examples: [
    {text: '夜间21:30至次日7:00可停放', reads: ['date 21:30至次日7:00']},
    {text: '每日22时至次日6时禁止施工', reads: ['date 22时至次日6时']},
    {text: '下午2:00-5:30办公', reads: ['date 2:00-5:30']},
    {text: '晚上8点开始', reads: ['date 8点']},
    {text: '按1:10的比例配备', reads: []},
    {text: '提出3点建议', reads: []},
  ],
  read(glance, numeral) {
    const first = readTime(glance.text, numeral.start)
    if (!first || GLUED.test(glance.text.slice(Math.max(0, numeral.start - 2), numeral.start))) return null
    const shift = parts.before(glance.text, numeral.start, glance.floor)?.row.shift ?? null
    const next = matchAt(NEXT, glance.text, first.end)
    const second = next && readTime(glance.text, first.end + next[0].length)
    const pair = second && !second.elided ? second : null
    if (!pair && first.elided) return null
    if (!(pair && next?.[1]) && !stands(glance, numeral, first, pair, shift)) return null
    const own = next?.[2] ? parts.before(next[2], next[2].length)!.row.shift : null
    return {
      start: numeral.start,
      end: (pair ?? first).end,
      edtf: pair
        ? `${write(first, shift)}/${write(pair, own ?? follow(first, pair, shift, next?.[1]))}`
        : write(first, shift),
      source: 'stated',
      grain: 'clock',
      head: null,
      edge: false,
    }
  },
} as const satisfies DateForm

function readTime(text: string, at: number): Time | null {
  const colon = matchAt(COLON, text, at)
  if (colon) {
    const hour = Number(colon[1])
    const sure = hour >= 5 || colon[1]!.length === 2
    return {end: at + colon[0].length, hour, minute: Number(colon[2]), second: colon[3] ?? null, sure, elided: false}
  }
  const words = matchAt(WORDS, text, at)
  if (words) {
    const minute = words[2] ? Number(words[2]) : words[3] ? 30 : words[4] ? calendarNumber(words[4]) * 15 : 0
    const sure = Boolean(words[2] || words[3] || words[4]) || /[整钟]$/.test(words[0])
    return {end: at + words[0].length, hour: calendarNumber(words[1]!), minute, second: null, sure, elided: false}
  }
  const alone = matchAt(HOUR_ALONE, text, at)
  return (
    alone && {end: at + alone[0].length, hour: Number(alone[1]), minute: 0, second: null, sure: false, elided: true}
  )
}

/** True where the figures can only be the time of day. */
function stands({text, done}: Glance, {start}: Numeral, first: Time, second: Time | null, shift: Shift): boolean {
  if (shift) return true
  const last = done.at(-1)
  if (last?.type === 'moment' && start - last.end <= 1) return true
  if (RATIO.test(text.slice(Math.max(0, start - 6), start))) return false
  if (second) return first.elided ? second.hour > 12 : second.hour > first.hour || first.sure || second.sure
  if (first.sure) return true
  return (
    first.hour >= 5 &&
    (matchAt(AFTER_WORDS, text, first.end) !== null || AT.test(text.slice(Math.max(0, start - 4), start)))
  )
}

/** The second of 下午2:00-5:30 lies in the same part of the day. */
const follow = (first: Time, second: Time, shift: Shift, day: string | undefined): Shift =>
  shift !== 'am' && shift !== 'noon' && !day && second.hour >= first.hour ? shift : null

function write({hour, minute, second}: Time, shift: Shift): string {
  const late = shift === 'pm' || (shift === 'night' && hour >= 5) || (shift === 'noon' && hour < 5)
  const of24 = late && hour < 12 ? hour + 12 : shift === 'night' && hour === 12 ? 0 : hour
  const two = (number: number): string => String(number).padStart(2, '0')
  return `T${two(of24)}:${two(minute)}${second ? `:${second}` : ''}`
}
