/** The year that a part of a year leans on: 2021年新建5所，其中|上半年|2所; 去年新建5所，|年底|达到30所. */
import type {TimeSource} from '../../../schemas/vocabulary.ts'
import {relativeYears} from '../../lexicon/calendar.ts'
import type {Moment} from '../../tree.ts'
import {dateHead} from './date-head.ts'
import type {Outlook} from './outlook.ts'

/** A date that names a year, and where it stands; the month is that of 2021年9月开工，|3月|投产. */
export interface Lender {
  readonly year: number
  readonly month: number | null
  readonly source: TimeSource
  /** said by a word (去年, 明年): the year is meant wherever the clause looks */
  readonly relative: boolean
  /** a day by which (到2025年) lends no year to a part that is still to come */
  readonly due: boolean
}

const DATE = /(\d{4})(?:-(\d\d))?(?:-\d\d)?(?:\/\.\.)?$/
/** 2021/2025 and 2021/..: what holds for years has no one year to lend. */
const YEARS = /^\d{4}\/(?:\d{4}|\.\.)$/
const BREAKS = /目前|截[至止].|[;；]/
/** How far before a part of a year the year may stand that it leans on. */
const REACH = 80

const offsets = new Map<string, number>(
  relativeYears.filter(({leansOn}) => leansOn === 'letter').map(({word, offset}) => [word, offset]),
)
const WORD = new RegExp(
  `(?<![以之此提目当造产用工改近晚过迄如])(?:${[...offsets.keys()].sort((a, b) => b.length - a.length).join('|')})`,
  'g',
)

/** What lends the year to the part of a year at `start`; `before` is the last date of the sentence before it. */
export function lenderBefore(
  text: string,
  start: number,
  before: Moment | null,
  reference: string | null,
): Lender | null {
  const floor = Math.max(0, start - REACH, before && before.source !== 'letter-date' ? before.end : 0)
  const word = reference === null ? null : lastWord(text, floor, start)
  if (word) return BREAKS.test(text.slice(word.end, start)) ? null : {...yearOfWord(word.word, reference!), month: null}
  if (!before || before.source === 'letter-date' || before.role === 'document' || before.head === 'base') return null
  if (BREAKS.test(text.slice(Math.max(before.end, start - REACH), start)) || YEARS.test(before.edtf)) return null
  const found = DATE.exec(before.edtf)
  if (!found) return null
  const month = found[2] === undefined ? null : Number(found[2])
  const due = month === null && (before.head === 'to' || before.head === 'by' || before.role === 'deadline')
  return {year: Number(found[1]), month, source: 'carried', relative: false, due}
}

/** Whether a part of the year that is past, or still to come, may be of the lender's. */
export function lends({relative, due}: Lender, ahead: boolean, view: Outlook, sameYear: boolean): boolean {
  if (ahead) return !due && view !== 'back'
  return view !== 'ahead' || (relative && sameYear)
}

function lastWord(text: string, from: number, to: number): {word: string; end: number} | null {
  let last: {word: string; end: number} | null = null
  for (const {0: word, index} of text.slice(from, to).matchAll(WORD)) {
    const [start, end] = [from + index, from + index + word.length]
    if (!text.startsWith('同期', end) && dateHead(text, {start, end, head: null}) !== 'base') last = {word, end}
  }
  return last
}

const yearOfWord = (word: string, reference: string): Omit<Lender, 'month'> => ({
  year: Number(reference.slice(0, 4)) + offsets.get(word)!,
  source: 'letter-date',
  relative: true,
  due: false,
})
