/** Reads one letter of a batch; whatever happens to it happens to it alone. */
import {createHash} from 'node:crypto'
import type {LetterRow} from '../../schemas/batch-columns.ts'
import type {ExtractOptions as Asked} from '../../schemas/options.ts'
import {extract, type ExtractOptions as Settings} from '../extract.ts'
import {type ReadOptions, readLetter} from '../read/read-letter.ts'
import {contents} from './contents.ts'
import {failureOf} from './failure.ts'
import type {Fault, Input} from './input.ts'
import {ELSEWHERE, isLargeFile, isLargeText} from './large.ts'

export interface Work extends Pick<Asked, 'date' | 'withText' | 'ignore'> {
  /** whether to tell how each indicator came about */
  readonly derive?: boolean
  /** whether a large letter is left to another process: ELSEWHERE is thrown for it */
  readonly smallOnly?: boolean
  readonly read: ReadOptions & {readonly maxInput: number}
  /** files of the user's own words */
  readonly lexicon: readonly string[] | undefined
}

export interface LetterRead {
  readonly row: LetterRow
  /** the day of reference, where its line had one */
  readonly date?: string | undefined
  readonly sha256: string | null
  readonly error: Fault | null
}

/** The record of a letter, or why there is none. */
export async function readInput(
  input: Input,
  {date, withText, ignore, read: how, derive, smallOnly}: Work,
  lexicon?: Settings['lexicon'],
): Promise<LetterRead> {
  let bytes: Uint8Array | null = null
  try {
    if (input.fault) return refused(input, null, input.fault)
    bytes = input.bytes ?? contents(input.id, input.place && Buffer.from(input.place), how.maxInput)
    if (smallOnly && isLargeFile(bytes, how.as)) throw ELSEWHERE
    const file = await readLetter({path: input.id, bytes}, how)
    if (smallOnly && isLargeText(file)) throw ELSEWHERE
    const settings = {date: input.date ?? date, withText, ignore, lexicon}
    const read = derive ? (await import('./reviewed.ts')).reviewed(file, settings) : {record: extract(file, settings)}
    const {sha256} = read.record.source
    return {row: {id: input.id, ...read, error: null}, date: input.date, sha256, error: null}
  } catch (error) {
    if (error === ELSEWHERE) throw error
    const {message, exitCode: code} = failureOf(error, input.id)
    return refused(input, bytes && hashOf(bytes), {message: message.split('\n', 1)[0]!, exitCode: code})
  }
}

/** A letter without a record. */
export const refused = (
  {id, date}: Pick<LetterRead, 'date'> & Pick<Input, 'id'>,
  sha256: string | null,
  error: Fault,
): LetterRead => ({
  row: {id, record: null, error: error.message},
  date,
  sha256,
  error,
})

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The hash of a letter that nobody could read; null where there are no bytes to be had. */
export function hashOfInput({id, place, bytes}: Input): string | null {
  try {
    return hashOf(bytes ?? contents(id, place && Buffer.from(place)))
  } catch {
    return null
  }
}
