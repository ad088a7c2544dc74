/** The times that 分别 shares out: 2021、2022年分别…, 2020—2022年分别…. */
import type {Moment} from '../../tree.ts'
import type {Line} from '../page.ts'
import {isMark} from './groups.ts'

/** A time as it is shared out: a year of a list, or of a span of as many years as there are numbers. */
export type Share = Pick<Moment, 'edtf' | 'start' | 'end' | 'source'>

/** As many times as numbers, before 分别; null where there are not. */
export function momentsBefore(line: Line, marker: number, count: number): readonly Share[] | null {
  return listed(line, marker, count) ?? spanned(line, marker, count)
}

/** |2021年|投入5亿元、|2022年|投入6亿元，分别增长5%、8%: each number before has a date of its own. */
export function momentsOfEach({tokens, mentions}: Line, marker: number, count: number): readonly Share[] | null {
  const last = mentions.findLastIndex(({at}) => at < marker)
  const found: Moment[] = []
  for (let index = last; index > last - count; index--) {
    const mention = mentions[index]
    if (!mention) return null
    const floor = Math.max(mentions[index - 1]?.at ?? -1, mention.at - NEAR)
    const own = tokens
      .slice(floor + 1, mention.at)
      .flatMap(({reading}) => (reading?.type === 'moment' ? [reading] : []))
    if (own.length !== 1 || !isPlain(own[0]!)) return null
    found.unshift(own[0]!)
  }
  return found
}
const NEAR = 12
const isPlain = ({head, role}: Moment): boolean => (head === null || head === 'during') && role === 'period'

/** As many dates as numbers: 2021、2022年. */
function listed(line: Line, marker: number, count: number): Moment[] | null {
  const found: Moment[] = []
  for (let at = marker - 1; at >= 0 && found.length <= count; at--) {
    const {reading, class: kind} = line.tokens[at]!
    if (reading?.type === 'moment') {
      const next = line.tokens[at + 1]
      if (found.length > 0 && !(next && isMark(next))) break
      found.unshift(reading)
    } else if (found.length > 0 && !isMark(line.tokens[at]!)) break
    else if (kind === 'stop' || (kind === 'quantity' && !sumsUp(line, at, count))) break
  }
  return found.length === count ? found : null
}

/** 2024年、2025年|两年|增发国债中分别…: how many the years are. */
function sumsUp({tokens}: Line, at: number, count: number): boolean {
  const {reading} = tokens[at]!
  return (
    tokens[at - 1]?.class === 'moment' &&
    reading?.type === 'quantity' &&
    reading.unit === 'a' &&
    reading.value === String(count)
  )
}

const SPAN = /^(\d{4})(?:-(\d\d))?\/(\d{4})(?:-(\d\d))?$/
const LONGEST = 36

/** 2020—2022年|分别投入1.2亿元、1.5亿元和1.8亿元: a span of as many years, or months, as numbers. */
function spanned(line: Line, marker: number, count: number): Share[] | null {
  for (let at = marker - 1; at >= 0; at--) {
    const {reading, class: kind} = line.tokens[at]!
    if (reading?.type === 'moment') {
      const steps = reading.head === null || reading.head === 'during' ? stepsOf(reading.edtf) : []
      return steps.length === count ? steps.map(edtf => ({...reading, edtf})) : null
    }
    if (kind === 'stop' || (kind === 'quantity' && !sumsUp(line, at, count))) return null
  }
  return null
}

function stepsOf(edtf: string): string[] {
  const [, year, month, lastYear, lastMonth] = SPAN.exec(edtf) ?? []
  if (year === undefined || (month === undefined) !== (lastMonth === undefined)) return []
  const monthly = month !== undefined
  const first = monthly ? Number(year) * 12 + Number(month) - 1 : Number(year)
  const last = monthly ? Number(lastYear) * 12 + Number(lastMonth) - 1 : Number(lastYear)
  if (last - first >= LONGEST) return []
  return Array.from({length: last - first + 1}, (_, step) => (monthly ? monthOf(first + step) : String(first + step)))
}

const monthOf = (months: number): string => `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
