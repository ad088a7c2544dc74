/** `extract submit`: cuts letters into jobs for any number of machines. */
import {mkdirSync, realpathSync} from 'node:fs'
import manifest from '../../package.json' with {type: 'json'}
import {type ExitCode, exitCode} from '../../schemas/exit-code.ts'
import type {SubmitOptions} from '../../schemas/scale-options.ts'
import {guarded} from '../batch/guarded.ts'
import {loadLexicon} from '../batch/load-lexicon.ts'
import {hasShard} from '../scale/site.ts'
import {duties, layOut} from '../scale/submission.ts'
import {batchInputs} from './batch-inputs.ts'
import {errandOf, telling} from './errand.ts'
import {engineOf} from './find-engine.ts'
import {say} from './report.ts'
import {stopSignal} from './stop-signal.ts'
import {phrase} from './voice.ts'
import {writeOptions} from './write-options.ts'

/** Submits what is not done, nor in the queue already. */
export async function submitCommand(words: readonly string[], options: SubmitOptions): Promise<ExitCode> {
  const {out, redis, redisFile, queue, size, retryFailed, ...rest} = options
  const {engine, address} = await engineOf(options)
  await loadLexicon(rest.lexicon)
  const stop = stopSignal()
  guarded(out, () => mkdirSync(out, {recursive: true}), exitCode.noOutput)
  const site = realpathSync(out)
  // asked what the batch is asked for a folder: the results are its own
  const asked = {...rest, output: `${site}/`}
  const write = await writeOptions(asked, 'json', true)
  const errand = {...errandOf(asked, words, {format: 'json', write}), tell: false}
  const head = {extract: manifest.version, options: telling(asked, errand)}
  const inputs = await batchInputs(words, asked, stop)
  const plan = await layOut({site, head, errand, root: process.cwd(), inputs, size})
  if (stop.aborted) return stop.reason
  const all = duties(site, plan)
  const open = all.filter(({shard}) => !hasShard(site, shard))
  const {added, there, failed} = await engine.add(address, open, retryFailed === true)
  if (!options.quiet) {
    const letters = plan.jobs.reduce((sum, job) => sum + job.letters, 0)
    const jobs = phrase(
      '{} letters in {} jobs: {} added, {} done, {} in the queue',
      ...[letters, all.length, added, all.length - open.length, there],
    )
    const again = retryFailed
      ? phrase(', {} tried again', failed)
      : phrase(', {} failed before (--retry-failed tries them again)', failed)
    say(`extract: ${jobs}${failed > 0 ? again : ''}`)
  }
  return failed > 0 && !retryFailed ? exitCode.look : exitCode.ok
}
