/** Who does the reading: the process itself for a few letters, a pool of threads for many. */
import {setImmediate} from 'node:timers/promises'
import {givenUp} from './given-up.ts'
import type {Input} from './input.ts'
import type {Isolation} from './isolation.ts'
import {ELSEWHERE} from './large.ts'
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

/** Reads in this very process, without anything to start or a clock; what is large is read apart, by the clock. */
export function alone(errand: Errand, apart: Isolation): Crew {
  const shared = clock()
  const work = {...errand.work, smallOnly: true}

  /** null where the run was stopped meanwhile */
  async function readApart(input: Input): Promise<Yield | null> {
    const read = await apart.read(input)
    if (typeof read !== 'string') return read
    return Atomics.load(shared, STOP) === 1 ? null : givenUp(errand, input, read)
  }

  return {
    async read(inputs) {
      const done: Yield[] = []
      for (const input of inputs) {
        // signals are heard between letters
        await setImmediate()
        if (Atomics.load(shared, STOP) === 1) break
        const read = await perform({...errand, work, inputs: [input], clock: shared}).catch(error => {
          if (error !== ELSEWHERE) throw error
          return readApart(input)
        })
        if (read === null) break
        done.push(read)
      }
      return done
    },
    stop() {
      Atomics.store(shared, STOP, 1)
      apart.close()
    },
    close: async () => apart.close(),
  }
}
