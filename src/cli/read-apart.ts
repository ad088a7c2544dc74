/** Reads a large letter in a process of its own, so that this one hears signals, and outlives what the letter does. */
import type {ExtractOptions} from '../../schemas/options.ts'
import {failure} from '../batch/failure.ts'
import {givenUp} from '../batch/given-up.ts'
import type {Input} from '../batch/input.ts'
import {isolation} from '../batch/isolation.ts'
import type {Outcome} from '../batch/outcome.ts'
import {errandOf, type Written} from './errand.ts'

/** Seconds that are no limit: only a letter of many must not keep the others waiting. */
const UNLIMITED = 1_000_000

export interface ReadApart {
  readonly outcome: Outcome
  readonly text: Uint8Array
}

/** @throws a failure where the letter is not readable, or the run is stopped */
export async function readApart(
  input: Input,
  options: ExtractOptions,
  written: Written,
  stop: AbortSignal,
): Promise<ReadApart> {
  const errand = errandOf(options, [input.id], written)
  const apart = isolation(errand, {timeout: options.timeout ?? UNLIMITED, memory: options.memory ?? null})
  const leave = () => apart.close()
  stop.addEventListener('abort', leave)
  // a Word file may have been unpacked when the signal came
  if (stop.aborted) leave()
  try {
    const read = await apart.read(input)
    const {outcomes, texts} = typeof read === 'string' ? await givenUp(errand, input, read) : read
    const [outcome, text] = [outcomes[0]!, texts[0]!]
    if (outcome.error) throw failure(outcome.error.exitCode, outcome.error.message, input.id)
    return {outcome, text}
  } finally {
    stop.removeEventListener('abort', leave)
    apart.close()
  }
}
