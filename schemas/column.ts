/** What a column of a table is: its name and titles, what it means and holds, and the cell it takes from a row. */

/** null is an empty cell. */
export type Cell = string | number | null

/** `edtf` is ISO 8601-1 or EDTF level 1, `list` words parted by ; */
export type CellType = 'string' | 'integer' | 'number' | 'date' | 'edtf' | 'list'

/** Everything about a column but where its cells come from. */
export interface ColumnHead {
  readonly name: string
  readonly title: string
  /** without one: string */
  readonly type?: CellType
  /** what it means */
  readonly about: string
}

export interface ColumnOf<Row, Whole> extends ColumnHead {
  cell(row: Row, whole: Whole): Cell
}

/** A cell that lists words. */
export const list = (words: readonly string[] | undefined): Cell => words?.join(';') || null
