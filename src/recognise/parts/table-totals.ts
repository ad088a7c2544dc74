/** Finds the total row of a table's columns. */
import type {Quantity} from '../../tree.ts'
import type {Page} from '../page.ts'
import {alike} from './summable.ts'

/** A total row is the whole of its column. */
export function tableTotals(page: Page): void {
  const totals = new Map<string, Quantity>()
  const cells: [string, Quantity][] = []
  for (const line of page.lines) {
    const cell = line.block.cell
    const quantity = line.mentions[0]?.quantity
    if (!cell || cell.head || !quantity) continue
    const key = `${cell.table}/${cell.column}`
    if (cell.total) totals.set(key, quantity)
    else cells.push([key, quantity])
  }
  amongColumns(page)
  for (const [key, quantity] of cells) {
    const total = totals.get(key)
    if (!total || !alike(total, quantity)) continue
    quantity.partOf = total
    quantity.rules.push('part/table')
  }
}

/** 退出 | 其中:到期退出: a column that is a part of the one at its left. */
function amongColumns(page: Page): void {
  let whole: {row: string; quantity: Quantity} | null = null
  for (const {block, mentions} of page.lines) {
    const cell = block.cell
    const quantity = mentions[0]?.quantity
    if (!cell || cell.head || !quantity) continue
    const row = `${cell.table}/${cell.row}`
    const among = /^其中/.test(cell.columnHead?.children[0]?.text ?? '')
    if (!among) whole = {row, quantity}
    else if (whole?.row === row && alike(whole.quantity, quantity)) {
      quantity.partOf = whole.quantity
      quantity.rules.push('part/column')
    }
  }
}
