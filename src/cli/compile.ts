/** Makes the files of a format that needs all letters, once all are read. */
import {createReadStream} from 'node:fs'
import {join} from 'node:path'
import {exitCode} from '../../schemas/exit-code.ts'
import {guarded} from '../batch/guarded.ts'
import {lines} from '../batch/lines.ts'
import {makeFolder} from '../batch/make-folder.ts'
import {type ArtefactName, type Letters, type LetterTables, tablesOf} from '../write/artefact.ts'
import {artefacts} from '../write/artefacts.ts'
import type {WriteOptions} from '../write/writer.ts'
import {openSink} from './sink.ts'

export interface Compilation {
  readonly output: string | undefined
  readonly letters: Letters
  /** whether no other run writes there */
  readonly locked: boolean
  readonly stop: AbortSignal
}

/** Writes every file of the format from the rows of the letters; all appear under their names, or none when stopped. */
export async function compile(
  format: ArtefactName,
  options: WriteOptions,
  {output, letters, locked, stop}: Compilation,
): Promise<boolean> {
  const files = (await artefacts[format]())(tablesOf(format, options), options)
  const folder = files.length > 1 ? output! : null
  if (folder) guarded(folder, () => makeFolder(folder), exitCode.noOutput)
  const sinks = files.map(({name}) => openSink(folder ? join(folder, name) : output, locked))
  try {
    for (const [at, {chunks}] of files.entries())
      for await (const chunk of chunks(letters)) {
        await sinks[at]!.write(chunk)
        // signals are heard between chunks
        await new Promise(setImmediate)
        if (stop.aborted) return false
      }
    for (const sink of sinks) sink.publish()
    return true
  } finally {
    for (const sink of sinks) sink.abandon()
  }
}

/** The names under which the files of the format will stand. */
export async function madeFiles(
  format: ArtefactName,
  options: WriteOptions,
  output: string | undefined,
): Promise<readonly (string | undefined)[]> {
  const files = (await artefacts[format]())(tablesOf(format, options), options)
  return files.length > 1 ? files.map(({name}) => join(output!, name)) : [output]
}

/** The letters of a file of rows, read anew each time. */
export const lettersOf =
  (path: string): Letters =>
  () =>
    parsed(lines(createReadStream(path)))

/** The letters of rows that are held in memory. */
export const lettersIn =
  (chunks: readonly Uint8Array[]): Letters =>
  () =>
    parsed(lines(each(chunks)))

async function* each(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}

async function* parsed(groups: AsyncIterable<readonly string[]>): AsyncGenerator<LetterTables> {
  for await (const group of groups) for (const line of group) if (line !== '') yield JSON.parse(line)
}
