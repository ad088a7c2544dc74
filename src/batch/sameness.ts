/** Whether a letter is what it was in an earlier run. */
import {contents} from './contents.ts'
import type {Input} from './input.ts'
import type {Entry} from './journal.ts'
import {placeOf} from './named-path.ts'
import {hashOf} from './read-input.ts'

/** A letter by its name, its day of reference and its bytes; by why it cannot be opened, where there are none. */
export function keyOfInput(input: Input): string {
  const {id, date, bytes, fault} = input
  if (fault) return key(id, date, null, fault.message)
  try {
    return key(id, date, hashOf(bytes ?? contents(id, placeOf(input))))
  } catch (failure) {
    return key(id, date, null, failure instanceof Error ? failure.message : '')
  }
}

/** The key that it had then. */
export const keyOfEntry = ({id, date, sha256, error}: Pick<Entry, 'id' | 'date' | 'sha256' | 'error'>): string =>
  sha256 === null ? key(id, date, null, error?.message) : key(id, date, sha256)

const key = (id: string, date: string | undefined, sha256: string | null, reason?: string): string =>
  JSON.stringify([id, date ?? null, sha256, reason ?? null])
