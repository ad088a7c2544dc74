/** BullMQ on Redis, the engine that other machines share; the only file that knows either. */
import {type Job, Queue, WaitingError, Worker} from 'bullmq'
import {Redis} from 'ioredis'
import {exitCode} from '../../schemas/exit-code.ts'
import {milliseconds} from '../../schemas/limits.ts'
import {type Failure, failure, failureOf} from '../batch/failure.ts'
import {type Done, type Duty, dutyName} from './duty.ts'
import {masked, shownUrl} from './redis-url.ts'
import {type Standing, speedOf} from './standing.ts'

export interface Address {
  readonly url: string
  readonly queue: string
}

/** Three tries, the second after two seconds, the third after four more. */
const TRIES = {attempts: 3, backoff: {type: 'exponential', delay: 2000}} as const
const CHUNK = 500
/** Deaths of workers that a job may outlive: the last tries are made letter by letter. */
const DEATHS = 4

export interface Added {
  readonly added: number
  /** in the queue before */
  readonly there: number
  /** failed before; tried again where asked to */
  readonly failed: number
}

/** Puts the jobs into the queue that are not in it. */
export async function add(address: Address, all: readonly Duty[], retry: boolean): Promise<Added> {
  return withQueue(address, async queue => {
    const total = {added: 0, there: 0, failed: 0}
    for (let from = 0; from < all.length; from += CHUNK) {
      const some = all.slice(from, from + CHUNK)
      const states = await Promise.all(some.map(duty => queue.getJobState(idOf(duty))))
      const missing = some.filter((_, at) => states[at] === 'unknown' || states[at] === 'completed')
      const failed = some.filter((_, at) => states[at] === 'failed')
      // done, but its shard is gone
      await Promise.all(some.filter((_, at) => states[at] === 'completed').map(duty => queue.remove(idOf(duty))))
      await queue.addBulk(missing.map(duty => ({name: 'letters', data: duty, opts: {...TRIES, jobId: idOf(duty)}})))
      if (retry) for (const duty of failed) await (await queue.getJob(idOf(duty)))?.retry('failed')
      total.added += missing.length
      total.failed += failed.length
      total.there += some.length - missing.length - failed.length
    }
    return total
  })
}

const idOf = ({run, shard}: Duty): string => `${run}-${shard}`

/** How the queue stands. */
export async function standing(address: Address): Promise<Standing> {
  return withQueue(address, async queue => {
    const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed', 'completed')
    const {waiting = 0, active = 0, delayed = 0, failed = 0, completed = 0} = counts
    const [recent, lost, workers] = await Promise.all([
      queue.getJobs(['completed'], 0, 199),
      queue.getJobs(['failed'], 0, 999),
      queue.getWorkersCount(),
    ])
    const last = recent.map(job => ({at: job.finishedOn ?? 0, letters: job.data.letters}))
    return {
      workers,
      jobs: {done: completed, running: active, waiting, again: delayed, failed},
      ...speedOf(last, waiting + active + delayed),
      failures: lost.map(job => ({job: dutyName(job.data), reason: job.failedReason ?? '', tries: job.attemptsMade})),
    }
  })
}

async function withQueue<Result>(
  {url, queue: name}: Address,
  use: (queue: Queue<Duty, Done>) => Promise<Result>,
): Promise<Result> {
  const {connection} = await connect(url, false)
  const queue = new Queue<Duty, Done>(name, {connection})
  queue.on('error', () => {})
  try {
    return await use(queue)
  } catch (error) {
    throw unavailable(error, url)
  } finally {
    await queue.close().catch(() => {})
    connection.disconnect()
  }
}

/** Reaches Redis now or fails; who is patient waits when it goes away later. */
async function connect(url: string, patient: boolean, away: () => void = () => {}) {
  let reached = false
  const connection = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: times => (reached && (patient || times < 20) ? Math.min(times * 200, 2000) : null),
  })
  let last: unknown = null
  connection.on('error', error => {
    last = error
    if (reached) away()
  })
  try {
    await connection.connect()
    await connection.ping()
    reached = true
  } catch (error) {
    connection.disconnect()
    throw unavailable(last ?? error, url)
  }
  return {connection}
}

const unavailable = (error: unknown, url: string): Failure =>
  failure(exitCode.unavailable, `${shownUrl(url)}: ${masked(failureOf(error).message, url)}`)

export interface WorkOptions {
  /** jobs under way at once */
  readonly jobs: number
  /** seconds after which the jobs of a worker that died go to others */
  readonly lease: number
  /** whether to end when nothing is left */
  readonly untilEmpty: boolean
  readonly stop: AbortSignal
  perform(duty: Duty, deaths: number): Promise<Done | Failure>
  /** hears of each job, and of Redis going away */
  done(duty: Duty, done: Done): void
  failed(duty: Duty, reason: string, again: boolean): void
  away(): void
}

/** Works until stopped: null, or why this worker is not the one for these jobs. */
export async function work({url, queue: name}: Address, options: WorkOptions): Promise<Failure | null> {
  const {connection} = await connect(url, true, options.away)
  let unfit: Failure | null = null
  let end = () => {}
  const ended = new Promise<void>(done => {
    end = done
  })
  const perform = async (job: Job<Duty, Done>, token?: string): Promise<Done> => {
    const done = unfit ?? (await options.perform(job.data, job.stalledCounter))
    if (!('exitCode' in done)) return done
    // what this worker cannot do costs the job none of its tries
    unfit ??= done
    end()
    await job.moveToWait(token)
    throw new WaitingError()
  }
  const worker = new Worker<Duty, Done>(name, perform, {
    connection,
    concurrency: options.jobs,
    lockDuration: milliseconds(options.lease),
    stalledInterval: milliseconds(options.lease / 2),
    maxStalledCount: DEATHS,
    drainDelay: 1,
  })
  worker.on('error', () => {})
  worker.on('completed', (job, done) => options.done(job.data, done))
  worker.on('failed', (job, error) => {
    if (job) options.failed(job.data, error.message, job.attemptsMade < TRIES.attempts)
  })
  options.stop.addEventListener('abort', end)
  const timer = options.untilEmpty ? watchEnd(new Queue(name, {connection}), end) : undefined
  await ended
  clearInterval(timer)
  await worker.close()
  connection.disconnect()
  return unfit
}

function watchEnd(queue: Queue, end: () => void): NodeJS.Timeout {
  queue.on('error', () => {})
  return setInterval(async () => {
    const left = await queue.getJobCountByTypes('waiting', 'active', 'delayed').catch(() => null)
    if (left === 0) end()
  }, 500)
}
