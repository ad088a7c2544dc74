/** Reads whom we suspect of having ended a run in a process of its own: what ends that ends nothing else. */
import type {ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import type {Errand} from './crew.ts'
import type {Input} from './input.ts'
import type {Yield} from './outcome.ts'
import type {PoolOptions} from './pool.ts'

export interface Isolation {
  /** the letter's yield, or why there is none */
  read(input: Input): Promise<Yield | string>
  close(): void
}

/** One process for all suspects, one after the other; a new one after a death. */
export function isolation(errand: Errand, {timeout, memory}: Omit<PoolOptions, 'jobs'>): Isolation {
  let child: ChildProcess | null = null
  let before: Promise<unknown> = Promise.resolve()

  async function ask(input: Input): Promise<Yield | string> {
    child ??= start(memory)
    const asked = child
    const settled = new AbortController()
    const options = {signal: settled.signal}
    const timer = setTimeout(() => asked.kill('SIGKILL'), timeout * 1000)
    try {
      const answer = once(asked, 'message', options).then(([done]) => done as Yield)
      const death = once(asked, 'exit', options).then(([code, signal]) => `ended its process (${signal ?? code})`)
      answer.catch(() => {})
      death.catch(() => {})
      asked.send({...errand, inputs: [input]})
      const result = await Promise.race([answer, death])
      if (typeof result === 'string') child = null
      return result
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
      child?.kill('SIGKILL')
      child = null
    },
  }
}

function start(memory: number | null): ChildProcess {
  // not imported: the bundle has an empty module in its place, see tsdown.config.ts
  const {fork} = process.getBuiltinModule('node:child_process')
  return fork(join(__dirname, 'worker.cjs'), {
    serialization: 'advanced',
    execArgv: memory === null ? [] : [`--max-old-space-size=${memory}`],
    // what V8 says when it runs out of memory is not for the reader of our messages
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}
