/** The files of a run while they grow: `.part` until every one is whole and on the disk. */
import {closeSync, existsSync, ftruncateSync, renameSync, statSync} from 'node:fs'
import {guarded, remove, synced, syncFolderOf} from './guarded.ts'
import {ONWARD, openPart} from './open-part.ts'
import {partOf} from './place.ts'
import {writeAll} from './write-all.ts'

/** Where text goes, a product a number. */
export interface Outputs {
  write(product: number, bytes: Uint8Array): void | Promise<void>
  /** waits for the disk */
  sync(): Promise<void>
  close(): void
}

/** Opens the `.part` of each file, cut to the length that is kept. */
export function openOutputs(paths: readonly string[], kept: readonly number[]): Outputs {
  const files = paths.map((path, at) => {
    const file = openPart(path, ONWARD)
    guarded(path, () => ftruncateSync(file, kept[at]!))
    return file
  })
  return {
    write: (product, bytes) => writeAll(files[product]!, bytes, paths[product]!),
    sync: async () => {
      for (const [at, file] of files.entries()) await synced(paths[at]!, file)
    },
    close: () => {
      for (const file of files) closeSync(file)
    },
  }
}

/** Takes back the names that a run gave before it was stopped among them. */
export function unpublish(paths: readonly string[], lengths: readonly number[]): void {
  for (const [at, path] of paths.entries()) {
    const whole = !existsSync(partOf(path)) && statSync(path, {throwIfNoEntry: false})?.size === lengths[at]
    if (whole) guarded(path, () => renameSync(path, partOf(path)))
  }
}

/** The length of each `.part`; 0 of one that is not there. */
export const partLengths = (paths: readonly string[]): number[] =>
  paths.map(path => statSync(partOf(path), {throwIfNoEntry: false})?.size ?? 0)

/** Gives whole files their names, those that have not got theirs yet. */
export function publish(paths: readonly string[]): void {
  for (const path of paths) if (existsSync(partOf(path))) guarded(path, () => renameSync(partOf(path), path))
  if (paths[0]) syncFolderOf(paths[0])
}

/** Leaves nothing of files that are not to be. */
export function discard(paths: readonly string[]): void {
  for (const path of paths) remove(partOf(path))
}
