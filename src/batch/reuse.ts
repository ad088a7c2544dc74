/** A finished folder of results as a source: a letter that has not changed need not be read again. */
import {closeSync, openSync, readFileSync, readSync, statSync} from 'node:fs'
import type {Input} from './input.ts'
import {isEntry, isObject} from './is-entry.ts'
import type {Entry, Head} from './journal.ts'
import type {Outcome, Yield} from './outcome.ts'
import {isWorthATry, OVERFULL} from './reasons.ts'
import {keyOfEntry, keyOfInput} from './sameness.ts'

interface Known extends Entry {
  readonly offsets: readonly number[]
}

export interface Reuse {
  /** what the finished run had of a letter; null when it is another one now */
  find(input: Input): Yield | null
  close(): void
}

/** Opens the results of a finished run; null when there are none, or when it was asked something else. */
export function openReuse(
  manifest: string,
  outputs: readonly string[],
  heads: readonly number[],
  {head, timeout}: {readonly head: Head; readonly timeout: number},
): Reuse | null {
  const found = parse(manifest)
  if (!found || JSON.stringify({extract: found.extract, options: found.options}) !== JSON.stringify(head)) return null
  const known = new Map<string, Known>()
  const ends = [...heads]
  for (const file of found.files) {
    const outcome = outcomeOf(file)
    if (!isEntry(outcome, heads.length)) return null
    const {error} = outcome
    // given up for want of time or memory: there may be more of it now
    const isAgain = error && (error.message === OVERFULL || isWorthATry(error.message, timeout))
    if (!isAgain) known.set(keyOfEntry(outcome), {...outcome, offsets: [...ends]})
    for (const [at, size] of outcome.bytes.entries()) ends[at]! += size
  }
  if (outputs.some((path, at) => statSync(path, {throwIfNoEntry: false})?.size !== ends[at])) return null
  return reuse(known, outputs)
}

function reuse(known: ReadonlyMap<string, Known>, outputs: readonly string[]): Reuse {
  const ids = new Set([...known.values()].map(({id}) => id))
  const files = outputs.map(path => openSync(path, 'r'))
  return {
    find(input) {
      const entry = ids.has(input.id) ? known.get(keyOfInput(input)) : null
      if (!entry) return null
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
  readonly date?: string
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

interface Finished extends Head {
  readonly files: readonly ManifestFile[]
}

function parse(manifest: string): Finished | null {
  try {
    const found: unknown = JSON.parse(readFileSync(manifest, 'utf8'))
    const isFinished = isObject(found) && Array.isArray(found.files) && found.files.every(isObject)
    return isFinished ? (found as unknown as Finished) : null
  } catch {
    return null
  }
}
