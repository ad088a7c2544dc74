/** Reads in a process of its own whom we suspect of ending a thread, and the run with it: what ends that ends nothing else. */
import type {ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {milliseconds} from '../../schemas/limits.ts'
import type {Errand} from './crew.ts'
import type {Input} from './input.ts'
import type {Yield} from './outcome.ts'
import type {PoolOptions} from './pool.ts'
import {OVERFULL, overdue} from './reasons.ts'

export interface Isolation {
  /** the letter's yield, or why there is none */
  read(input: Input): Promise<Yield | string>
  close(): void
}

interface Cell {
  readonly child: ChildProcess
  /** resolves when it listens */
  readonly ready: Promise<unknown>
  /** why it ended */
  readonly death: Promise<string>
}

/** One process for all suspects, one after the other; a new one after a death. */
export function isolation(errand: Errand, {timeout, memory}: Omit<PoolOptions, 'jobs'>): Isolation {
  let cell: Cell | null = null
  let before: Promise<unknown> = Promise.resolve()
  let closed = false

  function started(): Cell {
    const made = start(memory)
    // one that dies between two letters, too, is not asked again
    void made.death.then(() => {
      if (cell === made) cell = null
    })
    return made
  }

  async function ask(input: Input): Promise<Yield | string> {
    // a process started now would outlive the run
    if (closed) return 'stopped before its turn'
    cell ??= started()
    const {child, ready, death} = cell
    const settled = new AbortController()
    let late = false
    let timer: NodeJS.Timeout | undefined
    const answer = async (): Promise<Yield> => {
      await ready
      // the letter's time does not count how long a process takes to start
      timer = setTimeout(() => {
        late = true
        child.kill('SIGKILL')
      }, milliseconds(timeout))
      // to one that is dead by now nothing can be said: its death is the answer
      child.send({...errand, inputs: [input]}, () => {})
      const [done] = await once(child, 'message', {signal: settled.signal})
      return done as Yield
    }
    try {
      const answered = answer()
      answered.catch(() => {})
      const result = await Promise.race([answered, death])
      return typeof result === 'string' && late ? overdue(timeout) : result
    } finally {
      clearTimeout(timer)
      settled.abort()
    }
  }

  return {
    read(input) {
      const result = before.then(() => ask(input))
      before = result.catch(() => {})
      return result
    },
    close() {
      closed = true
      cell?.child.kill('SIGKILL')
      cell = null
    },
  }
}

function start(memory: number | null): Cell {
  // not imported: the bundle has an empty module in its place, see tsdown.config.ts
  const {fork} = process.getBuiltinModule('node:child_process')
  const child = fork(join(__dirname, 'worker.cjs'), {
    serialization: 'advanced',
    execArgv: memory === null ? [] : [`--max-old-space-size=${memory}`],
    // what V8 says when it runs out of memory is for us, not for the reader of our messages
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const ready = once(child, 'message')
  ready.catch(() => {})
  const said = text(child.stderr!).catch(() => '')
  const death = once(child, 'close').then(async ([code, signal]) =>
    (await said).includes('out of memory') ? OVERFULL : `ended its process (${signal ?? code})`,
  )
  return {child, ready, death}
}
