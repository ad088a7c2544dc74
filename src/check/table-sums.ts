import {measured} from './amount.ts'
import type {Breakdown} from './balance.ts'
import type {Line, Mention} from './line.ts'
import type {Figure} from './repair.ts'

interface Column {
  readonly cells: Figure[]
  total: Figure | null
}

/** The columns of a table that end in a total row (合计), the cells above it as its parts. */
export function tableSums(lines: readonly Line[]): Breakdown[] {
  const columns = new Map<string, Column>()
  for (const line of lines) {
    const cell = line.block.cell
    const mention = line.mentions[0]
    if (!cell || cell.head || !mention || line.mentions.length > 1) continue
    const key = `${cell.table}/${cell.column}`
    const column = columns.get(key) ?? {cells: [], total: null}
    columns.set(key, column)
    const figure = figureOf(mention)
    if (!figure) continue
    if (cell.total) column.total ??= figure
    else column.cells.push(figure)
  }
  const sums: Breakdown[] = []
  for (const {cells, total} of columns.values())
    if (total && cells.length > 1 && cells.every(cell => cell.mention.key === total.mention.key))
      sums.push({whole: total, parts: cells, breaks: cells.map(() => 1)})
  return sums
}

function figureOf(mention: Mention): Figure | null {
  const amount = mention.key === null ? null : measured(mention)
  return amount && {mention, amount}
}
