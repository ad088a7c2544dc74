/** The names in a list of files (--files-from). */
import {closeSync, constants, createReadStream, openSync, statSync} from 'node:fs'
import {exitCode} from '../../schemas/exit-code.ts'
import {defaultLimits} from '../../schemas/limits.ts'
import {tooLarge} from '../batch/contents.ts'
import {failure, systemCode} from '../batch/failure.ts'
import {deliver} from './deliver.ts'

/** One name a line; or names that end with NUL, as `find -print0` gives them. */
export async function listOfFiles(path: string, stop: AbortSignal): Promise<string[]> {
  const bytes = isPipe(path) ? await piped(path, stop) : (await deliver(path, stop)).bytes
  const text = Buffer.from(bytes)
    .toString()
    .replace(/^\ufeff/, '')
  return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter(name => name !== '')
}

/** `<(find …)` as well as a named pipe. */
function isPipe(path: string): boolean {
  try {
    return path !== '-' && statSync(path).isFIFO()
  } catch {
    // whoever opens it says why
    return false
  }
}

async function piped(path: string, stop: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const stream = createReadStream(path)
  const leave = () => {
    stream.destroy()
    wake(path)
  }
  stop.addEventListener('abort', leave)
  try {
    for await (const chunk of stream) {
      size += chunk.length
      if (size > defaultLimits.maxInput * 2 ** 20)
        throw failure(exitCode.unreadable, tooLarge(defaultLimits.maxInput), path)
      chunks.push(chunk)
    }
  } catch (error) {
    if (!stop.aborted) throw systemCode(error) ? failure(exitCode.inputOutput, error, path) : error
  } finally {
    stop.removeEventListener('abort', leave)
  }
  return Buffer.concat(chunks)
}

/** Whoever waits for a pipe to be opened at its other end need not wait any longer. */
function wake(path: string): void {
  try {
    closeSync(openSync(path, constants.O_WRONLY | constants.O_NONBLOCK))
  } catch {
    // nobody waits
  }
}
