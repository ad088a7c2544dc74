/** Fetches the bytes of a letter: a regular file, or standard input. */
import {readFile, stat} from 'node:fs/promises'
import type {Delivery} from '../read/read-file.ts'
import {exitCode} from './exit-code.ts'
import {failure, systemCode} from './failure.ts'

/** What is larger is no letter. */
const LIMIT = 64 * 1024 * 1024
const tooLarge = `Unexpected size above ${LIMIT} bytes, expected a letter`

/** Reads the named file, or standard input for `-`. */
export async function deliver(path: string, stop: AbortSignal): Promise<Delivery> {
  return {path, bytes: path === '-' ? await standardInput(stop) : await contents(path)}
}

async function contents(path: string): Promise<Uint8Array> {
  // asked before it is opened: opening a pipe that nobody writes to would wait for ever
  const about = await stat(path).catch(error => {
    throw failure(exitCode.noInput, error, path)
  })
  if (about.isDirectory()) throw failure(exitCode.noInput, 'is a directory', path)
  if (!about.isFile()) throw failure(exitCode.noInput, 'is no regular file (a pipe goes to standard input)', path)
  if (about.size > LIMIT) throw failure(exitCode.unreadable, tooLarge, path)
  return readFile(path).catch(error => {
    throw failure(error.syscall === 'open' ? exitCode.noInput : exitCode.inputOutput, error, path)
  })
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
