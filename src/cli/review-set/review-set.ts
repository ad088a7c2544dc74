/** `extract review` of many letters: a folder of pages and their index. */
import {availableParallelism} from 'node:os'
import {type ExitCode, exitCode} from '../../../schemas/exit-code.ts'
import type {Lang} from '../../../schemas/options.ts'
import type {ReviewOptions} from '../../../schemas/review-options.ts'
import type {Errand} from '../../batch/crew.ts'
import {failure} from '../../batch/failure.ts'
import {loadLexicon} from '../../batch/load-lexicon.ts'
import {runBatch} from '../../batch/run-batch.ts'
import {readOptionsOf} from '../../read/read-options.ts'
import {batchInputs} from '../batch-inputs.ts'
import {batchReport} from '../batch-report.ts'
import {crewOf} from '../crew-of.ts'
import {paint} from '../paint.ts'
import {listed, spareInputs} from '../spare-inputs.ts'
import {spoken} from '../spoken.ts'
import {stopSignal} from '../stop-signal.ts'
import {writeOptions} from '../write-options.ts'
import {compileSet} from './compile-set.ts'
import {setBooks} from './set-books.ts'
import {openSetFolder, pagesIn} from './set-folder.ts'

/** Letters of a task: a page is a hundred kilobytes. */
const TASK = 8

/** Writes a page for each letter that can be read, and the index of all. */
export async function reviewSet(words: readonly string[], options: ReviewOptions): Promise<ExitCode> {
  const {output} = options
  if (output === undefined || output === '-') throw failure(exitCode.usage, 'review of several letters needs -o FOLDER')
  await loadLexicon(options.lexicon)
  const stop = stopSignal()
  const inputs = await batchInputs(words, options, stop)
  if (stop.aborted) return stop.reason
  spareInputs(pagesIn(output), listed(inputs))
  const lang = spoken(options.lang)
  const review = await import('../../review/review.ts')
  const errand = await errandOf(options, lang)
  const report = batchReport({options, inputs, words, paint: await paint(), durable: false})
  const books = setBooks(openSetFolder(output), inputs.groups, {
    called: review.called,
    finish: gathered => compileSet(gathered, {lang, review}, stop),
  })
  try {
    const result = await runBatch({
      books,
      skipped: inputs.skipped,
      size: TASK,
      width: (options.jobs ?? availableParallelism()) * 2 + 1,
      crew: await crewOf(errand, inputs.total ?? TASK, options),
      isolate: async ({id}) => {
        throw new Error(`${id} is no suspect: a review keeps no journal`)
      },
      stop,
      settled: report.settled,
    })
    return report.end(result, stop)
  } catch (error) {
    throw report.trouble(error)
  }
}

async function errandOf(options: ReviewOptions, review: Lang): Promise<Errand> {
  const {date, ignore, lexicon} = options
  return {
    work: {date, ignore, lexicon, withText: true, derive: true, read: readOptionsOf(options)},
    products: {format: null, write: await writeOptions(options, 'json', true), review},
    tell: false,
  }
}
