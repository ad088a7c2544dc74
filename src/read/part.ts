/** The parts of a document between its format and its plain text: lines and tables, in reading order. */

export interface LinePart {
  readonly kind: 'line'
  readonly text: string
}

export interface TablePart {
  readonly kind: 'table'
  readonly rows: readonly (readonly Cell[])[]
}

/** A table's cell with what stands in it, and how many columns and rows it covers. */
export interface Cell {
  readonly parts: readonly Part[]
  readonly columns: number
  readonly rows: number
}

export type Part = LinePart | TablePart

/** The words of parts in one line, as a cell prints them. */
export const wordsOf = (parts: readonly Part[]): string =>
  parts
    .map(part =>
      part.kind === 'line'
        ? part.text
        : part.rows
            .flat()
            .map(cell => wordsOf(cell.parts))
            .join(' '),
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
