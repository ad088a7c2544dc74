/** The entry of a worker thread: piscina's own, and the task that it calls. */
import {move} from 'piscina'
import 'piscina/worker'
import type {Yield} from './outcome.ts'
import {perform, type Task} from './task.ts'

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
