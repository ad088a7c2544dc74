import {requiredLetters} from '../text/required-letters.ts'
import type {Excuse} from '../tree.ts'
import {excuse} from './excuse.ts'
import type {Example, Glance, Numeral, Recogniser} from './recogniser.ts'

/** Where a numeral stands when it is no quantity, and why it is none. */
export interface GuardRow {
  readonly class: Excuse['class']
  readonly why: string
  /** only numerals of this script; both when left out */
  readonly script?: 'digits' | 'hanzi'
  /** from the numeral on; sticky */
  readonly body: RegExp
  /** what stands before it and belongs to the excuse, 第 of 第二批; ends in `$` */
  readonly lead?: RegExp
  /** what must stand before all that; ends in `$` */
  readonly behind?: RegExp
}

const REACH = 16

/** Makes a recogniser that reads nothing: the first row that fits excuses the numeral. */
export function guard(id: string, rows: readonly GuardRow[], examples: readonly [Example, ...Example[]]): Recogniser {
  return {
    id,
    examples,
    read(glance, numeral) {
      for (const row of possible(id, rows, glance)) {
        if (row.script && row.script !== numeral.script) continue
        const span = locate(row, glance, numeral)
        if (span) return excuse(id, row.class, row.why, span[0], span[1])
      }
      return null
    },
  }
}

/** The rows that can fit in this sentence at all: the letters that their patterns need are there. */
function possible(id: string, rows: readonly GuardRow[], {text, memo}: Glance): readonly GuardRow[] {
  const known = memo.get(id) as readonly GuardRow[] | undefined
  if (known) return known
  const letters = (memo.get('letters') ?? new Set(text)) as ReadonlySet<string>
  const found = rows.filter(row => needs(row).every(need => need.some(letter => letters.has(letter))))
  memo.set('letters', letters).set(id, found)
  return found
}

const needed = new WeakMap<GuardRow, readonly string[][]>()

function needs(row: GuardRow): readonly string[][] {
  const known = needed.get(row)
  if (known) return known
  const patterns = [row.body, row.lead, row.behind].flatMap(pattern => pattern ?? [])
  const found = patterns.flatMap(pattern => {
    const letters = requiredLetters(pattern)
    return letters === null ? [] : [letters.split('')]
  })
  needed.set(row, found)
  return found
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
  return [from, end]
}
