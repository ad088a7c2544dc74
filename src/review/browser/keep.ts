/** Keeps the corrections of a letter in the browser, under the hash of its bytes. */
import type {Correction} from '../../../schemas/corrections.ts'

interface Keeper {
  readonly works: boolean
  load(): Correction[]
  save(corrections: readonly Correction[]): void
}

const PREFIX = 'extract-review:'

/** A browser may keep nothing for files; then only the export does. */
export function keeper(sha256: string): Keeper {
  const key = PREFIX + sha256
  const store = storage()
  return {
    works: store !== null,
    load: () => load(store, key),
    save(corrections) {
      try {
        if (corrections.length > 0) store?.setItem(key, JSON.stringify(corrections))
        else store?.removeItem(key)
      } catch {
        // a full store: the page itself still holds them
      }
    },
  }
}

/** All that this browser keeps, by the hashes of the letters. */
export function kept(): {readonly sha256: string; readonly corrections: Correction[]}[] {
  const store = storage()
  return Object.keys(store ?? {})
    .filter(key => /^[0-9a-f]{64}$/.test(key.slice(PREFIX.length)) && key.startsWith(PREFIX))
    .map(key => ({sha256: key.slice(PREFIX.length), corrections: load(store, key)}))
    .filter(({corrections}) => corrections.length > 0)
}

function load(store: Storage | null, key: string): Correction[] {
  try {
    const found: unknown = JSON.parse(store?.getItem(key) ?? '[]')
    return Array.isArray(found) ? found : []
  } catch {
    return []
  }
}

function storage(): Storage | null {
  try {
    const {localStorage} = window
    localStorage.getItem('')
    return localStorage
  } catch {
    return null
  }
}

/** The reviewer's name, asked once for all letters. */
export const reviewer = {
  get: (): string | null => storage()?.getItem('extract-review:by') || null,
  set(name: string): void {
    try {
      storage()?.setItem('extract-review:by', name)
    } catch {
      // asked again next time
    }
  },
}
