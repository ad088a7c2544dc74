/** Takes the tables over that a reader recovered from a page, a Word file or a PDF, merged cells included. */
import type {Root} from 'mdast'
import {type Stretch, stretch} from './stretch.ts'

declare module 'mdast' {
  interface TableCellData {
    /** where the cell stands and how many rows and columns it covers */
    place?: {row: number; column: number; rows: number; columns: number}
  }
}

/** The cells of the tree's tables. */
export function givenTables(tree: Root, source: string): {cells: Stretch[]; tables: number} {
  const cells: Stretch[] = []
  let tables = 0
  for (const node of tree.children) {
    if (node.type !== 'table') continue
    for (const {data, position} of node.children.flatMap(row => row.children)) {
      const piece = {start: position!.start.offset!, end: position!.end.offset!}
      const {row, column, rows, columns} = data!.place!
      const part = stretch(source, [piece], 'cell', {cell: {table: tables, row, column, rows, columns}})
      if (part.text !== '') cells.push(part)
    }
    tables++
  }
  return {cells, tables}
}
