/** Fetches the bytes of a letter: a regular file, or standard input. */
import {fstatSync} from 'node:fs'
import {exitCode} from '../../schemas/exit-code.ts'
import {defaultLimits} from '../../schemas/limits.ts'
import {contents, tooLarge} from '../batch/contents.ts'
import {failure, systemCode} from '../batch/failure.ts'
import type {Delivery} from '../read/settle.ts'

/** Reads the named file, or standard input for `-`; of more megabytes neither. */
export async function deliver(path: string, stop: AbortSignal, megabytes?: number): Promise<Delivery> {
  return {path, bytes: path === '-' ? await standardInput(stop, megabytes) : contents(path, path, megabytes)}
}

/**
 * Standard input as a stream.
 *
 * @throws a failure where it is a folder, which Node takes for the end of the input
 */
export function standardStream(): typeof process.stdin {
  if (fstatSync(0).isDirectory()) throw failure(exitCode.noInput, 'is a directory', '-')
  return process.stdin
}

async function standardInput(stop: AbortSignal, megabytes = defaultLimits.maxInput): Promise<Uint8Array> {
  const limit = megabytes * 2 ** 20
  const chunks: Uint8Array[] = []
  const stream = standardStream()
  let size = 0
  const leave = () => stream.destroy()
  stop.addEventListener('abort', leave)
  try {
    for await (const chunk of stream) {
      size += chunk.length
      if (size > limit) break
      chunks.push(chunk)
    }
  } catch (error) {
    throw failure(systemCode(error) === 'EISDIR' ? exitCode.noInput : exitCode.inputOutput, error, '-')
  } finally {
    stop.removeEventListener('abort', leave)
  }
  if (size > limit) throw failure(exitCode.unreadable, tooLarge(megabytes), '-')
  return Buffer.concat(chunks)
}
