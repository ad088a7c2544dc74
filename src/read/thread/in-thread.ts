/** Has a PDF or a Word file read in a thread of its own, by the clock. */
import {Worker} from 'node:worker_threads'
import {type Limits, milliseconds} from '../../../schemas/limits.ts'
import type {Recovered} from '../recovered.ts'
import {refusal} from '../refuse.ts'
import type {Answer, Task} from './reading-thread.ts'

/** Megabytes that the thread may hold. */
const MEMORY = 1024

let idle: Worker | null = null

/** The plain text of the file; the thread is kept for the next one unless it had to be ended. */
export async function inThread(
  format: Task['format'],
  bytes: Uint8Array,
  limits: Limits,
  ocr = false,
): Promise<Recovered> {
  const worker =
    idle ??
    new Worker(new URL('./reading-thread.mjs', import.meta.url), {resourceLimits: {maxOldGenerationSizeMb: MEMORY}})
  idle = null
  worker.ref()
  const answer = await answerOf(worker, {format, bytes, limits, ocr})
  if ('recovered' in answer) return answer.recovered
  if ('refused' in answer) throw refusal(answer.refused, answer.reason)
  throw new Error('bug' in answer ? answer.bug : 'a picture is no answer')
}

function answerOf(worker: Worker, task: Task): Promise<Answer> {
  const {maxSeconds, maxOcrSeconds} = task.limits
  return new Promise((resolve, reject) => {
    const settle = (answer: Answer, reusable: boolean) => {
      clearTimeout(clock)
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
      if (reusable) {
        worker.unref()
        idle = worker
      } else void worker.terminate()
      resolve(answer)
    }
    const late = `Unexpected time above ${maxSeconds} s, expected a file that ends (--max-seconds)`
    const slow = `Unexpected time above ${maxOcrSeconds} s for a page, expected a scan that can be read (--max-ocr-seconds)`
    const within = (seconds: number, reason: string) =>
      setTimeout(() => settle({refused: 'limit-seconds', reason}, false), milliseconds(seconds))
    let clock = within(maxSeconds, late)
    worker.on('message', (answer: Answer) => {
      if (!('reading' in answer)) return settle(answer, true)
      clearTimeout(clock)
      clock = within(maxOcrSeconds, slow)
    })
    worker.once('error', error => {
      // no thread starts where the working folder is gone: the file has no part in it
      if ('syscall' in error && error.syscall === 'uv_cwd') reject(error)
      settle(downfall(error, task), false)
    })
    worker.once('exit', () => settle(downfall(new Error('the thread ended'), task), false))
    worker.postMessage(task)
  })
}

/** A file that eats the thread's memory, or breaks it, is refused. */
function downfall(error: Error, {format}: Task): Answer {
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return {refused: 'limit-memory', reason: `Unexpected need of more than ${MEMORY} MB, expected a letter`}
  return {
    refused: 'broken',
    reason: `Unexpected damage (${error.message.slice(0, 80)}), expected a whole ${format === 'pdf' ? 'PDF' : 'Word file'}`,
  }
}
