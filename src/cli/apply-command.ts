/** `extract apply`: a reviewer's corrections put into the records. */
import {type Corrections, corrections as schema} from '../../schemas/corrections.ts'
import {type ExitCode, exitCode} from '../../schemas/exit-code.ts'
import type {LetterRecord} from '../../schemas/record.ts'
import type {ApplyOptions} from '../../schemas/review-options.ts'
import {failure} from '../batch/failure.ts'
import {applyCorrections} from '../correct/apply-corrections.ts'
import {deliver} from './deliver.ts'
import {lexiconText} from './lexicon-text.ts'
import {recordsIn} from './records-in.ts'
import {say} from './report.ts'
import {openSink} from './sink.ts'
import {stopSignal} from './stop-signal.ts'

/** Writes all records, those that were reviewed corrected; nothing and 1 where a correction does not fit. */
export async function applyCommand(operands: readonly string[], options: ApplyOptions): Promise<ExitCode> {
  const [path, ...files] = operands
  if (path === undefined) throw failure(exitCode.usage, 'apply takes a file of corrections, and records')
  const stop = stopSignal()
  const corrections = parsed((await deliver(path, stop)).bytes, path)
  const records: LetterRecord[] = []
  for (const file of files.length > 0 ? files : ['-'])
    records.push(...recordsIn((await deliver(file, stop)).bytes, file))
  const {corrected, misfits} = applied(records, corrections)
  for (const line of misfits) say(`extract: ${path}: ${line}`)
  if (misfits.length > 0) return exitCode.look
  const sink = openSink(options.output)
  try {
    if (options.rows) await sink.write(await lexiconText(records, corrections))
    else for (const record of corrected) await sink.write(`${JSON.stringify(record)}\n`)
    sink.publish()
  } finally {
    sink.abandon()
  }
  return exitCode.ok
}

function parsed(bytes: Uint8Array, path: string): Corrections {
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch (error) {
    throw failure(exitCode.unreadable, error, path)
  }
}

function applied(records: readonly LetterRecord[], {letters}: Corrections) {
  const corrected = [...records]
  const misfits: string[] = []
  for (const [at, letter] of letters.entries()) {
    const place = records.findIndex(({source}) => source.sha256 === letter.sha256)
    if (place < 0) {
      misfits.push(
        `letters[${at}].sha256: Unexpected ${letter.sha256} (${letter.path}), expected a letter of the records`,
      )
      continue
    }
    const result = applyCorrections(corrected[place]!, letter)
    if ('record' in result) corrected[place] = result.record
    else misfits.push(...result.misfits.map(({field, message}) => `letters[${at}].${field}: ${message}`))
  }
  return {corrected, misfits}
}
