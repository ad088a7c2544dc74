/** A finished folder of results as a source: a letter that has not changed need not be read again. */
import {closeSync, openSync, readFileSync, readSync, statSync} from 'node:fs'
import type {Input} from './input.ts'
import type {Head} from './journal.ts'
import {isSame} from './keep.ts'
import type {Outcome, Yield} from './outcome.ts'

interface Known extends Outcome {
  readonly offsets: readonly number[]
  readonly bytes: readonly number[]
}

export interface Reuse {
  /** what the finished run had of a letter; null when it is another one now */
  find(input: Input): Yield | null
  close(): void
}

/** Opens the results of a finished run; null when there are none, or when it was asked something else. */
export function openReuse(manifest: string, outputs: readonly string[], heads: readonly number[], head: Head) {
  const found = parse(manifest)
  if (!found || JSON.stringify({extract: found.extract, options: found.options}) !== JSON.stringify(head)) return null
  const known = new Map<string, Known>()
  const ends = [...heads]
  for (const file of found.files) {
    known.set(file.path, {...outcomeOf(file), bytes: file.bytes, offsets: [...ends]})
    for (const [at, size] of file.bytes.entries()) ends[at]! += size
  }
  if (outputs.some((path, at) => statSync(path, {throwIfNoEntry: false})?.size !== ends[at])) return null
  return reuse(known, outputs)
}

function reuse(known: ReadonlyMap<string, Known>, outputs: readonly string[]): Reuse {
  const files = outputs.map(path => openSync(path, 'r'))
  return {
    find(input) {
      const entry = known.get(input.id)
      if (!entry || !isSame(input, entry)) return null
      const {offsets, ...outcome} = entry
      const texts = files.map((file, at) => {
        const text = Buffer.alloc(outcome.bytes[at]!)
        return readSync(file, text, 0, text.length, offsets[at]!) === text.length ? text : null
      })
      return texts.includes(null) ? null : {outcomes: [outcome], texts: texts as Buffer[]}
    },
    close: () => files.forEach(file => void closeSync(file)),
  }
}

interface ManifestFile {
  readonly path: string
  readonly sha256: string | null
  readonly error: string | null
  readonly exitCode: number
  readonly indicators: number
  readonly findings: number
  readonly level: Outcome['level']
  readonly seconds: number
  readonly bytes: readonly number[]
}

const outcomeOf = ({path, error, exitCode, ...file}: ManifestFile): Outcome => ({
  ...file,
  id: path,
  error: error === null ? null : {message: error, exitCode},
})

function parse(manifest: string) {
  try {
    return JSON.parse(readFileSync(manifest, 'utf8')) as Head & {readonly files: readonly ManifestFile[]}
  } catch {
    return null
  }
}
