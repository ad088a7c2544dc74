/** The command itself: letters in, records out. */

import {type ExitCode, exitCode} from '../../schemas/exit-code.ts'
import type {ExtractOptions} from '../../schemas/options.ts'
import type {LetterRecord} from '../../schemas/record.ts'
import {findingLevel} from '../../schemas/vocabulary.ts'
import {failure, failureOf} from '../batch/failure.ts'
import {loadLexicon} from '../batch/load-lexicon.ts'
import {extract, type ExtractOptions as Settings} from '../extract.ts'
import {readLetter} from '../read/read-letter.ts'
import {isArtefact} from '../write/artefact.ts'
import {type TextFormat, writerOf} from '../write/formats.ts'
import {text} from '../write/text.ts'
import type {Writer} from '../write/writer.ts'
import {isBatch, isFolderOutput, isMany} from './batch-inputs.ts'
import {deliver} from './deliver.ts'
import {formatOf} from './format-of.ts'
import {type Paint, paint} from './paint.ts'
import {reportFailure, reportFinding} from './report.ts'
import {openSink, type Sink} from './sink.ts'
import {spareInputs} from './spare-inputs.ts'
import {stopSignal} from './stop-signal.ts'
import {writeOptions} from './write-options.ts'

interface Run {
  readonly paths: readonly string[]
  readonly options: ExtractOptions
  readonly writer: Writer
  readonly sink: Sink
  readonly stop: AbortSignal
  readonly paint: Paint
  readonly lexicon: Settings['lexicon']
}

/** Reads the named letters (none: standard input) in order; a letter that fails does not stop the others. */
export async function extractCommand(files: readonly string[], options: ExtractOptions): Promise<ExitCode> {
  const paths = files.length > 0 ? files : ['-']
  const batch = isBatch(paths, options)
  if (options.emitText && batch)
    throw failure(exitCode.usage, '--emit-text takes one letter: their texts have one place each')
  const format = formatOf(options)
  // a folder takes one letter as it takes many, so that a later run may go on with more
  const many = isMany(paths, options) || isFolderOutput(options.output)
  const write = await writeOptions(options, format, many)
  if (options.emitText && (options.format || options.summary || isArtefact(format, write)))
    throw failure(exitCode.usage, '--emit-text writes a text, not a table: leave out --format, --summary and --wide')
  if (batch || isArtefact(format, write))
    return (await import('./batch-command.ts')).batchCommand(files, options, {format, write})
  const writer = options.emitText ? text : await writerOf(format as TextFormat, write)
  const lexicon = await loadLexicon(options.lexicon)
  const stop = stopSignal()
  spareInputs(
    [options.output],
    paths.map(id => ({id})),
  )
  const sink = openSink(options.output)
  try {
    return await readAll({paths, options, writer, sink, stop, paint: await paint(), lexicon})
  } finally {
    sink.abandon()
  }
}

async function readAll(run: Run): Promise<ExitCode> {
  const {paths, options, writer, sink, stop} = run
  const codes: ExitCode[] = []
  let written = 0
  for (const path of paths) {
    const read = await attempt(path, written > 0 ? writer.separator : writer.head, run)
    // signals are heard between letters
    if (paths.length > 1) await new Promise(setImmediate)
    if (stop.aborted) return stop.reason
    if (typeof read === 'number') {
      codes.push(read)
      continue
    }
    await sink.write(read.text)
    written++
    if (reaches(read.record, options.failOn)) codes.push(exitCode.look)
  }
  if (written > 0) {
    await sink.write(writer.tail)
    sink.publish()
  }
  return outcome(codes, paths.length)
}

interface Read {
  readonly record: LetterRecord
  /** as it is written */
  readonly text: string
}

/** The record of one letter, to be written after `lead`, or the exit code of its failure, which has been told. */
async function attempt(path: string, lead: string, run: Run): Promise<Read | ExitCode> {
  const {options, writer, stop, paint, lexicon} = run
  try {
    const file = await readLetter(await deliver(path, stop, options.maxInput), options)
    const record = extract(file, {
      date: options.date,
      withText: options.withText || options.emitText,
      ignore: options.ignore,
      lexicon,
    })
    const text = lead + writer.record(record)
    if (!options.quiet) for (const finding of record.findings) reportFinding(path, finding, paint)
    return {record, text}
  } catch (error) {
    const failure = failureOf(error, path)
    if (!stop.aborted) reportFailure(failure)
    return failure.exitCode
  }
}

/** Whether a finding of the record is as grave as `--fail-on` says. */
function reaches(record: LetterRecord, failOn: ExtractOptions['failOn']): boolean {
  const levels = findingLevel.options
  return failOn !== undefined && record.findings.some(({level}) => levels.indexOf(level) >= levels.indexOf(failOn))
}

/** One letter: its own code. Several: 1 where any needs a look, unless this program itself was at fault. */
function outcome(codes: readonly ExitCode[], letters: number): ExitCode {
  if (letters === 1) return codes[0] ?? exitCode.ok
  if (codes.includes(exitCode.bug)) return exitCode.bug
  return codes.length > 0 ? exitCode.look : exitCode.ok
}
