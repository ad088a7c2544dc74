/** What a batch is asked to do with each letter, and what of it could change a byte. */
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import type {ExtractOptions, Format} from '../../schemas/options.ts'
import type {Errand} from '../batch/crew.ts'
import {isFolder} from '../batch/list-inputs.ts'
import {readOptionsOf} from '../read/read-options.ts'
import {isArtefact} from '../write/artefact.ts'
import type {WriteOptions} from '../write/writer.ts'
import {isFolderOutput} from './batch-inputs.ts'

/** How the results are written. */
export interface Written {
  readonly format: Format
  readonly write: WriteOptions
}

/** What every task of a run has in common. */
export function errandOf(options: ExtractOptions, words: readonly string[], {format, write}: Written): Errand {
  const {date, withText, ignore, lexicon, as = 'txt', from, filesFrom} = options
  // a line is text already
  const read = readOptionsOf(from ? {...options, as, encoding: 'utf-8', ocr: false} : options)
  const named = !from && !filesFrom && words.every(word => word === '-' || !isFolder(word))
  return {
    work: {date, withText, ignore, lexicon, read},
    products: {format: isFolderOutput(options.output) && !isArtefact(format, write) ? null : format, write},
    // the findings of a folder are in its findings.csv, or too many to be told
    tell: !options.quiet && (named || options.verbose === true),
  }
}

/** What the journal must agree with: everything that could change a byte. */
export function telling({lexicon = []}: ExtractOptions, {work, products}: Errand): Record<string, unknown> {
  const hashes = lexicon.map(path => createHash('sha256').update(readFileSync(path)).digest('hex'))
  const {read, ...rest} = work
  return JSON.parse(JSON.stringify({...products, ...rest, ...read, lexicon: hashes}))
}
