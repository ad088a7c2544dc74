/** `extract eval`: how well the program reads letters whose right readings are known. */
import {type ExitCode, exitCode} from '../../schemas/exit-code.ts'
import type {EvalOptions} from '../../schemas/review-options.ts'
import {failure, failureOf} from '../batch/failure.ts'
import {loadLexicon} from '../batch/load-lexicon.ts'
import {type Letter, letterScore} from '../evaluate/letter-score.ts'
import {report} from '../evaluate/report.ts'
import {extract} from '../extract.ts'
import {readLetter} from '../read/read-letter.ts'
import {printable} from '../text/printable.ts'
import {deliver} from './deliver.ts'
import {type GoldLetter, goldLetters} from './gold-letters.ts'
import {reportFailure} from './report.ts'
import {openSink} from './sink.ts'
import {stopSignal} from './stop-signal.ts'

/** Prints the score; it measures and does not judge, so only a letter that cannot be read is 1. */
export async function evalCommand([folder]: readonly string[], options: EvalOptions): Promise<ExitCode> {
  if (folder === undefined) throw failure(exitCode.usage, 'eval takes a folder of gold files or of corrected records')
  const lexicon = await loadLexicon(options.lexicon)
  const stop = stopSignal()
  const wanted = goldLetters(folder, options.letters)
  const letters: Letter[] = []
  const errors: string[] = []
  for (const one of wanted) {
    try {
      const letter = await scored(one)
      letters.push(letter)
      errors.push(...letter.errors.map(line => `${one.path}:${line}`))
    } catch (error) {
      if (!stop.aborted) reportFailure(failureOf(error, one.path))
    }
    if (stop.aborted) return stop.reason
  }
  if (letters.length === 0) throw failure(exitCode.noInput, 'no gold file with its letter', folder)
  const shown = errors.slice(0, options.errors).map(line => `${printable(line)}\n`)
  const more = errors.length > shown.length && options.errors > 0 ? [`and ${errors.length - shown.length} more\n`] : []
  await openSink(undefined).write(
    [`${report(letters)}\n`, ...(shown.length > 0 ? ['\n'] : []), ...shown, ...more].join(''),
  )
  return letters.length < wanted.length ? exitCode.look : exitCode.ok

  async function scored({path, gold, date}: GoldLetter): Promise<Letter> {
    const file = await readLetter(await deliver(path, stop, options.maxInput), options)
    const record = extract(file, {lexicon, date, withText: true})
    if (gold.sha256 !== undefined && gold.sha256 !== record.source.sha256)
      throw failure(exitCode.unreadable, `Unexpected letter: its gold is of other bytes (${gold.sha256})`, path)
    return letterScore(record, gold, record.text ?? '')
  }
}
