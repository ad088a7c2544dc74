/** What a batch reads: one letter, before anything is known of it. */
import type {ExitCode} from '../../schemas/exit-code.ts'

export interface Input {
  /** the path as given, or the id of a line of NDJSON */
  readonly id: string
  /** where it lies, when its name is no text */
  readonly place?: Uint8Array
  /** what it says, when it lies in no file */
  readonly bytes?: Uint8Array
  /** the day of reference, when the line has one */
  readonly date?: string
  /** why it cannot be read, known before it is opened */
  readonly fault?: Fault
}

export interface Fault {
  readonly message: string
  readonly exitCode: ExitCode
}

/** Everything a run is to read, in order. */
export interface Inputs {
  /** null where nobody knows before the end */
  readonly total: number | null
  /** files of a folder that are no letters by their name */
  readonly skipped: number
  /** letters that a folder or a pattern brought again, and that are read once */
  readonly repeated: number
  /** in groups, each as soon as it is there */
  readonly groups: AsyncIterable<readonly Input[]> | Iterable<readonly Input[]>
}
