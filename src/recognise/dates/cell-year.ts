/** Reads a year without 年, or years, that fill a table's cell under 年份, or the head of a column: 2020, 2020-2022. */
import type {DateForm} from './date-form.ts'

const YEARS = /^\s{0,8}((?:19|20)\d\d)(?:[-~至]((?:19|20)\d\d))?\s{0,8}$/

export const cellYear = {
  id: 'cell-year',
  follow: '',
  from: 4,
  examples: [{text: '2020', reads: []}],
  read({text, block}, {start, end}) {
    if (!block.cell || !(block.cell.head || block.cell.time === block)) return null
    const [whole, first, last] = YEARS.exec(text) ?? []
    if (whole === undefined) return null
    if (!last) return {start, end, edtf: first!, source: 'stated', grain: 'year', head: null, edge: false}
    const to = start + first!.length + 1 + last.length
    return {start, end: to, edtf: `${first}/${last}`, source: 'stated', grain: 'span', head: null, edge: false}
  },
} as const satisfies DateForm
