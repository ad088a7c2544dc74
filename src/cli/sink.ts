/** Where results go: standard output, or a file that appears whole or not at all. */
import {fstatSync} from 'node:fs'
import {exitCode} from '../../schemas/exit-code.ts'
import {failure} from '../batch/failure.ts'
import {writeAll} from '../batch/write-all.ts'
import {atomicFile} from './atomic-file.ts'
import {descriptorOf} from './descriptor-of.ts'

export interface Sink {
  write(text: string | Uint8Array): Promise<void>
  /** makes what was written stand under its final name */
  publish(): void
  /** leaves no trace of what was not published */
  abandon(): void
}

/** The sink of `--output FILE`; standard output without one or for `-`; `locked` where no other run writes there. */
export function openSink(output: string | undefined, locked = false): Sink {
  if (output === undefined || output === '-') return standardOutput()
  const descriptor = descriptorOf(output)
  return descriptor === null ? atomicFile(output, locked) : onto(descriptor, output)
}

const STDOUT = 'standard output'
const nothing = () => {}

function standardOutput(): Sink {
  // Node writes once to a redirected file and ignores a short count, so a full disk would go unnoticed
  if (fstatSync(1).isFile()) return onto(1, STDOUT)
  process.stdout.on('error', nothing)
  return {write: untilFlushed, publish: nothing, abandon: nothing}
}

/** Writes where an open descriptor stands. */
const onto = (descriptor: number, path: string): Sink => ({
  write: async text => writeAll(descriptor, text, path),
  publish: nothing,
  abandon: nothing,
})

const untilFlushed = (text: string | Uint8Array): Promise<void> =>
  new Promise((done, refuse) => {
    process.stdout.write(text, error => (error ? refuse(failure(exitCode.inputOutput, error, STDOUT)) : done()))
  })
