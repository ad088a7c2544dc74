/** Fetches the bytes of a letter: a regular file, or standard input. */
import {exitCode} from '../../schemas/exit-code.ts'
import {contents, LIMIT, tooLarge} from '../batch/contents.ts'
import {failure, systemCode} from '../batch/failure.ts'
import type {Delivery} from '../read/read-file.ts'

/** Reads the named file, or standard input for `-`. */
export async function deliver(path: string, stop: AbortSignal): Promise<Delivery> {
  return {path, bytes: path === '-' ? await standardInput(stop) : contents(path)}
}

async function standardInput(stop: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const leave = () => process.stdin.destroy()
  stop.addEventListener('abort', leave)
  try {
    for await (const chunk of process.stdin) {
      size += chunk.length
      if (size > LIMIT) break
      chunks.push(chunk)
    }
  } catch (error) {
    throw failure(systemCode(error) === 'EISDIR' ? exitCode.noInput : exitCode.inputOutput, error, '-')
  } finally {
    stop.removeEventListener('abort', leave)
  }
  if (size > LIMIT) throw failure(exitCode.unreadable, tooLarge, '-')
  return Buffer.concat(chunks)
}
