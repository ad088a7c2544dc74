import {
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {exitCode} from '../../schemas/exit-code.ts'
import {failure} from '../batch/failure.ts'
import {guarded} from '../batch/guarded.ts'
import {ANEW, openPart} from '../batch/open-part.ts'
import {writeAll} from '../batch/write-all.ts'
import type {Sink} from './sink.ts'

/**
 * A file written beside its final name (`out.csv.4711.part`), made durable, then renamed over it. Where no other run
 * writes there it is `out.csv.part`, so that the next run writes over what a killed one left.
 */
export function atomicFile(output: string, locked: boolean): Sink {
  const {path, special} = target(output)
  // a device or a pipe cannot be renamed over
  const part = special ? path : locked ? `${path}.part` : `${path}.${process.pid}.part`
  const file = special
    ? guarded(path, () => openSync(path, constants.O_WRONLY), exitCode.noOutput)
    : openPart(path, ANEW, part)
  let open = true
  return {
    write: async text => writeAll(file, text, path),
    publish() {
      if (!special) settle(file, part, path)
      open = false
      closeSync(file)
    },
    abandon() {
      if (!open) return
      closeSync(file)
      if (!special) rmSync(part, {force: true})
    },
  }
}

/** The data is on the disk before the name, and the name before we say so. */
function settle(file: number, part: string, path: string): void {
  try {
    fsyncSync(file)
    renameSync(part, path)
    const folder = openSync(dirname(path), 'r')
    fsyncSync(folder)
    closeSync(folder)
  } catch (error) {
    throw failure(exitCode.inputOutput, error, path)
  }
}

/** The file meant: where a symbolic link leads, so that the link itself stays. */
function target(output: string): {readonly path: string; readonly special: boolean} {
  const about = guarded(output, () => statSync(output, {throwIfNoEntry: false}), exitCode.noOutput)
  if (!about) return {path: throughLink(output), special: false}
  if (about.isDirectory()) throw failure(exitCode.noOutput, 'is a directory', output)
  // a pipe that the shell made (>(…)) has no other name
  return about.isFile() ? {path: realpathSync(output), special: false} : {path: output, special: true}
}

/** Where a link leads whose file is not there yet; the output itself where it is no link. */
function throughLink(output: string): string {
  const link = lstatSync(output, {throwIfNoEntry: false})
  return link?.isSymbolicLink() ? throughLink(resolve(dirname(output), readlinkSync(output))) : output
}
