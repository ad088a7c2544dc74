/** The thread in which PDFs are read: a file that never ends is ended with it. */
import {readFile} from 'node:fs/promises'
import {parentPort} from 'node:worker_threads'
import type {Limits} from '../../../schemas/limits.ts'
import type {Recovered} from '../recovered.ts'
import {isRefusal} from '../refuse.ts'
import {type FontTable, recoverPdf} from './recover-pdf.ts'

export interface PdfTask {
  readonly bytes: Uint8Array
  readonly limits: Limits
}

export type PdfAnswer =
  | {readonly recovered: Recovered}
  | {readonly refused: string; readonly reason: string}
  | {readonly bug: string}

/** The build has copied the tables beside this file; another name than theirs is no file of ours. */
const fontTable: FontTable = async name =>
  new Uint8Array(await readFile(new URL(`./cmaps/${name.replace(/[^\w.-]/g, '')}`, import.meta.url)))

parentPort?.on('message', ({bytes, limits}: PdfTask) => {
  recoverPdf(bytes, limits, fontTable).then(
    recovered => parentPort?.postMessage({recovered} satisfies PdfAnswer),
    error => parentPort?.postMessage(answer(error)),
  )
})

// pdf.js forgets promises of parts that are damaged; what it makes of the whole is the answer
process.on('unhandledRejection', () => {})

const answer = (error: unknown): PdfAnswer =>
  isRefusal(error)
    ? {refused: error.refused, reason: error.message}
    : {bug: error instanceof Error ? (error.stack ?? error.message) : String(error)}
