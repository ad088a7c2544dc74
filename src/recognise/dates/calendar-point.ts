/** Reads one end of a date: 2023年6月底, 今年上半年, 5月16日, 前三季度, 2021 of 2021、2022年. */
import {type EdgeRow, edges, type RelativeYearRow} from '../../lexicon/calendar.ts'
import {dictionary} from '../../text/dictionary.ts'
import {isDay, lastDay} from '../../text/edtf.ts'
import {type CalendarPart, calendarPart, dayPart, type Tail} from './calendar-part.ts'
import {calendarYear} from './calendar-year.ts'

export interface CalendarPoint extends CalendarPart {
  /** the year as written, null when it is relative or left out */
  readonly year: number | null
  readonly relative: RelativeYearRow | null
  readonly edge: EdgeRow['edge'] | null
}

const edgeWords = dictionary<EdgeRow>('edges', edges, ({word}) => [word])

/** Reads a point of the calendar from `at`; `second` is one after 至 or 、, whose year and 年 may be left out. */
export function calendarPoint(text: string, at: number, second = false): CalendarPoint | null {
  const year = calendarYear(text, at, second)
  const part = year?.elided ? null : calendarPart(text, year?.end ?? at, year !== null)
  if (!year && !part) return null
  const point = {
    end: part?.end ?? year!.end,
    year: year?.year ?? null,
    relative: year?.relative ?? null,
    from: part?.from ?? [],
    to: part?.to ?? [],
    grain: part?.grain ?? 'year',
    turn: part?.turn ?? 1,
    edge: null,
    elided: (part ?? year)!.elided,
  } as const
  if (!valid(point)) return null
  return point.elided || point.grain === 'day' ? point : withEdge(text, point)
}

/** A day whose month stands before it: 23日 of 4月22-23日. */
export function dayPoint(text: string, at: number, month: number): CalendarPoint | null {
  const part = dayPart(text, at, month)
  return part && {...part, year: null, relative: null, edge: null}
}

const valid = ({year, from}: CalendarPoint): boolean => from.length < 2 || isDay(year, from[0]!, from[1]!)

/** Takes 底, 末, 初 after the point: 2023年底 is its last day. */
function withEdge(text: string, point: CalendarPoint): CalendarPoint {
  const found = edgeWords.at(text, point.end)
  const next = found && text[found.end]
  if (!found || (next && found.row.notBefore.includes(next))) return point
  const {edge} = found.row
  if (point.grain === 'year' && point.year === null) return point
  const {end} = found
  const last = point.to[0] ?? 12
  if (last > 12) return point
  if (edge === 'end') return {...point, end, edge, from: [last, 0], to: [last, 0], grain: 'day', turn: last}
  if (point.grain !== 'year') return edge === 'start' ? {...point, end, edge} : point
  const tail = [edge === 'start' ? 1 : 6] as const
  return {...point, end, edge, from: tail, to: tail, grain: 'month'}
}

/** Fills in the last day: [2, 0] of 2024 is [2, 29]. */
export const settle = (year: number | null, tail: Tail): Tail =>
  tail.length === 2 && tail[1] === 0 ? [tail[0], lastDay(year, tail[0])] : tail
