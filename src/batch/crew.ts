/** Who does the reading: the process itself for a few letters, a pool of threads for many. */
import {setImmediate} from 'node:timers/promises'
import type {Input} from './input.ts'
import type {Yield} from './outcome.ts'
import {clock, perform, STOP, type Task} from './task.ts'

/** What every task of a run has in common. */
export type Errand = Omit<Task, 'inputs' | 'clock'>

export interface Crew {
  /** Reads the letters, in order; fewer come back only after a stop. */
  read(inputs: readonly Input[]): Promise<readonly Yield[]>
  /** ends the work after the letters in hand */
  stop(): void
  close(): Promise<void>
}

/** Reads in this very process: nothing to start, no clock. */
export function alone(errand: Errand): Crew {
  const shared = clock()
  return {
    async read(inputs) {
      const done: Yield[] = []
      for (const input of inputs) {
        // signals are heard between letters
        await setImmediate()
        if (Atomics.load(shared, STOP) === 1) break
        done.push(await perform({...errand, inputs: [input], clock: shared}))
      }
      return done
    },
    stop: () => Atomics.store(shared, STOP, 1),
    close: async () => {},
  }
}
