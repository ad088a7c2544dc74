/** Turns a job into its shard; what stands in the way is either the job's trouble or this worker's. */
import {exitCode} from '../../schemas/exit-code.ts'
import type {Crew, Errand} from '../batch/crew.ts'
import {type Failure, failure, failureOf} from '../batch/failure.ts'
import type {Isolation} from '../batch/isolation.ts'
import type {Outcome, Yield} from '../batch/outcome.ts'
import type {Crews} from './crews.ts'
import type {Done, Duty} from './duty.ts'
import {type Letter, readJob} from './job-file.ts'
import {type Plan, readPlan, runOf} from './plan.ts'
import {writeShard} from './shard.ts'
import {hasShard, jobPath, shardPath} from './site.ts'

export interface Bench {
  /** the version of this worker */
  readonly extract: string
  readonly crews: Crews
  crew(errand: Errand): Crew
  /** for the letters of a job that has ended workers before */
  isolate(errand: Errand): Isolation
  /** the yield of a letter that ended even that */
  lost(errand: Errand, letter: Letter, reason: string): Promise<Yield>
}

/** The job is done, or this worker is not the one to do it; a job that cannot be done is an error. */
export async function performJob(duty: Duty, deaths: number, bench: Bench): Promise<Done | Failure> {
  const {site, shard} = duty
  const plan = planFor(duty, bench.extract)
  if ('exitCode' in plan) return plan
  if (hasShard(site, shard)) return {letters: duty.letters, failed: 0}
  const letters = readJob(jobPath(site, shard), shard, plan)
  const yields = await (deaths > 1 ? apart(letters, plan.errand, bench) : together(letters, duty, plan.errand, bench))
  const outcomes = yields.flatMap(done => done.outcomes)
  compare(letters, outcomes)
  try {
    writeShard(shardPath(site, shard), shard, yields)
  } catch (error) {
    // a full disk here says nothing of the job: another machine may have room
    return failureOf(error)
  }
  return {letters: outcomes.length, failed: outcomes.filter(({error}) => error).length}
}

function planFor({extract: wanted, run, site}: Duty, extract: string): Plan | Failure {
  if (wanted !== extract)
    return failure(exitCode.otherVersion, `the jobs are for extract ${wanted}, this is ${extract}`, site)
  const plan = attempt(site)
  if ('exitCode' in plan) return plan
  if (plan.extract === extract && runOf(site, plan) === run) return plan
  return failure(exitCode.otherVersion, 'the jobs are for another submission: other options or version', site)
}

function attempt(site: string): Plan | Failure {
  try {
    return readPlan(site) ?? failure(exitCode.noInput, 'this machine does not see the submission', site)
  } catch (error) {
    return failureOf(error, site)
  }
}

const together = (letters: readonly Letter[], {run}: Duty, errand: Errand, bench: Bench): Promise<readonly Yield[]> =>
  bench.crews.lend(
    run,
    () => bench.crew(errand),
    crew => crew.read(letters.map(({input}) => input)),
  )

/** One letter after the other, in a process of their own. */
async function apart(letters: readonly Letter[], errand: Errand, bench: Bench): Promise<readonly Yield[]> {
  const isolation = bench.isolate(errand)
  const yields: Yield[] = []
  try {
    for (const letter of letters) {
      const done = await isolation.read(letter.input)
      yields.push(typeof done === 'string' ? await bench.lost(errand, letter, done) : done)
    }
  } finally {
    isolation.close()
  }
  return yields
}

/** A letter must be what it was: else the result would be that of no batch. */
function compare(letters: readonly Letter[], outcomes: readonly Outcome[]): void {
  if (outcomes.length !== letters.length) throw new Error('stopped before its end')
  for (const [at, {input, sha256}] of letters.entries()) {
    const {sha256: found, error} = outcomes[at]!
    // nobody hashes what is too large to be a letter, or has filled the memory
    const unread = found === null && error?.exitCode === exitCode.unreadable
    if (found !== sha256 && !unread)
      throw failure(exitCode.noInput, found === null ? `cannot be read here: ${error?.message}` : CHANGED, input.id)
  }
}

const CHANGED = 'has changed since it was submitted'
