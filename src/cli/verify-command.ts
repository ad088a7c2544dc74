/** `extract verify`: are the records still true to their letters? */
import {resolve} from 'node:path'
import {type ExitCode, exitCode} from '../../schemas/exit-code.ts'
import type {VerifyOptions} from '../../schemas/inspect-options.ts'
import type {LetterRecord} from '../../schemas/record.ts'
import {failureOf} from '../batch/failure.ts'
import {loadLexicon} from '../batch/load-lexicon.ts'
import type {ExtractOptions} from '../extract.ts'
import {readAs} from '../read/read-as.ts'
import {readLetter} from '../read/read-letter.ts'
import {printable} from '../text/printable.ts'
import type {Disproof} from '../verify/disproof.ts'
import {readRecords} from '../verify/read-records.ts'
import {disproofs, malformed} from '../verify/verify-record.ts'
import {deliver} from './deliver.ts'
import {reportFailure} from './report.ts'
import {openSink, type Sink} from './sink.ts'
import {stopSignal} from './stop-signal.ts'
import {phrase, told} from './voice.ts'

interface Run {
  readonly options: VerifyOptions
  readonly stop: AbortSignal
  readonly sink: Sink
  readonly lexicon: ExtractOptions['lexicon']
  verified: number
  failed: number
}

/** Checks each file of records against the letters they name; 1 where anything speaks against one. */
export async function verifyCommand(files: readonly string[], options: VerifyOptions): Promise<ExitCode> {
  const paths = files.length > 0 ? files : ['-']
  const lexicon = await loadLexicon(options.lexicon)
  const run: Run = {options, lexicon, stop: stopSignal(), sink: openSink(undefined), verified: 0, failed: 0}
  const codes: ExitCode[] = []
  for (const path of paths) {
    try {
      await verifyFile(path, run)
    } catch (error) {
      const failure = failureOf(error, path)
      if (!run.stop.aborted) reportFailure(failure)
      codes.push(failure.exitCode)
    }
    if (run.stop.aborted) return run.stop.reason
  }
  if (!options.quiet)
    await run.sink.write(
      `${phrase('{} of {} records verified, {} failed', run.verified, run.verified + run.failed, run.failed)}\n`,
    )
  if (paths.length === 1 && codes.length > 0) return codes[0]!
  return codes.length > 0 || run.failed > 0 ? exitCode.look : exitCode.ok
}

async function verifyFile(path: string, run: Run): Promise<void> {
  const {bytes} = await deliver(path, run.stop)
  const {records, faults} = readRecords(new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes))
  for (const {line, column, message} of faults)
    await run.sink.write(`${printable(`${path}:${line}:${column}`)} ${phrase('error')} ${printable(told(message))}\n`)
  run.failed += faults.length
  if (records.length === 0 && faults.length === 0)
    await run.sink.write(`${printable(path)} ${phrase('error')} ${phrase('Unexpected empty file, expected records')}\n`)
  if (records.length === 0 && faults.length === 0) run.failed++
  for (const {line, value} of records) {
    const against = malformed(value)
    const record = value as LetterRecord
    const found = against.length > 0 ? against : await verifyRecord(record, run)
    if (found.length > 0) run.failed++
    else run.verified++
    const name = against.length > 0 ? `${path}:${line}` : record.source.path
    for (const disproof of found) await run.sink.write(said(name, disproof))
    if (run.stop.aborted) return
  }
}

async function verifyRecord(record: LetterRecord, {options, stop, lexicon}: Run): Promise<Disproof[]> {
  const {path} = record.source
  if (path === '-') return [nowhere('Unexpected source - (standard input), expected the name of a letter')]
  try {
    const {bytes} = await deliver(resolve(options.root, path), stop, options.maxInput)
    return disproofs(record, await readLetter({path, bytes}, {...options, ...readAs(record.source)}), {
      ignore: options.ignore,
      lexicon,
    })
  } catch (error) {
    return [nowhere(`Unexpected letter: ${failureOf(error, path).message}`)]
  }
}

const nowhere = (message: string): Disproof => ({line: null, column: null, field: 'source.path', message})

/** `letter.txt:12:8 error Unexpected 43.4, expected 43.43 (indicators[3].value)` */
function said(path: string, {line, column, field, message}: Disproof): string {
  const place = line === null ? path : `${path}:${line}:${column}`
  return `${printable(place)} ${phrase('error')} ${printable(told(message))}${field ? ` (${printable(field)})` : ''}\n`
}
