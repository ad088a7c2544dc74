/** `extract work`: does the jobs of the queue until it is stopped. */
import {availableParallelism} from 'node:os'
import manifest from '../../package.json' with {type: 'json'}
import {type ExitCode, exitCode} from '../../schemas/exit-code.ts'
import type {WorkOptions} from '../../schemas/scale-options.ts'
import {failure} from '../batch/failure.ts'
import {gather} from '../batch/gather.ts'
import {isolation} from '../batch/isolation.ts'
import {pool} from '../batch/pool.ts'
import {products} from '../batch/products.ts'
import {refused} from '../batch/read-input.ts'
import {crews} from '../scale/crews.ts'
import {dutyName} from '../scale/duty.ts'
import {type Bench, performJob} from '../scale/perform-job.ts'
import {engineOf} from './find-engine.ts'
import {reportFailure, say} from './report.ts'
import {stopSignal} from './stop-signal.ts'
import {phrase} from './voice.ts'

const TIMEOUT = 60

/** Ends with what is in flight done, after a signal or when it is not the one for these jobs. */
export async function workCommand(_: readonly string[], options: WorkOptions): Promise<ExitCode> {
  const {engine, address} = await engineOf(options)
  const {jobs = availableParallelism(), lease, untilEmpty = false, quiet} = options
  const stop = stopSignal()
  const bench = benchOf(options, jobs)
  const totals = {jobs: 0, letters: 0}
  let broken = 0
  try {
    const unfit = await engine.work(address, {
      // one more than threads: while a shard is written, the next letters are read
      jobs: jobs + 1,
      lease,
      untilEmpty,
      stop,
      perform: (duty, deaths) => performJob(duty, deaths, bench),
      done(_, {letters}) {
        totals.jobs++
        totals.letters += letters
      },
      failed(duty, reason, again) {
        if (!again) broken++
        reportFailure(failure(exitCode.inputOutput, again ? `${reason} (to be tried again)` : reason, dutyName(duty)))
      },
      away: () => say(`extract: ${phrase('Redis is away, waiting for it')}`),
    })
    if (!quiet)
      say(`extract: ${phrase('{} jobs done, {} letters, {} jobs failed', totals.jobs, totals.letters, broken)}`)
    if (unfit) reportFailure(unfit)
    if (unfit) return unfit.exitCode
    if (stop.aborted) return stop.reason
    return broken > 0 ? exitCode.look : exitCode.ok
  } finally {
    await bench.crews.close()
  }
}

function benchOf({timeout = TIMEOUT, memory: most}: WorkOptions, jobs: number): Bench {
  const memory = most ?? null
  return {
    extract: manifest.version,
    crews: crews(),
    crew: errand => pool(errand, {jobs, timeout, memory}),
    isolate: errand => isolation(errand, {timeout, memory}),
    async lost(errand, {input, sha256}, message) {
      const gatherer = gather(await products(errand.products), errand.tell)
      gatherer.add(refused(input, sha256, {message, exitCode: exitCode.unreadable}), 0)
      return gatherer.done()
    },
  }
}
