import {writeSync} from 'node:fs'
import {exitCode} from '../../schemas/exit-code.ts'
import {failure} from './failure.ts'

/** Writes every byte to an open file: one call may take fewer than it was given. */
export function writeAll(file: number, text: string | Uint8Array, path: string): void {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
  } catch (error) {
    throw failure(exitCode.inputOutput, error, path)
  }
}
