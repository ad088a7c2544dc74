/** What a reader recovers of a page, a Word file or a PDF: plain text, where its tables stand, what was lost. */
import type {Span} from '../tree.ts'

/** A cell of a table: a span of the text, and the columns and rows it covers. */
export interface CellSpan extends Span {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** A table: whole lines of the text. */
export interface TableSpan extends Span {
  readonly cells: readonly CellSpan[]
}

/** What a careful reader should know about the recovery: a finding of the record. */
export interface Note extends Span {
  readonly rule: string
  readonly message: string
}

export interface Recovered {
  readonly text: string
  readonly tables: readonly TableSpan[]
  readonly notes: readonly Note[]
  /** whether some of it was read off a picture here */
  readonly ocr?: boolean
  /** the same, here or by the scanner */
  readonly isSeen?: boolean
}
