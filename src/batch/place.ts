/** Where the results of a run go, and what lies beside them while it is under way. */
import {join} from 'node:path'

export interface Place {
  /** final names, in the order of the products */
  readonly outputs: readonly string[]
  /** what the run was and what became of each file; in a folder of results only */
  readonly manifest: string | null
  readonly journal: string
  readonly lock: string
  /** to be made first */
  readonly folder: string | null
}

/** One file, its journal and lock beside it. */
export const filePlace = (path: string): Place => ({
  outputs: [path],
  manifest: null,
  journal: `${path}.journal`,
  lock: `${path}.lock`,
  folder: null,
})

/** A folder of results. */
export const folderPlace = (folder: string, names: readonly string[]): Place => ({
  outputs: names.map(name => join(folder, name)),
  manifest: join(folder, 'manifest.json'),
  journal: join(folder, 'journal.ndjson'),
  lock: join(folder, 'extract.lock'),
  folder,
})

/** The name of a file that is not whole yet. */
export const partOf = (path: string): string => `${path}.part`
