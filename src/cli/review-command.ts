/** `extract review`: pages on which every number is seen in its letter, and corrected. */
import {type ExitCode, exitCode} from '../../schemas/exit-code.ts'
import type {ReviewOptions} from '../../schemas/review-options.ts'
import {failureOf} from '../batch/failure.ts'
import {loadLexicon} from '../batch/load-lexicon.ts'
import {readLetter} from '../read/read-letter.ts'
import {isBatch} from './batch-inputs.ts'
import {deliver} from './deliver.ts'
import {openSink} from './sink.ts'
import {spareInputs} from './spare-inputs.ts'
import {spoken} from './spoken.ts'
import {stopSignal} from './stop-signal.ts'

/** Writes the page of a letter; of several letters a folder of pages with an index. */
export async function reviewCommand(words: readonly string[], options: ReviewOptions): Promise<ExitCode> {
  if (isBatch(words, options)) return (await import('./review-set/review-set.ts')).reviewSet(words, options)
  const [path = '-'] = words
  spareInputs([options.output], [{id: path}])
  const stop = stopSignal()
  try {
    const page = await pageOf(path, options, stop)
    const sink = openSink(options.output)
    try {
      await sink.write(page)
      sink.publish()
    } finally {
      sink.abandon()
    }
    return exitCode.ok
  } catch (error) {
    if (stop.aborted) return stop.reason
    throw failureOf(error, path)
  }
}

async function pageOf(path: string, options: ReviewOptions, stop: AbortSignal): Promise<string> {
  const {date, ignore} = options
  const lexicon = await loadLexicon(options.lexicon)
  const file = await readLetter(await deliver(path, stop, options.maxInput), options)
  const {reviewed} = await import('../batch/reviewed.ts')
  const {record, derivations} = reviewed(file, {date, ignore, lexicon, withText: true})
  const {reviewPage} = await import('../review/review.ts')
  const {start, end} = reviewPage({record: {...record, text: record.text ?? ''}, derivations}, spoken(options.lang))
  return start + end
}
