/** Fetches the bytes of a letter: a regular file, or standard input. */
import {readFileSync, statSync} from 'node:fs'
import type {Delivery} from '../read/read-file.ts'
import {exitCode} from './exit-code.ts'
import {failure, systemCode} from './failure.ts'

/** What is larger is no letter. */
const LIMIT = 64 * 1024 * 1024
const tooLarge = `Unexpected size above ${LIMIT} bytes, expected a letter`

/** Reads the named file, or standard input for `-`. */
export async function deliver(path: string, stop: AbortSignal): Promise<Delivery> {
  return {path, bytes: path === '-' ? await standardInput(stop) : contents(path)}
}

function contents(path: string): Uint8Array {
  // asked before it is opened: opening a pipe that nobody writes to would wait for ever
  const about = attempt(() => statSync(path), path)
  if (about.isDirectory()) throw failure(exitCode.noInput, 'is a directory', path)
  if (!about.isFile()) throw failure(exitCode.noInput, 'is no regular file (a pipe goes to standard input)', path)
  if (about.size > LIMIT) throw failure(exitCode.unreadable, tooLarge, path)
  return attempt(() => readFileSync(path), path)
}

function attempt<Result>(read: () => Result, path: string): Result {
  try {
    return read()
  } catch (error) {
    const half = error instanceof Error && 'syscall' in error && error.syscall === 'read'
    throw failure(half ? exitCode.inputOutput : exitCode.noInput, error, path)
  }
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
