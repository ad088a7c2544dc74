/** A file that stands under its name whole and on the disk, or not at all, however many write it at once. */
import {randomBytes} from 'node:crypto'
import {closeSync, constants, fsyncSync, openSync, renameSync} from 'node:fs'
import {exitCode} from '../../schemas/exit-code.ts'
import {guarded, remove, syncFolderOf} from '../batch/guarded.ts'
import {partOf} from '../batch/place.ts'
import {writeAll} from '../batch/write-all.ts'

const {O_WRONLY, O_CREAT, O_EXCL} = constants

/** Writes the pieces to a `.part` of its own, waits for the disk and gives the file its name. */
export function durableFile(path: string, pieces: readonly (string | Uint8Array)[]): void {
  // two machines may write the same shard: each has its own `.part`, the last to finish gives the name
  const part = partOf(`${path}.${randomBytes(6).toString('hex')}`)
  const file = guarded(path, () => openSync(part, O_WRONLY | O_CREAT | O_EXCL, 0o666), exitCode.noOutput)
  try {
    try {
      for (const piece of pieces) writeAll(file, piece, path)
      guarded(path, () => fsyncSync(file))
    } finally {
      closeSync(file)
    }
    guarded(path, () => renameSync(part, path))
  } catch (error) {
    remove(part)
    throw error
  }
  syncFolderOf(path)
}
