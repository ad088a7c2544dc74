/** How V8 keeps the memory of a batch: letters are read in threads, and the main thread only passes on what they bring. */
import {setFlagsFromString} from 'node:v8'

/**
 * For the threads; said before they start. What V8 takes for long-lived is dead with its letter, and would keep young
 * things alive. The budget and the inlining weigh compiling, which every thread does for itself, against letters read
 * in slower code: of those tried these read 10,000 letters soonest with a thread a core. Nor has V8 threads of its own
 * for the young and for compiling: where every core reads letters these only stand in their way, and a job is to take
 * one core, on a machine that is shared.
 */
const THREADS = [
  '--no-allocation-site-pretenuring',
  '--min-semi-space-size=8',
  '--interrupt-budget=400000',
  '--max-inlined-bytecode-size-cumulative=460',
  '--no-parallel-scavenge',
  '--no-concurrent-recompilation',
]

/** The young of the main thread stay in the room they have: it would grow to 32 MB for text that is written at once. */
const MAIN = '--semi-space-growth-factor=1'

export function tuneThreads(): void {
  for (const flag of THREADS) setFlagsFromString(flag)
}

/** To be said again whenever a thread has started: V8 then sets the flag back. */
export function tuneMain(): void {
  setFlagsFromString(MAIN)
}
