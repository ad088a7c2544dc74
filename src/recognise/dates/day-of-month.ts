/** Reads days whose month is a word or stands before them: 每月15日前, 本月20日, the 15日 of 5月10日立案，15日办结. */
import {isDay, writeDate} from '../../text/edtf.ts'
import type {Glance} from '../recogniser.ts'
import type {DateForm, Stretch} from './date-form.ts'
import {calendarNumber, DAY, matchAt, sticky, TO} from './date-patterns.ts'
import {lastMoment, momentEnd} from './year-of.ts'

const DAY_OF = sticky(`(${DAY})[日号]([之以]?[前后]|起)?(?![内均游照常楼栋线])`)
const EVERY = /每个?月(?:的)?$/
const NEAR = /(本|上|当|次|下)个?月$/
const OFFSET = {本: 0, 当: 0, 上: -1, 次: 1, 下: 1} as const
const OPENS = /[,，;；于在至]$/

export const dayOfMonth = {
  id: 'day-of-month',
  follow: '日号',
  examples: [
    {text: '5月10日立案，15日办结', reads: ['date 5月10日', 'date 15日']},
    {text: '5月14日8时至16日8时停水', reads: ['date 5月14日', 'date 8时', 'date 16日', 'date 8时']},
    {text: '于每月15日前报送', reads: ['date 每月15日前']},
    {text: '在30日内完成结算', reads: []},
    {text: '于申请的次月15日之后领取', reads: ['date 次月15日之后']},
  ],
  read(glance, {start}) {
    const found = matchAt(DAY_OF, glance.text, start)
    if (!found) return null
    const before = glance.text.slice(Math.max(glance.floor, start - 4), start)
    if (glance.text.charCodeAt(start) > 0x39 && !/月/.test(before)) return null
    const day = calendarNumber(found[1]!)
    const end = start + found[0].length
    const every = EVERY.exec(before)
    if (every) return everyMonth(glance.text, start - every[0].length, end, day, found[2])
    const near = NEAR.exec(before)
    if (near && ofAny(glance, start - near[0].length)) return anyMonth(start, near[0].length, end, day, found[2])
    const month = near ? nearMonth(glance, OFFSET[near[1] as keyof typeof OFFSET]) : monthBefore(glance, before)
    if (!near && !month) return alone(glance, start, end, day, found[2])
    if (!month || !isDay(month[0], month[1], day)) return null
    const edtf = writeDate([month[0], month[1], day])
    return {
      ...reading(start - (near?.[0].length ?? 0), end, edtf, near ? 'letter-date' : 'carried'),
      head: by(found[2]),
    }
  },
} as const satisfies DateForm

/** 申请的|次月15日|, or one that no day of the letter resolves: a day of whichever month. */
const ofAny = ({text, context}: Glance, start: number): boolean =>
  context.reference === null || /[的日]$/.test(text.slice(Math.max(0, start - 1), start))

const anyMonth = (start: number, head: number, end: number, day: number, suffix: string | undefined): Stretch => ({
  ...reading(start - head, end, `XXXX-XX-${String(day).padStart(2, '0')}`, 'stated'),
  head: by(suffix),
})

const UNTIL = sticky(`${TO}(${DAY})[日号]`)

/** 每月15日前, 每月10日至13日 */
function everyMonth(text: string, start: number, end: number, day: number, suffix: string | undefined): Stretch {
  const of = (each: number): string => `XXXX-XX-${String(each).padStart(2, '0')}`
  const until = suffix ? null : matchAt(UNTIL, text, end)
  const edtf = until ? `${of(day)}/${of(calendarNumber(until[1]!))}` : of(day)
  return {
    ...reading(start, end + (until?.[0].length ?? 0), edtf, 'stated'),
    grain: until ? 'span' : 'day',
    head: by(suffix),
  }
}

const PART_OF_DAY = sticky('凌晨|早|上午|中午|下午|傍晚|晚|当[天日]|[同与会]')

/** 于14日中午, 20日前: the day of a month that nothing names. */
function alone({text}: Glance, start: number, end: number, day: number, suffix: string | undefined): Stretch | null {
  const part = matchAt(PART_OF_DAY, text, end) !== null || suffix === '前' || suffix === '之前'
  if (!part || !/[于在至到应，,。;]$/.test(text.slice(Math.max(0, start - 1), start))) return null
  return {...reading(start, end, `XXXX-XX-${String(day).padStart(2, '0')}`, 'stated'), head: by(suffix)}
}

const by = (suffix: string | undefined): Stretch['head'] => (suffix?.endsWith('前') ? 'by' : null)

function nearMonth({context: {reference}}: Glance, offset: number): readonly [number, number] | null {
  if (reference === null) return null
  const months = Number(reference.slice(0, 4)) * 12 + Number(reference.slice(5, 7)) - 1 + offset
  return [Math.floor(months / 12), (months % 12) + 1]
}

/** The month of the last day read in this sentence, hours passed over: 5月14日8时至|16日|8时. */
function monthBefore({done}: Glance, before: string): readonly [number, number] | null {
  if (!OPENS.test(before)) return null
  const last = lastMoment(done, ({edtf}) => !edtf.startsWith('T'))
  const end = last && momentEnd(last)
  return end && end[1] !== null && end[2] !== null ? [end[0], end[1]] : null
}

const reading = (start: number, end: number, edtf: string, source: Stretch['source']): Stretch => ({
  start,
  end,
  edtf,
  source,
  grain: 'day',
  head: null,
  edge: false,
})
