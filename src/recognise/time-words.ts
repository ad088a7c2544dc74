/** The relative words of a clause that hold no numeral, and the time they give to the figures beside them. */
import type {PeriodRole, TimeSource} from '../../schemas/vocabulary.ts'
import {type TimeWordRow, timeWordRows} from '../lexicon/calendar-words.ts'
import {edtfDays, lastDay, writeDate} from '../text/edtf.ts'
import type {Moment, MomentHead, Span} from '../tree.ts'
import {dateHead} from './dates/date-head.ts'
import {type Lender, lenderBefore, lends} from './dates/lent-year.ts'
import {outlook} from './dates/outlook.ts'

export {momentTime} from './moment-time.ts'

/** 目前, 今年以来, 年底前 and the like, resolved. Offsets are of the text given. */
export interface TimeWord extends Span {
  readonly edtf: string
  /** `base`: 较上年, 比去年同期; no period of the number but what it is compared with */
  readonly role: PeriodRole | 'base'
  /** `carried` for 全年 and 同年 that lean on a year named before them, else `letter-date` */
  readonly source: TimeSource
  /** what governs it; `of` (由去年的80%, 去年同期为3亿元): it is the time of the very next number alone */
  readonly head: MomentHead
}

const rows = new Map(timeWordRows.map(row => [row.word as string, row as TimeWordRow]))
const words = [...rows.keys()].sort((a, b) => b.length - a.length)
const WORD = new RegExp(
  `(${words.join('|')})(以来|来(?=[,，])|起|开始(?![建施动筹试招])|(?:之|以)?前(?![移往进后期述列提三两几十\\d]))?`,
  'y',
)
/** 1 for every character with which a word begins. */
const begins = new Uint8Array(0x10000)
for (const word of words) begins[word.charCodeAt(0)] = 1
/** How many dates back a year may be lent from. */
const MEMORY = 8
/** As much of what follows a word is asked for what it needs. */
const REACH = 56
const EVERY = /每年?$/
/** 每年区政府都在|年底|发放: of no year */
const EACH_YEAR = /每年[^,，。;；\d]{1,10}$/

/**
 * Finds the words of `text` from `from` to `to`, in order, resolved against `reference` (the letter's own day, ISO
 * 8601). `moments` are the dates of the sentence in text order (a frame before it first, with offsets below zero): words inside one of them (the 今年 of
 * 今年5月) are left out, and 全年, 当年 lean on the last one before them that has a year. Without a reference only
 * words that lean on such a date are found.
 *
 * Roles: 目前 → as-of that day; 今年, 全年, 年内 → during that year; 今年以来 → during `2023/..`; 年底前, 到年底 and a bare
 * 年底 still to come → by `../2023-12-31`; 去年底 → as-of. Sorting out which figure a word governs is the caller's part.
 */
export function timeWords(
  text: string,
  from: number,
  to: number,
  reference: string | null,
  moments: readonly Moment[],
): TimeWord[] {
  const found: TimeWord[] = []
  let next = 0
  const part = from === 0 && to === text.length ? text : text.slice(from, to)
  for (let match = nextWord(part, 0); match; match = nextWord(part, match.index + match[0].length)) {
    const start = from + match.index
    while (next < moments.length && moments[next]!.end <= start) next++
    const inside = next < moments.length && moments[next]!.start < start + match[1]!.length
    const word = inside ? null : wordAt(text, start, match, reference, moments.slice(Math.max(0, next - MEMORY), next))
    if (word) found.push(word)
  }
  return found
}

/** The first of the words from `at` on: most characters begin none, and one look spares them the pattern. */
function nextWord(text: string, at: number): RegExpExecArray | null {
  for (let start = at; start < text.length; start++) {
    if (begins[text.charCodeAt(start)] === 0) continue
    WORD.lastIndex = start
    const match = WORD.exec(text)
    if (match) return match
  }
  return null
}

function wordAt(
  text: string,
  start: number,
  [whole, word = '', suffix]: RegExpMatchArray,
  reference: string | null,
  before: readonly Moment[],
): TimeWord | null {
  const row = rows.get(word)!
  const end = start + whole.length
  if (!stands(text, start, start + word.length, row)) return null
  const governs = suffix === undefined ? null : suffix.endsWith('前') ? 'by' : 'since'
  const lender = row.leansOnText === 'perhaps' ? perhapsLeant(text, start, end, before, reference, governs) : null
  const leant = lender?.year ?? (row.leansOnText && row.leansOnText !== 'perhaps' ? yearBefore(before) : null)
  if (leant === null && (reference === null || row.leansOnText === 'only')) return null
  const day = leant === null ? reference! : `${leant}-12-31`
  const source = lender?.source ?? (leant === null ? 'letter-date' : 'carried')
  const head = row.names === 'year-before' ? sameTime(text, start, end) : dateHead(text, {start, end, head: governs})
  // 2022年达到86万辆，而|同期|泊位…: of the time just named
  if (word === '同期' && head !== 'base') return null
  const months = row.names === 'year-before' ? monthsBefore(before) : null
  const resolved = months
    ? during(months)
    : resolve(row, day, head, outlook(text, start, end, head === 'by') === 'ahead', reference)
  return {start, end, source, head, ...resolved, ...(head === 'base' ? {role: 'base'} : {})}
}

