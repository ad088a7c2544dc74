/** A pool of threads: a letter that hangs, kills its thread or fills its memory costs itself and nothing else. */
import {statSync} from 'node:fs'
import {totalmem} from 'node:os'
import {join} from 'node:path'
import {Piscina} from 'piscina'
import type {Crew, Errand} from './crew.ts'
import {givenUp} from './given-up.ts'
import {tuneMain, tuneThreads} from './heap.ts'
import type {Input} from './input.ts'
import {isolation} from './isolation.ts'
import type {Yield} from './outcome.ts'
import {overdue} from './reasons.ts'
import {clock, STOP} from './task.ts'
import {TIME_OVER, watch} from './watch.ts'

export interface PoolOptions {
  readonly jobs: number
  /** seconds a letter may take */
  readonly timeout: number
  /** megabytes a thread may fill; null for a fair share of the machine's */
  readonly memory: number | null
}

/** Starts the threads; tasks wait for them in order. */
export function pool(errand: Errand, {jobs, timeout, memory}: PoolOptions): Crew {
  const most = memory ?? share(jobs)
  const usual = Math.min(most, USUAL)
  const threads = start(jobs, usual)
  threads.on('error', error => {
    // a thread may still answer for a task that closing has taken from it
    if (!closed) throw error
  })
  // V8 itself may fall over when a thread is out of memory: who may need much, or has ended a thread, gets a process
  const apart = isolation(errand, {timeout, memory: most})
  const watcher = watch(timeout)
  let stopped = false
  let closed = false

  async function read(inputs: readonly Input[]): Promise<readonly Yield[]> {
    const heavy = inputs.map(input => isHeavy(input, usual))
    const yields: Yield[] = []
    for (let next = 0; next < inputs.length && !stopped && !closed; ) {
      const end = heavy[next] ? next + 1 : endOfRun(heavy, next)
      const group = inputs.slice(next, end)
      yields.push(...(await (heavy[next] ? alone(group[0]!) : together(group))))
      next = end
    }
    return yields
  }

  async function together(inputs: readonly Input[]): Promise<readonly Yield[]> {
    if (closed || inputs.length === 0) return []
    const {done, died} = await attempt(inputs)
    if (!died) {
      const count = done.outcomes.length
      if (count === inputs.length || stopped) return [done]
      return [done, ...(await together(inputs.slice(count)))]
    }
    if (stopped) return []
    const {at, reason} = died
    const before = await together(inputs.slice(0, at))
    const input = inputs[at]!
    // what the letters before had left behind may be to blame, or the usual room: a second try, apart
    const guilty = reason === TIME_OVER ? [await givenUp(errand, input, overdue(timeout))] : await alone(input)
    return [...before, ...guilty, ...(await together(inputs.slice(at + 1)))]
  }

  /** in a process of its own, with all the memory there is */
  async function alone(input: Input): Promise<readonly Yield[]> {
    // a process started now would outlive the run
    if (closed) return []
    const done = await apart.read(input)
    if (typeof done !== 'string') return [done]
    return stopped || closed ? [] : [await givenUp(errand, input, done)]
  }

  async function attempt(inputs: readonly Input[]) {
    const shared = clock()
    const {signal, end} = watcher.start(shared)
    if (stopped) Atomics.store(shared, STOP, 1)
    tuneMain()
    try {
      const done: Yield = await threads.run({...errand, inputs, clock: shared}, {signal})
      return {done, died: null}
    } catch (error) {
      const {inHand, overdue} = end()
      if (inHand === 0 && !stopped) throw error
      return {done: NONE, died: {at: Math.max(0, inHand - 1), reason: overdue ? TIME_OVER : String(error)}}
    } finally {
      end()
    }
  }

  return {
    read,
    stop() {
      stopped = true
      watcher.stop()
    },
    async close() {
      watcher.close()
      closed = true
      apart.close()
      await threads.destroy()
    },
  }
}

/** Megabytes that do for nearly every letter: V8 lets a heap with much room grow to two and a half times what is alive in it. */
const USUAL = 512

const NONE: Yield = {outcomes: [], texts: []}

function start(count: number, megabytes: number): Piscina {
  // without a working folder threads do not start, and cannot say why
  process.cwd()
  tuneThreads()
  return new Piscina({
    filename: join(__dirname, 'worker.cjs'),
    name: 'letters',
    minThreads: count,
    maxThreads: count,
    idleTimeout: Number.POSITIVE_INFINITY,
    recordTiming: false,
    resourceLimits: {maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 24},
  })
}

/** Of hostile text, a byte of which may need a thousand of memory. */
const SWELLS = 1000

/** Whether a letter may need more than so many megabytes. */
const isHeavy = (input: Input, megabytes: number): boolean => sizeOf(input) > (megabytes * 2 ** 20) / SWELLS

/** Bytes; 0 where there is no file to be had: whoever reads it says why. */
function sizeOf({id, place, bytes, fault}: Input): number {
  if (fault || bytes) return bytes?.length ?? 0
  try {
    return statSync(place ? Buffer.from(place) : id).size
  } catch {
    return 0
  }
}

/** Where the next heavy one stands, or the end. */
function endOfRun(heavy: readonly boolean[], from: number): number {
  const next = heavy.indexOf(true, from)
  return next < 0 ? heavy.length : next
}

/** A fair share of the machine, within what V8 can use. */
const share = (jobs: number): number => Math.round(Math.min(4096, Math.max(256, totalmem() / 2 ** 20 / (jobs + 1))))
