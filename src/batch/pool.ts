/** A pool of threads: a letter that hangs, kills its thread or fills its memory costs itself and nothing else. */
import {totalmem} from 'node:os'
import {join} from 'node:path'
import {Piscina} from 'piscina'
import {exitCode} from '../../schemas/exit-code.ts'
import type {Crew, Errand} from './crew.ts'
import {gather} from './gather.ts'
import type {Input} from './input.ts'
import type {Yield} from './outcome.ts'
import {products} from './products.ts'
import {hashOfInput, refused} from './read-input.ts'
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
  const threads = start(jobs, Math.min(most, USUAL))
  let roomy: Piscina | null = null
  const watcher = watch(timeout)
  let stopped = false
  let closed = false

  function start(count: number, megabytes: number): Piscina {
    const started = new Piscina({
      filename: join(__dirname, 'worker.cjs'),
      name: 'letters',
      minThreads: count,
      maxThreads: count,
      idleTimeout: Number.POSITIVE_INFINITY,
      recordTiming: false,
      resourceLimits: {maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 8},
    })
    started.on('error', error => {
      // a thread may still answer for a task that closing has taken from it
      if (!closed) throw error
    })
    return started
  }

  async function read(inputs: readonly Input[], tries = 0): Promise<readonly Yield[]> {
    // a thread started now would outlive the run
    if (closed) return []
    if (tries > 0) roomy ??= start(1, most)
    const {done, died} = await attempt(inputs, tries > 0 && roomy ? roomy : threads)
    if (!died) {
      const count = done.outcomes.length
      if (count === inputs.length || stopped) return [done]
      return [done, ...(await read(inputs.slice(count)))]
    }
    if (stopped) return []
    const {at, reason} = died
    const before = at > 0 ? await read(inputs.slice(0, at)) : []
    // what the letters before had left behind may be to blame, or the usual room: a second try, alone and with all there is
    const again = reason !== TIME_OVER && tries === 0
    const guilty = again ? await read([inputs[at]!], 1) : [await failed(inputs[at]!, sayWhy(reason, timeout))]
    const after = at + 1 < inputs.length ? await read(inputs.slice(at + 1)) : []
    return [...before, ...guilty, ...after]
  }

  async function attempt(inputs: readonly Input[], by: Piscina) {
    const shared = clock()
    const {signal, end} = watcher.start(shared)
    if (stopped) Atomics.store(shared, STOP, 1)
    try {
      const done: Yield = await by.run({...errand, inputs, clock: shared}, {signal})
      return {done, died: null}
    } catch (error) {
      const {inHand, overdue} = end()
      if (inHand === 0 && !stopped) throw error
      return {done: NONE, died: {at: Math.max(0, inHand - 1), reason: overdue ? TIME_OVER : String(error)}}
    } finally {
      end()
    }
  }

  async function failed(input: Input, message: string): Promise<Yield> {
    const gatherer = gather(await products(errand.products), errand.tell)
    gatherer.add(refused(input, hashOfInput(input), {message, exitCode: exitCode.unreadable}), 0)
    return gatherer.done()
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
      await Promise.all([threads.destroy(), roomy?.destroy()])
    },
  }
}

/** Megabytes that do for nearly every letter: V8 lets a heap with much room grow to two and a half times what is alive in it. */
const USUAL = 512

const NONE: Yield = {outcomes: [], texts: []}

function sayWhy(reason: string, timeout: number): string {
  if (reason === TIME_OVER) return `took longer than ${timeout} s (--timeout)`
  if (reason.includes('memory')) return 'needed more memory than a thread may have (--memory)'
  return `ended its thread twice (${reason.split('\n', 1)[0]})`
}

/** A fair share of the machine, within what V8 can use. */
const share = (jobs: number): number => Math.round(Math.min(4096, Math.max(256, totalmem() / 2 ** 20 / (jobs + 1))))
