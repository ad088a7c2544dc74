/** What an output format is: text before, between and after the records of a run. */
import type {Filter} from '../../schemas/filter.ts'
import type {Headers, Lang} from '../../schemas/options.ts'
import type {LetterRecord} from '../../schemas/record.ts'

export interface WriteOptions {
  /** whether several letters were asked for, as opposed to one */
  readonly many: boolean
  /** titles of the columns; null: as the format is used to */
  readonly headers: Headers | null
  /** which indicators are written */
  readonly filter: Filter
  /** columns of the indicators by name or title; null: as the format is used to */
  readonly columns: readonly string[] | 'all' | null
  /** begin a CSV with a byte order mark */
  readonly bom: boolean
  /** a CSV for the eyes of Excel: what it would take for a number or a day stays text */
  readonly excel: boolean
  /** one row a letter with these names as columns, or so many of the commonest; null: one row an indicator */
  readonly wide: readonly string[] | number | null
  readonly view: View
}

/** How a table is shown on a terminal. */
export interface View {
  /** columns of the terminal */
  readonly width: number
  readonly colour: boolean
  readonly lang: Lang
  /** without the indicators that nobody need look at twice */
  readonly summary: boolean
}

/** One run's output: `head`, the records with `separator` between them, `tail`; without a record its head at most, of no letters both. */
export interface Writer {
  readonly head: string
  readonly separator: string
  readonly tail: string
  /** the text of one record, whatever stands round it */
  record(record: LetterRecord): string
}

export type WriterFactory = (options: WriteOptions) => Writer
