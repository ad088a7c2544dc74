/** Finds the year of a date that does not print it: from the text before, else from the letter's own date. */

import type {TimeSource} from '../../../schemas/vocabulary.ts'
import {lastDay} from '../../text/edtf.ts'
import type {Moment, Reading} from '../../tree.ts'
import type {Glance} from '../recogniser.ts'
import type {Tail} from './calendar-part.ts'
import type {CalendarPoint} from './calendar-point.ts'
import {JOIN} from './date-patterns.ts'
import {type Lender, lenderBefore, lends} from './lent-year.ts'
import {type Outlook, outlook} from './outlook.ts'

export interface YearFound {
  readonly year: number | null
  readonly source: TimeSource
}

const DATE = /(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:\/\.\.)?$/
const LINK = new RegExp(`^${JOIN}$`)
const EVERY = /每(?:个?[年月]|学年)(?:的|度)?$/
/** A next occurrence further off than this is a plan of the past: 确保5月底前 in a letter of June. */
const TEN_MONTHS = 305
/** How many readings back a date may lend its year. */
const MEMORY = 32
/** A bare 6月7日 in a letter of 30 May is next week's. */
const SOON = 31

/** Year, month and day at the end of a date already read. */
export function momentEnd(moment: Moment): readonly [number, number | null, number | null] | null {
  const found = DATE.exec(moment.edtf)
  return found && [Number(found[1]), found[2] ? Number(found[2]) : null, found[3] ? Number(found[3]) : null]
}

/** The month that a date already read ends in, its year known or not: 7 of 7月2日. */
export function endMonth({edtf}: Moment): number | null {
  const found = /[\dX]{4}-(\d\d)(?:-\d\d)?$/.exec(edtf)
  return found && Number(found[1])
}

/** The date right before this one in a list that shares its year: 7月 in 2023年7、8月. */
export function listedBefore({text, done}: Glance, start: number): Moment | null {
  const last = done.at(-1)
  return last?.type === 'moment' && start - last.end <= 2 && LINK.test(text.slice(last.end, start)) ? last : null
}

/** The year of the date from `start` to `end` whose last point is `last`. */
export function yearOf(
  glance: Glance,
  start: number,
  end: number,
  first: CalendarPoint,
  last: CalendarPoint,
): YearFound {
  if (first.year !== null) return {year: first.year, source: 'stated'}
  const {reference} = glance.context
  if (first.relative?.leansOn === 'letter') {
    const year = reference === null ? null : Number(reference.slice(0, 4)) + first.relative.offset
    return {year, source: 'letter-date'}
  }
  if (first.relative) return afterText(glance, first.relative.offset)
  if (last.year !== null) return {year: last.year - (later(first.from, last.to) ? 1 : 0), source: 'stated'}
  const listed = listedBefore(glance, start)
  const shared = listed && momentEnd(listed)
  if (listed && shared) return {year: shared[0], source: listed.source}
  // 每年3月和|9月|
  if (listed?.edtf.startsWith('XXXX-')) return {year: null, source: listed.source}
  if (EVERY.test(glance.text.slice(Math.max(0, start - 4), start))) return {year: null, source: 'stated'}
  return unwritten(glance, start, end, first, last)
}

/** True when the first month comes after the last: 11月至1月. */
export const later = (from: Tail, to: Tail): boolean => (from[0] ?? 1) > (to[0] ?? 12)

function afterText({done}: Glance, offset: number): YearFound {
  const before = lastMoment(done, moment => momentEnd(moment) !== null)
  const end = before && momentEnd(before)
  return {year: end ? end[0] + offset : null, source: 'stated'}
}

/** The last date among the latest readings; farther back the text has gone on to other things. */
export function lastMoment(done: readonly Reading[], fits: (moment: Moment) => boolean = () => true): Moment | null {
  for (let at = done.length - 1; at >= 0 && at >= done.length - MEMORY; at--) {
    const reading = done[at]!
    if (reading.type === 'moment' && fits(reading)) return reading
  }
  return null
}

function unwritten(glance: Glance, start: number, end: number, first: CalendarPoint, last: CalendarPoint): YearFound {
  const {text, context} = glance
  const view = outlook(text, start, end, text[end - 1] === '前')
  const lender = leantOn(glance, start, first, last, view)
  if (lender) return lender
  if (context.reference === null) return {year: null, source: 'stated'}
  return {year: nearestYear(context.reference, first, last, view), source: 'letter-date'}
}

/** The year of the date before it in the sentence: 2021年3月开工、12月投产; 去年新建5所，其中上半年2所. */
function leantOn(
  glance: Glance,
  start: number,
  first: CalendarPoint,
  last: CalendarPoint,
  view: Outlook,
): Lender | null {
  if (glance.text.slice(Math.max(0, start - 3), start).includes('截')) return null
  const {reference} = glance.context
  const lender = lenderBefore(glance.text, start, lastMoment(glance.done), reference)
  if (!lender) return null
  const over = lender.month !== null && lender.month > Math.max(first.from[0] ?? 1, last.to[0] ?? 1) ? 1 : 0
  const year = lender.year + over
  if (reference === null) return {...lender, year}
  const ahead = dayOf(year, last.to) > monthEnd(reference)
  return lends(lender, ahead, view, year === Number(reference.slice(0, 4))) ? {...lender, year} : null
}

/** The latest such year that is not after the reference day; the next one where the clause looks ahead. */
export function nearestYear(reference: string, first: CalendarPoint, last: CalendarPoint, view: Outlook): number {
  const year = Number(reference.slice(0, 4))
  const over = later(first.from, last.to) ? 1 : 0
  const finish = (of: number): string => dayOf(of + over, last.to)
  const turn = first === last ? last.turn : (last.to[0] ?? 12)
  const begun = (of: number): boolean => beginning(of + over, last, turn) <= reference
  const past = begun(year) ? year : year - 1
  const next = [year - 1, year, year + 1].find(of => finish(of) >= reference) ?? year
  const wait = days(reference, finish(next))
  const lead = days(reference, beginning(next + over, last, turn))
  if (view === 'ahead') return wait <= TEN_MONTHS ? next : past
  if (view === 'perhaps-ahead') return lead < days(finish(past), reference) ? next : past
  if (view === null && last.grain === 'day' && last.edge === null && lead >= 0 && lead <= SOON) return next
  const {grain, to} = last
  const quarter = to.length === 1 && to[0] === turn + 2
  const spring =
    grain === 'span' && turn === first.from[0] && !quarter && past < year && Number(reference.slice(5, 7)) >= 4
  // 下半年 said in spring means that of this year
  return spring && view === null ? year : past
}

/** The day on which the last part of a stretch begins; a month has come when the reference lies in it, 6月底 too. */
const beginning = (year: number, {grain, edge, to}: CalendarPoint, turn: number): string =>
  iso(year, turn, grain === 'day' && edge === null ? (to[1] ?? 1) : 1)

const monthEnd = (reference: string): string => {
  const [year, month] = [Number(reference.slice(0, 4)), Number(reference.slice(5, 7))]
  return iso(year, month, lastDay(year, month))
}

function dayOf(year: number, [month = 12, day = 0]: Tail): string {
  return iso(year, month, day === 0 ? lastDay(year, month) : day)
}

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
