/** Where the files of a format go that needs all letters, and where their rows wait until then. */
import {realpathSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {exitCode} from '../../schemas/exit-code.ts'
import type {ExtractOptions} from '../../schemas/options.ts'
import {failure} from '../batch/failure.ts'
import {isFolder} from '../batch/list-inputs.ts'
import type {Place} from '../batch/place.ts'
import type {ArtefactName} from '../write/artefact.ts'
import {descriptorOf} from './descriptor-of.ts'

/** Says no to an output that such a format cannot have. */
export function checkOutput(format: ArtefactName, output: string | undefined): void {
  if (output === undefined || output === '-') throw failure(exitCode.usage, `--format ${format} needs -o`)
  const folder = output.endsWith('/') || isFolder(output)
  if (format !== 'datapackage' && folder) throw failure(exitCode.usage, `--format ${format} is one file`, output)
  const about = statSync(output, {throwIfNoEntry: false})
  if (format === 'datapackage' && about && !about.isDirectory())
    throw failure(exitCode.noOutput, 'is no folder, which a data package is', output)
}

/** The rows beside the output, in a folder inside it; null where they are held in memory. */
export function spoolPlace({output}: ExtractOptions, format: ArtefactName, names: readonly string[]): Place | null {
  if (output === undefined || output === '-') return null
  const about = statSync(output, {throwIfNoEntry: false})
  if (format === 'datapackage') {
    const inside = (name: string) => join(output, name)
    const journal = {journal: inside('journal.ndjson'), lock: inside('extract.lock')}
    return {outputs: names.map(inside), manifest: null, ...journal, folder: output}
  }
  if (about && (!about.isFile() || descriptorOf(output) !== null)) return null
  // a symbolic link stays one
  const path = about ? realpathSync(output) : output
  const outputs = names.map(name => `${path}.${name}`)
  return {outputs, manifest: null, journal: `${path}.journal`, lock: `${path}.lock`, folder: null}
}
