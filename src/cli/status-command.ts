/** `extract status`: how the queue stands. */
import {type ExitCode, exitCode} from '../../schemas/exit-code.ts'
import type {StatusOptions} from '../../schemas/scale-options.ts'
import type {Standing} from '../scale/standing.ts'
import {printable} from '../text/printable.ts'
import {engineOf} from './find-engine.ts'
import {clock} from './progress.ts'
import {openSink} from './sink.ts'
import {phrase, told} from './voice.ts'

/** Prints the counts, the speed and what failed; 1 when something has. */
export async function statusCommand(_: readonly string[], options: StatusOptions): Promise<ExitCode> {
  const {engine, address} = await engineOf(options)
  const standing = await engine.standing(address)
  const text = options.json ? JSON.stringify(standing, null, 2) : shown(standing)
  await openSink(undefined).write(`${text}\n`)
  return standing.jobs.failed > 0 ? exitCode.look : exitCode.ok
}

/** `12 of 20 jobs done, 2 running, 6 waiting, 1 to be tried again, 0 failed` */
function shown({workers, jobs, lettersPerSecond, secondsLeft, failures}: Standing): string {
  const {done, running, waiting, again, failed} = jobs
  const all = done + running + waiting + again + failed
  const [speed, left] = [lettersPerSecond ?? '-', secondsLeft === null ? '-' : clock(secondsLeft)]
  return [
    phrase(
      '{} of {} jobs done, {} running, {} waiting, {} to be tried again, {} failed',
      ...[done, all, running, waiting, again, failed],
    ),
    phrase('{} workers, {} letters a second, {} left', workers, speed, left),
    ...failures.map(({job, reason, tries}) =>
      printable(phrase('failed after {} tries: {}: {}', tries, job, told(reason))),
    ),
  ].join('\n')
}
