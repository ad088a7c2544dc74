/** Has a PDF read in a thread of its own, by the clock. */
import {Worker} from 'node:worker_threads'
import type {Limits} from '../../../schemas/limits.ts'
import type {Recovered} from '../recovered.ts'
import {refusal} from '../refuse.ts'
import type {PdfAnswer, PdfTask} from './pdf-thread.ts'

/** Megabytes that the thread may hold. */
const MEMORY = 1024

let idle: Worker | null = null

/** The plain text of a PDF; the thread is kept for the next one unless it had to be ended. */
export async function inThread(bytes: Uint8Array, limits: Limits, ocr = false): Promise<Recovered> {
  const worker =
    idle ?? new Worker(new URL('./pdf-thread.mjs', import.meta.url), {resourceLimits: {maxOldGenerationSizeMb: MEMORY}})
  idle = null
  worker.ref()
  const answer = await answerOf(worker, {bytes, limits, ocr})
  if ('recovered' in answer) return answer.recovered
  if ('refused' in answer) throw refusal(answer.refused, answer.reason)
  throw new Error('bug' in answer ? answer.bug : 'a picture is no answer')
}

function answerOf(worker: Worker, task: PdfTask): Promise<PdfAnswer> {
  const {maxSeconds, maxOcrSeconds} = task.limits
  return new Promise(resolve => {
    const settle = (answer: PdfAnswer, reusable: boolean) => {
      clearTimeout(clock)
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
      if (reusable) {
        worker.unref()
        idle = worker
      } else void worker.terminate()
      resolve(answer)
    }
    const late = `Unexpected time above ${maxSeconds} s, expected a PDF that ends (--max-seconds)`
    const slow = `Unexpected time above ${maxOcrSeconds} s for a page, expected a scan that can be read (--max-ocr-seconds)`
    const within = (seconds: number, reason: string) =>
      setTimeout(() => settle({refused: 'limit-seconds', reason}, false), seconds * 1000)
    let clock = within(maxSeconds, late)
    worker.on('message', (answer: PdfAnswer) => {
      if (!('reading' in answer)) return settle(answer, true)
      clearTimeout(clock)
      clock = within(maxOcrSeconds, slow)
    })
    worker.once('error', error => settle(downfall(error), false))
    worker.once('exit', () => settle(downfall(new Error('the thread ended')), false))
    worker.postMessage(task)
  })
}

/** A PDF that eats the thread's memory, or breaks it, is refused. */
function downfall(error: Error): PdfAnswer {
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return {refused: 'limit-memory', reason: `Unexpected need of more than ${MEMORY} MB, expected a letter`}
  return {refused: 'broken', reason: `Unexpected damage (${error.message.slice(0, 80)}), expected a whole PDF`}
}
