/** The letters of a run, from the words of the command line. */

import {statSync} from 'node:fs'
import {exitCode} from '../../schemas/exit-code.ts'
import type {ExtractOptions} from '../../schemas/options.ts'
import {failure} from '../batch/failure.ts'
import type {Inputs} from '../batch/input.ts'
import {isFolder, isOneFile, listInputs} from '../batch/list-inputs.ts'
import {deliver, standardStream} from './deliver.ts'
import {descriptorOf} from './descriptor-of.ts'
import {listOfFiles} from './list-of-files.ts'

type Asked = Partial<Pick<ExtractOptions, 'filesFrom' | 'from' | 'resume' | 'output'>>

/** Whether the words ask for more than one letter, which are an array in JSON. */
export const isMany = (words: readonly string[], {filesFrom, from}: Asked): boolean =>
  words.length > 1 ||
  filesFrom !== undefined ||
  from !== undefined ||
  words.some(word => word !== '-' && !isOneFile(word))

/** Whether that takes a batch: also one letter does, into a folder or where a run is to go on. */
export const isBatch = (words: readonly string[], asked: Asked): boolean =>
  isMany(words, asked) || asked.resume === true || isFolderOutput(asked.output)

/** `out/`, or a folder that is there already. */
export const isFolderOutput = (output: string | undefined): output is string =>
  output !== undefined && output !== '-' && (output.endsWith('/') || isFolder(output))

/** Whether an output is there for the next run: a folder, or a file, no device or pipe. */
export function isLasting(output: string | undefined): output is string {
  if (output === undefined || output === '-') return false
  if (isFolderOutput(output)) return true
  return (statSync(output, {throwIfNoEntry: false})?.isFile() ?? true) && descriptorOf(output) === null
}

/** Finds the letters; lines of standard input come as they arrive. */
export async function batchInputs(
  words: readonly string[],
  {filesFrom, from, maxInput}: Partial<Pick<ExtractOptions, 'filesFrom' | 'from' | 'maxInput'>>,
  stop: AbortSignal,
): Promise<Inputs> {
  if (from) {
    if (words.some(word => word !== '-') || filesFrom)
      throw failure(exitCode.usage, '--from ndjson reads standard input and takes no files')
    const stream = standardStream()
    stop.addEventListener('abort', () => stream.destroy())
    // what a line must be is a schema, which a run over files need not make
    const {ndjsonInputs} = await import('../batch/ndjson-inputs.ts')
    return {total: null, skipped: 0, repeated: 0, groups: ndjsonInputs(stream, maxInput)}
  }
  const listed = filesFrom ? await listOfFiles(filesFrom, stop) : []
  const all = [...(words.length === 0 && !filesFrom ? ['-'] : words), ...listed]
  const standard = all.includes('-') && filesFrom !== '-' ? (await deliver('-', stop, maxInput)).bytes : null
  return listInputs(all, standard)
}
