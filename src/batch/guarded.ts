/** Calls to the system that may fail, with the file they are about. */
import {closeSync, fsync, fsyncSync, openSync, rmSync} from 'node:fs'
import {dirname} from 'node:path'
import {promisify} from 'node:util'
import {type ExitCode, exitCode} from '../../schemas/exit-code.ts'
import {failure} from './failure.ts'

/** Does it, or fails with the code given (74 I/O error) and the file's name. */
export function guarded<Result>(path: string, call: () => Result, code: ExitCode = exitCode.inputOutput): Result {
  try {
    return call()
  } catch (error) {
    throw failure(code, error, path)
  }
}

const flush = promisify(fsync)

/** Waits until the disk has an open file; the threads get their tasks meanwhile. */
export async function synced(path: string, file: number): Promise<void> {
  try {
    await flush(file)
  } catch (error) {
    throw failure(exitCode.inputOutput, error, path)
  }
}

/** Makes the names in the folder of a file durable. */
export function syncFolderOf(path: string): void {
  guarded(path, () => {
    const folder = openSync(dirname(path), 'r')
    try {
      fsyncSync(folder)
    } finally {
      closeSync(folder)
    }
  })
}

export const remove = (path: string): void => guarded(path, () => rmSync(path, {force: true}))
