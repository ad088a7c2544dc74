/** Fetches the bytes of a letter: a regular file, or standard input. */
import {type FileHandle, open} from 'node:fs/promises'
import type {Delivery} from '../read/read-file.ts'
import {exitCode} from './exit-code.ts'
import {failure} from './failure.ts'

/** No letter is as large; what is larger is no letter. */
const LIMIT = 64 * 1024 * 1024

/** Reads the named file, or standard input for `-`. */
export async function deliver(path: string, stop: AbortSignal): Promise<Delivery> {
  return {path, bytes: path === '-' ? await standardInput(stop) : await contents(path)}
}

async function contents(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r').catch(error => {
    throw failure(exitCode.noInput, error)
  })
  try {
    return await regular(file)
  } finally {
    await file.close()
  }
}

async function regular(file: FileHandle): Promise<Uint8Array> {
  const about = await file.stat()
  if (about.isDirectory()) throw failure(exitCode.noInput, 'is a directory')
  if (!about.isFile()) throw failure(exitCode.noInput, 'is not a regular file (for a pipe: - reads standard input)')
  if (about.size > LIMIT) throw failure(exitCode.unreadable, tooLarge)
  return file.readFile().catch(error => {
    throw failure(exitCode.inputOutput, error)
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
      if (size > LIMIT) throw failure(exitCode.unreadable, tooLarge)
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof Error && 'exitCode' in error ? error : failure(exitCode.inputOutput, error)
  } finally {
    stop.removeEventListener('abort', leave)
  }
  return Buffer.concat(chunks)
}

const tooLarge = `Unexpected size above ${LIMIT} bytes, expected a letter`
