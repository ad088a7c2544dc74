/** Writes the tables of a DOCX down, merged cells included. */
import type {Desk, Handlers} from './desk.ts'
import {attributeOf} from './xml.ts'

const MOST_COVERED = 40

export const tableOpen: Handlers = {
  tbl(desk) {
    desk.tables.push({rows: [], open: new Map(), column: 0, span: 1, merge: null})
  },
  tr(desk) {
    const table = desk.tables.at(-1)
    table?.rows.push([])
    if (table) table.column = 0
  },
  tc(desk) {
    const table = desk.tables.at(-1)
    desk.trays.push([])
    if (table) Object.assign(table, {span: 1, merge: null})
  },
  gridBefore(desk, attributes) {
    const table = desk.tables.at(-1)
    if (table) table.column += Math.min(Number(attributeOf(attributes, 'val')) || 0, MOST_COVERED)
  },
  gridSpan(desk, attributes) {
    const table = desk.tables.at(-1)
    if (table) table.span = Math.min(Math.max(Number(attributeOf(attributes, 'val')) || 1, 1), MOST_COVERED)
  },
  vMerge(desk, attributes) {
    const table = desk.tables.at(-1)
    if (table) table.merge = attributeOf(attributes, 'val') === 'restart' ? 'start' : 'on'
  },
}

export const tableClose: Handlers = {
  tc: closeCell,
  tbl(desk) {
    const table = desk.tables.pop()
    if (table && table.rows.length > 0) desk.trays.at(-1)!.push({kind: 'table', rows: table.rows})
  },
}

function closeCell(desk: Desk): void {
  const table = desk.tables.at(-1)
  if (desk.trays.length < 2) return
  const parts = desk.trays.pop()!.filter(part => part.kind === 'table' || part.text.trim() !== '')
  const row = table?.rows.at(-1)
  if (!table || !row) return
  const above = table.open.get(table.column)
  if (table.merge === 'on' && above) above.rows++
  else {
    const cell = {parts, columns: table.span, rows: 1}
    row.push(cell)
    if (table.merge === 'start') table.open.set(table.column, cell)
    else table.open.delete(table.column)
  }
  table.column += table.span
}
