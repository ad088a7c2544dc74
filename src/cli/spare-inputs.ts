/** Keeps a run from writing over what it reads: a letter must outlive its record. */
import {type BigIntStats, fstatSync, type PathLike, statSync} from 'node:fs'
import {exitCode} from '../../schemas/exit-code.ts'
import {failure} from '../batch/failure.ts'
import type {Input, Inputs} from '../batch/input.ts'
import {type Place, partOf} from '../batch/place.ts'

/**
 * Says no to files to be written one of which is an input, by whatever name or link; called before anything is written.
 *
 * @throws a usage failure that names the output
 */
export function spareInputs(outputs: readonly (string | undefined)[], inputs: Iterable<Pick<Input, 'id' | 'place'>>) {
  const there = new Map<string, string>()
  for (const path of outputs) {
    const key = path === undefined || path === '-' ? null : keyOf(path)
    if (key !== null && !there.has(key)) there.set(key, path!)
  }
  // nothing that is there will be written over
  if (there.size === 0) return
  for (const {id, place} of inputs) {
    const key = id === '-' ? keyOf(0) : keyOf(place ? Buffer.from(place) : id)
    const output = key === null ? undefined : there.get(key)
    if (output !== undefined) throw failure(exitCode.usage, 'is an input too: writing would destroy it', output)
  }
}

/** The letters of a list; those of lines lie in no file. */
export const listed = ({groups}: Inputs): readonly Input[] => (Symbol.iterator in groups ? [...groups].flat() : [])

/** Every file that a run with such a place writes. */
export const filesOf = ({outputs, manifest, journal, lock}: Place): readonly string[] => {
  const whole = manifest === null ? outputs : [...outputs, manifest]
  return [...whole, ...whole.map(partOf), journal, lock]
}

/** What a regular file is, whatever its names; null of anything else. */
function keyOf(file: PathLike | number): string | null {
  const about = attempt(file)
  return about?.isFile() ? `${about.dev}:${about.ino}` : null
}

function attempt(file: PathLike | number): BigIntStats | null {
  try {
    return typeof file === 'number' ? fstatSync(file, {bigint: true}) : statSync(file, {bigint: true})
  } catch {
    return null
  }
}
