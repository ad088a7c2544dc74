/** The records of a file, each held to the schema. */
import {exitCode} from '../../schemas/exit-code.ts'
import type {LetterRecord} from '../../schemas/record.ts'
import {failure} from '../batch/failure.ts'
import {readRecords} from '../verify/read-records.ts'
import {malformed} from '../verify/verify-record.ts'

/**
 * Reads JSON or NDJSON of this program.
 *
 * @throws an unreadable failure at the first thing that is no record
 */
export function recordsIn(bytes: Uint8Array, path: string): LetterRecord[] {
  const {records, faults} = readRecords(new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes))
  const [fault] = faults
  if (fault) throw failure(exitCode.unreadable, fault.message, `${path}:${fault.line}:${fault.column}`)
  for (const {line, value} of records) {
    const [against] = malformed(value)
    if (against)
      throw failure(exitCode.unreadable, `${against.message} (${against.field ?? 'record'})`, `${path}:${line}`)
  }
  return records.map(({value}) => value as LetterRecord)
}
