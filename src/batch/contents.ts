/** Reads the bytes of a letter that lies in a file. */
import {type PathLike, readFileSync, statSync} from 'node:fs'
import {exitCode} from '../../schemas/exit-code.ts'
import {defaultLimits} from '../../schemas/limits.ts'
import {failure} from './failure.ts'

/** What is larger is no letter. */
export const tooLarge = (megabytes: number): string =>
  `Unexpected size above ${megabytes} MB, expected a letter (--max-input)`

/** The bytes of a regular file; `place` is where it lies when its name is no text. */
export function contents(path: string, place: PathLike = path, megabytes = defaultLimits.maxInput): Uint8Array {
  // asked before it is opened: opening a pipe that nobody writes to would wait for ever
  const about = attempt(() => statSync(place), path)
  if (about.isDirectory()) throw failure(exitCode.noInput, 'is a directory', path)
  if (!about.isFile()) throw failure(exitCode.noInput, 'is no regular file (a pipe goes to standard input)', path)
  if (about.size > megabytes * 2 ** 20) throw failure(exitCode.unreadable, tooLarge(megabytes), path)
  return attempt(() => readFileSync(place), path)
}

function attempt<Result>(read: () => Result, path: string): Result {
  try {
    return read()
  } catch (error) {
    const half = error instanceof Error && 'syscall' in error && error.syscall === 'read'
    throw failure(half ? exitCode.inputOutput : exitCode.noInput, error, path)
  }
}
