/** Keeps the corrections of a letter in the browser, under the hash of its bytes. */
import type {Correction} from '../../../schemas/corrections.ts'

interface Keeper {
  readonly works: boolean
  load(): Correction[]
  save(corrections: readonly Correction[]): void
}

/** A browser may keep nothing for files; then only the export does. */
export function keeper(sha256: string): Keeper {
  const key = `extract-review:${sha256}`
  const store = storage()
  return {
    works: store !== null,
    load() {
      try {
        const kept: unknown = JSON.parse(store?.getItem(key) ?? '[]')
        return Array.isArray(kept) ? kept : []
      } catch {
        return []
      }
    },
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
