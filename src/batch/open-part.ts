import {constants, fchmodSync, openSync, statSync} from 'node:fs'
import {exitCode} from '../../schemas/exit-code.ts'
import {guarded} from './guarded.ts'
import {partOf} from './place.ts'

const {O_WRONLY, O_CREAT, O_TRUNC, O_APPEND, O_NOFOLLOW} = constants

/** How a file is begun, or gone on with; never through a link that stands in its place. */
export const ANEW = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW
export const ONWARD = O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW

/** Opens the `.part` of a file, with the rights of the file that it will stand for: one of 0600 stays so. */
export function openPart(path: string, flags: number, part: string = partOf(path)): number {
  return guarded(
    path,
    () => {
      const before = statSync(path, {throwIfNoEntry: false})
      const rights = before?.isFile() ? before.mode & 0o777 : null
      const file = openSync(part, flags, rights ?? 0o666)
      if (rights !== null) fchmodSync(file, rights)
      return file
    },
    exitCode.noOutput,
  )
}
