/** `extract` for many letters: a folder, a pattern, a list, lines of NDJSON. */
import {existsSync, realpathSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import manifest from '../../package.json' with {type: 'json'}
import type {ExitCode} from '../../schemas/exit-code.ts'
import type {ExtractOptions} from '../../schemas/options.ts'
import {type Books, streamBooks} from '../batch/books.ts'
import {durableBooks} from '../batch/durable-books.ts'
import {givenUp} from '../batch/given-up.ts'
import {tuneMain} from '../batch/heap.ts'
import {isolation} from '../batch/isolation.ts'
import {loadLexicon} from '../batch/load-lexicon.ts'
import {filePlace, folderPlace, type Place} from '../batch/place.ts'
import {products} from '../batch/products.ts'
import {runBatch} from '../batch/run-batch.ts'
import {isArtefact, type Letters} from '../write/artefact.ts'
import {batchInputs, isFolderOutput, isLasting} from './batch-inputs.ts'
import {batchReport} from './batch-report.ts'
import {compile, lettersIn, lettersOf, madeFiles} from './compile.ts'
import {crewOf, TIMEOUT} from './crew-of.ts'
import {errandOf, telling, type Written} from './errand.ts'
import {checkOutput, spoolPlace} from './made-output.ts'
import {paint} from './paint.ts'
import {openSink} from './sink.ts'
import {filesOf, listed, spareInputs} from './spare-inputs.ts'
import {stopSignal} from './stop-signal.ts'

/** Letters of a task: enough that the trip to a thread and back does not count. */
const TASK = 16

/** Reads all letters in order; what fails is told and does not stop the others. */
export async function batchCommand(
  words: readonly string[],
  options: ExtractOptions,
  {format, write}: Written,
): Promise<ExitCode> {
  tuneMain()
  const made = isArtefact(format, write) ? format : null
  if (made && made !== 'csv') checkOutput(made, options.output)
  await loadLexicon(options.lexicon)
  const stop = stopSignal()
  const inputs = await batchInputs(words, options, stop)
  if (stop.aborted) return stop.reason
  const errand = errandOf(options, words, {format, write})
  const list = await products(errand.products)
  const names = list.map(({name}) => name)
  const place = made ? spoolPlace(options, made, names) : placeOf(options, names)
  const files = made ? await madeFiles(made, write, options.output) : [options.output]
  spareInputs([...files, ...(place ? filesOf(place) : [])], listed(inputs))
  const sink = place || made ? null : openSink(options.output)
  // copies: what comes from a thread is freed when it is written
  const held: Uint8Array[] = []
  const finish = (letters: Letters) =>
    compile(made!, write, {output: options.output, letters, locked: place !== null, stop})
  const books: Books = !place
    ? streamBooks(list, async bytes => void (sink ? await sink.write(bytes) : held.push(bytes.slice())), inputs.groups)
    : await durableBooks({
        place,
        products: list,
        groups: inputs.groups,
        head: {extract: manifest.version, options: telling(options, errand)},
        resume: options.resume === true,
        timeout: options.timeout ?? TIMEOUT,
        ...(made ? {finish: ([rows]: readonly string[]) => finish(lettersOf(rows!))} : {}),
      })
  const jobs = options.jobs ?? availableParallelism()
  const report = batchReport({options, inputs, words, paint: await paint(), durable: place !== null})
  const apart = isolation(errand, {timeout: options.timeout ?? TIMEOUT, memory: options.memory ?? null})
  try {
    const result = await runBatch({
      books,
      skipped: inputs.skipped,
      size: inputs.total === null ? TASK : Math.min(TASK, Math.max(1, Math.ceil(inputs.total / (jobs * 4)))),
      width: jobs * 2 + 1,
      crew: await crewOf(errand, inputs.total ?? TASK, options),
      async isolate(input) {
        const done = await apart.read(input)
        return typeof done === 'string' ? givenUp(errand, input, done) : done
      },
      stop,
      settled: report.settled,
    })
    const whole = result.whole && (!made || place !== null || (await finish(lettersIn(held))))
    sink?.publish()
    return report.end({...result, whole}, stop)
  } catch (error) {
    throw report.trouble(error)
  } finally {
    apart.close()
    sink?.abandon()
    if (options.from) process.stdin.destroy()
  }
}

/** Where durable results go; null for standard output, a device or a pipe. */
function placeOf({output}: ExtractOptions, names: readonly string[]): Place | null {
  if (!isLasting(output)) return null
  if (isFolderOutput(output)) return folderPlace(output, names)
  // a symbolic link stays one
  return filePlace(existsSync(output) ? realpathSync(output) : output)
}
