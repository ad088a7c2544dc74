/** The thread in which PDFs and Word files are read: a file that never ends is ended with it. */
import {readFile} from 'node:fs/promises'
import {parentPort} from 'node:worker_threads'
import type {Limits} from '../../../schemas/limits.ts'
import type {ImageReader} from '../ocr/image-reader.ts'
import type {FontTable} from '../pdf/recover-pdf.ts'
import type {Recovered} from '../recovered.ts'
import {isRefusal} from '../refuse.ts'

export interface Task {
  readonly format: 'pdf' | 'docx'
  readonly bytes: Uint8Array
  readonly limits: Limits
  /** whether pages that are pictures are read */
  readonly ocr: boolean
}

export type Answer =
  /** a picture is about to be read, which takes a while */
  | {readonly reading: true}
  | {readonly recovered: Recovered}
  | {readonly refused: string; readonly reason: string}
  | {readonly bug: string}

/** The build has copied the tables beside this file; another name than theirs is no file of ours. */
const fontTable: FontTable = async name =>
  new Uint8Array(await readFile(new URL(`./cmaps/${name.replace(/[^\w.-]/g, '')}`, import.meta.url)))

/** A reader that is opened by its first picture; it tells of every picture, so that the clock begins anew. */
function lateReader(): ImageReader {
  let opened: Promise<ImageReader> | null = null
  return {
    async read(image) {
      tell()
      opened ??= import('../ocr/image-reader.ts').then(({openReader}) => openReader())
      const reader = await opened
      tell()
      return reader.read(image)
    },
    async close() {
      await (await opened?.catch(() => null))?.close()
    },
  }
}

const tell = () => parentPort?.postMessage({reading: true} satisfies Answer)

parentPort?.on('message', (task: Task) => {
  recovered(task).then(
    recovered => parentPort?.postMessage({recovered} satisfies Answer),
    error => parentPort?.postMessage(answer(error)),
  )
})

async function recovered({format, bytes, limits, ocr}: Task): Promise<Recovered> {
  if (format === 'docx') return (await import('../docx/recover-docx.ts')).recoverDocx(bytes, limits)
  return (await import('../pdf/recover-pdf.ts')).recoverPdf(bytes, limits, fontTable, ocr ? lateReader() : null)
}

// pdf.js forgets promises of parts that are damaged; what it makes of the whole is the answer
process.on('unhandledRejection', () => {})

const answer = (error: unknown): Answer =>
  isRefusal(error)
    ? {refused: error.refused, reason: error.message}
    : {bug: error instanceof Error ? (error.stack ?? error.message) : String(error)}
