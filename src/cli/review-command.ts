/** `extract review`: pages on which every number is seen in its letter, and corrected. */
import {type ExitCode, exitCode} from '../../schemas/exit-code.ts'
import type {ReviewOptions} from '../../schemas/review-options.ts'
import {failure, failureOf} from '../batch/failure.ts'
import {loadLexicon} from '../batch/load-lexicon.ts'
import {deliver} from './deliver.ts'
import {reviewedLetter} from './reviewed-letter.ts'
import {openSink} from './sink.ts'
import {spoken} from './spoken.ts'
import {stopSignal} from './stop-signal.ts'

/** Writes the page of a letter. */
export async function reviewCommand(files: readonly string[], options: ReviewOptions): Promise<ExitCode> {
  if (files.length > 1) throw failure(exitCode.usage, 'review takes one letter')
  const [path = '-'] = files
  const lexicon = await loadLexicon(options.lexicon)
  const stop = stopSignal()
  try {
    const letter = await reviewedLetter(await deliver(path, stop, options.maxInput), {...options, lexicon})
    const {reviewPage} = await import('../review/review.ts')
    const sink = openSink(options.output)
    try {
      await sink.write(reviewPage(letter, spoken(options.lang)))
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
