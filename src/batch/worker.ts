/** The entry of a thread of the pool, and of the process that reads whom we suspect. */
import {isMainThread} from 'node:worker_threads'
import {move} from 'piscina'
import type {Yield} from './outcome.ts'
import {clock, perform, type Task} from './task.ts'

if (isMainThread) serve()
// registers itself with the thread that started this one
else void import('piscina/worker')

/** Performs a task and hands its text over without copying it. */
export async function letters(task: Task): Promise<Yield> {
  const done = await perform(task)
  return move({
    ...done,
    get [Symbol.for('Piscina.transferable')]() {
      return done.texts.map(text => text.buffer as ArrayBuffer)
    },
    get [Symbol.for('Piscina.valueOf')]() {
      return done
    },
  } as never) as unknown as Yield
}

/** Answers the process that started this one, and ends with it. */
function serve(): void {
  // Ctrl-C reaches the whole group; it is for the parent to stop
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
  process.on('message', async (task: Omit<Task, 'clock'>) => {
    process.send!(await perform({...task, clock: clock()}))
  })
  process.send!('ready')
}
