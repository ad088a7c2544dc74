/** Cuts letters into jobs. */
import {contents} from '../batch/contents.ts'
import type {Input, Inputs} from '../batch/input.ts'
import type {Head} from '../batch/journal.ts'
import {hashOf} from '../batch/read-input.ts'
import {lineOf, shardOf} from './job-file.ts'
import type {PlannedJob} from './plan.ts'

/** A job before it lies in its file. */
export interface Cut extends PlannedJob {
  readonly lines: string
}

interface Sizes {
  /** letters of a job */
  readonly letters: number
  /** megabytes of a file that is still a letter */
  readonly maxInput: number
}

/** Letters with their text inline fill a job earlier than letters by path. */
const FULL = 16_000_000

/** The jobs of all letters, in order; the same letters under the same head are the same jobs. */
export async function* cut(groups: Inputs['groups'], head: Head, {letters, maxInput}: Sizes): AsyncGenerator<Cut> {
  let [lines, count, first] = ['', 0, '']
  const done = (): Cut => ({
    shard: shardOf(head, lines),
    letters: count,
    first,
    lines,
  })
  for await (const group of groups)
    for (const input of group) {
      if (count === 0) first = input.id
      lines += lineOf({input, sha256: sha256Of(input, maxInput)})
      if (++count < letters && lines.length < FULL) continue
      yield done()
      lines = ''
      count = 0
    }
  if (count > 0) yield done()
}

/** The hash by which a worker knows that it has the same letter before it. */
function sha256Of({id, place, bytes, fault}: Input, maxInput: number): string | null {
  if (fault) return null
  try {
    return hashOf(bytes ?? contents(id, place && Buffer.from(place), maxInput))
  } catch {
    return null
  }
}
