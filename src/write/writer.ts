/** What an output format is: text before, between and after the records of a run. */
import type {Headers} from '../../schemas/options.ts'
import type {LetterRecord} from '../../schemas/record.ts'

export interface WriteOptions {
  /** whether several letters were asked for, as opposed to one */
  readonly many: boolean
  readonly headers: Headers
}

/** One run's output: every method returns the text to append. */
export interface Writer {
  /** the text of one record; `index` counts the records written before it */
  record(record: LetterRecord, index: number): string
  /** the text after the last record; never asked for when none was written */
  end(): string
}

export type WriterFactory = (options: WriteOptions) => Writer
