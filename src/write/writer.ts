/** What an output format is: text before, between and after the records of a run. */
import type {Headers} from '../../schemas/options.ts'
import type {LetterRecord} from '../../schemas/record.ts'

export interface WriteOptions {
  /** whether several letters were asked for, as opposed to one */
  readonly many: boolean
  readonly headers: Headers
}

/** One run's output: `head`, the records with `separator` between them, `tail`; nothing at all without a record. */
export interface Writer {
  readonly head: string
  readonly separator: string
  readonly tail: string
  /** the text of one record, whatever stands round it */
  record(record: LetterRecord): string
}

export type WriterFactory = (options: WriteOptions) => Writer