/** 比去年同期 is a base; 去年同期为3亿元, 去年同期完成3亿元 tell the figure of that time. */
function sameTime(text: string, start: number, end: number): MomentHead {
  if (text[end] === '为' || text[end] === '是') return 'of'
  const head = dateHead(text, {start, end, head: null})
  return head === 'of' ||
    (head === null && !COMPARES.test(text[start - 1] ?? '') && TELLS.test(text.slice(end, end + 14)))
    ? 'of'
    : 'base'
}
const COMPARES = /[与和同跟于]/
const TELLS = /^[^\d,，。;；增减升降提多少高低快慢扩缩长涨跌的比持]{0,8}\d/

function stands(text: string, start: number, end: number, row: TimeWordRow): boolean {
  // 过|去年均, but 超过|去年
  if (start > 0 && row.notAfter.includes(text[start - 1]!) && !text.startsWith('超过', start - 2)) return false
  if (end < text.length && row.notBefore.includes(text[end]!)) return false
  if (row.before && !row.before.test(text.slice(end, end + REACH))) return false
  if (row.names.startsWith('year-') && EACH_YEAR.test(text.slice(Math.max(0, start - 12), start))) return false
  return !EVERY.test(text.slice(Math.max(0, start - 2), start))
}

/** 2021年新建5所，|年底|达到30所; 2021年开工，计划|年底|建成 is of the letter's year. */
function perhapsLeant(
  text: string,
  start: number,
  end: number,
  before: readonly Moment[],
  reference: string | null,
  governs: MomentHead,
): Lender | null {
  const lender = lenderBefore(text, start, before.at(-1) ?? null, reference)
  if (!lender || reference === null) return lender
  const year = Number(reference.slice(0, 4))
  const view = outlook(text, start, end, governs === 'by')
  return lends(lender, lender.year >= year, view, lender.year === year) ? lender : null
}

/** The year of the last date before the word; a base of comparison or a cited document lends none. */
function yearBefore(before: readonly Moment[]): number | null {
  for (let at = before.length - 1; at >= 0; at--) {
    const {edtf, head, role} = before[at]!
    const end = head !== 'base' && role !== 'document' ? edtfDays(edtf).end : null
    if (end) return Number(end.slice(0, 4))
  }
  return null
}

/** 今年一季度，由|上年同期|的61.5%上升到…: the same months, a year before. */
function monthsBefore(before: readonly Moment[]): string | null {
  const last = before.findLast(({head, role}) => head !== 'base' && role !== 'document')
  if (!last || !/^\d{4}-\d\d(?:\/\d{4}-\d\d)?$/.test(last.edtf)) return null
  return last.edtf.replace(/\d{4}/g, year => String(Number(year) - 1))
}

type Resolved = Pick<TimeWord, 'edtf' | 'role'>

const during = (edtf: string): Resolved => ({edtf, role: 'during'})
const asOf = (edtf: string): Resolved => ({edtf, role: 'as-of'})
const by = (edtf: string): Resolved => ({edtf: `../${edtf}`, role: 'by'})

function resolve(
  {names, offset}: TimeWordRow,
  day: string,
  head: MomentHead,
  ahead: boolean,
  reference: string | null,
): Resolved {
  const year = Number(day.slice(0, 4)) + offset
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + offset
  if (names === 'now') return asOf(day)
  const ending = (last: string): Resolved => endOf(last, reference !== null && last >= reference, head, ahead)
  if (names === 'year-end') return ending(`${year}-12-31`)
  if (names === 'month') return during(writeMonth(month))
  if (names === 'month-end') return ending(endOfMonth(month))
  if (names === 'year-before') return during(String(year))
  const edtf = names === 'year-start' ? `${year}-01` : names === 'year-middle' ? `${year}-06` : String(year)
  if (head === 'since') return during(`${edtf}/..`)
  return head === 'by' || (head === 'to' && offset >= 0 && ahead) ? by(edtf) : during(edtf)
}

/** 年底: the day of a stock when it is past or 截至 says so, else the day by which. */
function endOf(day: string, toCome: boolean, head: MomentHead, ahead: boolean): Resolved {
  if (head === 'as-of' || head === 'base' || head === 'of') return asOf(day)
  return head === 'by' || toCome || ahead ? by(day) : asOf(day)
}

const writeMonth = (months: number): string => writeDate([Math.floor(months / 12), (months % 12) + 1])

function endOfMonth(months: number): string {
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
  return writeDate([year, month, lastDay(year, month)])
}
