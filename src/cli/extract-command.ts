/** The command itself: letters in, records out. */

import {type ExitCode, exitCode} from '../../schemas/exit-code.ts'
import type {ExtractOptions} from '../../schemas/options.ts'
import {type FindingLevel, findingLevel} from '../../schemas/vocabulary.ts'
import {failure, failureOf} from '../batch/failure.ts'
import {gravest} from '../batch/gravest.ts'
import {isLargeFile, isLargeText} from '../batch/large.ts'
import {loadLexicon} from '../batch/load-lexicon.ts'
import {extract, type ExtractOptions as Settings} from '../extract.ts'
import {readLetter} from '../read/read-letter.ts'
import {isArtefact} from '../write/artefact.ts'
import {type TextFormat, writerOf} from '../write/formats.ts'
import {text} from '../write/text.ts'
import type {Writer} from '../write/writer.ts'
import {isBatch, isFolderOutput, isMany} from './batch-inputs.ts'
import {deliver} from './deliver.ts'
import type {Written} from './errand.ts'
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
  readonly written: Written
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
    return await readAll({paths, options, writer, sink, stop, paint: await paint(), lexicon, written: {format, write}})
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
    for (const text of read.texts) await sink.write(text)
    written++
    if (reaches(read.level, options.failOn)) codes.push(exitCode.look)
  }
  if (written > 0) {
    await sink.write(writer.tail)
    sink.publish()
  }
  return outcome(codes, paths.length)
}

interface Read {
  /** of its gravest finding */
  readonly level: FindingLevel | null
  /** as it is written */
  readonly texts: readonly (string | Uint8Array)[]
}

/** One letter, to be written after `lead`, or the exit code of its failure, which has been told. */
async function attempt(path: string, lead: string, run: Run): Promise<Read | ExitCode> {
  const {options, stop, paint} = run
  try {
    const {findings, level, text} = await readOne(path, run)
    if (!options.quiet) for (const finding of findings) reportFinding(path, finding, paint)
    return {level, texts: [lead, text]}
  } catch (error) {
    const failure = failureOf(error, path)
    if (!stop.aborted) reportFailure(failure)
    return failure.exitCode
  }
}

/** Here, or a large letter in another process. */
async function readOne(path: string, {options, writer, stop, lexicon, written}: Run) {
  const delivery = await deliver(path, stop, options.maxInput)
  const apart = async () => {
    const input = path === '-' ? {id: path, bytes: delivery.bytes} : {id: path}
    const {outcome, text} = await (await import('./read-apart.ts')).readApart(input, options, written, stop)
    return {findings: outcome.told ?? [], level: outcome.level, text}
  }
  if (!options.emitText && isLargeFile(delivery.bytes, options.as)) return apart()
  const file = await readLetter(delivery, options)
  if (!options.emitText && isLargeText(file)) return apart()
  const {date, withText, emitText, ignore} = options
  const record = extract(file, {date, withText: withText || emitText, ignore, lexicon})
  return {findings: record.findings, level: gravest(record.findings), text: writer.record(record)}
}

/** Whether the gravest finding is as grave as `--fail-on` says. */
function reaches(level: FindingLevel | null, failOn: ExtractOptions['failOn']): boolean {
  const levels = findingLevel.options
  return failOn !== undefined && level !== null && levels.indexOf(level) >= levels.indexOf(failOn)
}

/** One letter: its own code. Several: 1 where any needs a look, unless this program itself was at fault. */
function outcome(codes: readonly ExitCode[], letters: number): ExitCode {
  if (letters === 1) return codes[0] ?? exitCode.ok
  if (codes.includes(exitCode.bug)) return exitCode.bug
  return codes.length > 0 ? exitCode.look : exitCode.ok
}
