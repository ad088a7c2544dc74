/** What of an earlier run still holds: the longest beginning with the same letters, byte for byte. */
import type {Input, Inputs} from './input.ts'
import type {Entry} from './journal.ts'
import {keyOfEntry, keyOfInput} from './sameness.ts'

export interface Kept {
  readonly entries: readonly Entry[]
  /** the letters still to be read */
  readonly rest: AsyncGenerator<readonly Input[]>
}

/** Goes through the letters as far as they are those of the earlier run, unchanged. */
export async function keep(groups: Inputs['groups'], earlier: readonly Entry[]): Promise<Kept> {
  const iterator = Symbol.asyncIterator in groups ? groups[Symbol.asyncIterator]() : groups[Symbol.iterator]()
  const entries: Entry[] = []
  while (entries.length < earlier.length) {
    const {value: group, done} = await iterator.next()
    if (done) break
    for (const [at, input] of group.entries()) {
      const entry = earlier[entries.length]
      if (!entry || keyOfInput(input) !== keyOfEntry(entry)) return {entries, rest: onward(group.slice(at), iterator)}
      entries.push(entry)
    }
  }
  return {entries, rest: onward([], iterator)}
}

async function* onward(
  first: readonly Input[],
  iterator: AsyncIterator<readonly Input[]> | Iterator<readonly Input[]>,
): AsyncGenerator<readonly Input[]> {
  if (first.length > 0) yield first
  for (;;) {
    const {value, done} = await iterator.next()
    if (done) return
    yield value
  }
}

/** As many entries as have all their text in files of these lengths. */
export function whole(
  entries: readonly Entry[],
  heads: readonly number[],
  lengths: readonly number[],
): readonly Entry[] {
  const ends = [...heads]
  for (const [count, {bytes}] of entries.entries()) {
    if (bytes.length !== heads.length) return entries.slice(0, count)
    for (const [at, size] of bytes.entries()) {
      ends[at]! += size
      if (ends[at]! > lengths[at]!) return entries.slice(0, count)
    }
  }
  return entries
}
