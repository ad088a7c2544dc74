/** The crew of a run: threads, unless they would start for less than their start costs. */
import {availableParallelism} from 'node:os'
import type {ExtractOptions} from '../../schemas/options.ts'
import {alone, type Crew, type Errand} from '../batch/crew.ts'
import {isolation} from '../batch/isolation.ts'

/** Fewer letters are read before a thread has started. */
const FEW = 12
/** Seconds that a letter of many may take. */
export const TIMEOUT = 60

/** The crew for so many letters; what is asked of threads takes threads. */
export async function crewOf(
  errand: Errand,
  letters: number,
  {jobs, timeout, memory}: Pick<ExtractOptions, 'jobs' | 'timeout' | 'memory'>,
): Promise<() => Crew> {
  const threads = jobs ?? timeout ?? memory ?? letters > FEW
  const apart = {timeout: timeout ?? TIMEOUT, memory: memory ?? null}
  if (threads === false) return () => alone(errand, isolation(errand, apart))
  const {pool} = await import('../batch/pool.ts')
  return () => pool(errand, {jobs: jobs ?? availableParallelism(), ...apart})
}
