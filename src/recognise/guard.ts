import {isDigit} from '../text/numeral.ts'
import type {Excuse} from '../tree.ts'
import {excuse} from './excuse.ts'
import {readMeasure} from './measure/read-measure.ts'
import type {Example, Glance, Numeral, Recogniser} from './recogniser.ts'

/** Where a numeral stands when it is no quantity, and why it is none. */
export interface GuardRow {
  readonly class: Excuse['class']
  readonly why: string
  /** only numerals of this script; both when left out */
  readonly script?: 'digits' | 'hanzi' | undefined
  /** from the numeral on; sticky */
  readonly body: RegExp
  /** what stands before it and belongs to the excuse, 第 of 第二批; ends in `$` */
  readonly lead?: RegExp | undefined
  /** what must stand before all that; ends in `$` */
  readonly behind?: RegExp | undefined
}

const REACH = 16

/** Makes a recogniser that reads nothing: the first row that fits excuses the numeral. */
export function guard(id: string, given: readonly GuardRow[], examples: readonly [Example, ...Example[]]): Recogniser {
  const rows = given.map(alike)
  return {
    id,
    examples,
    rows,
    read(glance, numeral) {
      for (const row of rows) {
        const found = readRow(id, row, glance, numeral)
        if (found) return found
      }
      return null
    },
  }
}

/** With every field in its place: rows of many shapes are slow to read. */
const alike = ({class: kind, why, script, body, lead, behind}: GuardRow): GuardRow => ({
  class: kind,
  why,
  script,
  body,
  lead,
  behind,
})

/** Excuses the numeral if the row of the guard `id` fits. */
export function readRow(id: string, row: GuardRow, glance: Glance, numeral: Numeral): Excuse | null {
  if (row.script && row.script !== numeral.script) return null
  const span = locate(row, glance, numeral)
  return span && excuse(id, row.class, row.why, span[0], span[1])
}

/** 乡道5000元, 手机500部: a unit behind the last digit makes a quantity of it, whatever stands before. */
function counts(text: string, start: number, end: number): boolean {
  if (!isDigit(text.charCodeAt(end - 1))) return false
  let from = end
  while (from > start && isDigit(text.charCodeAt(from - 1))) from--
  const unit = readMeasure(text, from, from)?.unit
  return unit != null && unit.end > end && unit.sort !== 'noun' && unit.kind !== 'other'
}

function locate(row: GuardRow, {text, floor}: Glance, {start}: Numeral): readonly [number, number] | null {
  row.body.lastIndex = start
  if (!row.body.test(text)) return null
  const end = row.body.lastIndex
  if (end <= start) return null
  let from = start
  if (row.lead) {
    const lead = row.lead.exec(text.slice(Math.max(floor, start - REACH), start))
    if (!lead) return null
    from -= lead[0].length
  }
  if (row.behind && !row.behind.test(text.slice(Math.max(0, from - REACH), from))) return null
  // asked last: reading a unit costs more than looking at what stands before
  return row.class === 'identifier' && counts(text, start, end) ? null : [from, end]
}
