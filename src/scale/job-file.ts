/** The letters of a job as lines: by path, or with their text where they lie in no file. */
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {isAbsolute, resolve} from 'node:path'
import {exitCode} from '../../schemas/exit-code.ts'
import {failure} from '../batch/failure.ts'
import {guarded} from '../batch/guarded.ts'
import type {Fault, Input} from '../batch/input.ts'
import type {Head} from '../batch/journal.ts'

/** A letter with the hash that it had when it was submitted; null where nobody could read it. */
export interface Letter {
  readonly input: Input
  readonly sha256: string | null
}

interface Line {
  readonly id: string
  readonly sha256: string | null
  readonly place?: string
  readonly text?: string
  readonly base64?: string
  readonly date?: string
  readonly fault?: Fault
}

/** The line of a letter. */
export function lineOf({input: {id, place, bytes, date, fault}, sha256}: Letter): string {
  const line: Line = {
    id,
    sha256,
    ...(place ? {place: Buffer.from(place).toString('base64')} : {}),
    ...(bytes ? said(Buffer.from(bytes)) : {}),
    ...(date ? {date} : {}),
    ...(fault ? {fault} : {}),
  }
  return `${JSON.stringify(line)}\n`
}

/** What is no UTF-8 could not come back the same from a string. */
function said(bytes: Buffer): Pick<Line, 'text' | 'base64'> {
  const text = bytes.toString()
  return Buffer.from(text).equals(bytes) ? {text} : {base64: bytes.toString('base64')}
}

/** Names a job and its result: the same letters, options and version are the same job. */
export const shardOf = ({extract, options}: Head, lines: string): string =>
  createHash('sha256').update(JSON.stringify({extract, options})).update('\n').update(lines).digest('hex').slice(0, 32)

/** The letters of a job, which must be those of its name; paths count from the folder where they were submitted. */
export function readJob(path: string, shard: string, plan: Head & {readonly root: string}): readonly Letter[] {
  const text = guarded(path, () => readFileSync(path, 'utf8'), exitCode.noInput)
  if (shardOf(plan, text) !== shard) throw failure(exitCode.inputOutput, 'is damaged: remove it and submit again', path)
  const {root} = plan
  const lines = text.split('\n').slice(0, -1)
  return lines.map(line => letterOf(JSON.parse(line) as Line, root))
}

function letterOf({id, sha256, place, text, base64, date, fault}: Line, root: string): Letter {
  const said = text ?? base64
  const rest = {...(date ? {date} : {}), ...(fault ? {fault} : {})}
  if (said === undefined) return {input: {id, place: placed(id, place, root), ...rest}, sha256}
  return {input: {id, bytes: Buffer.from(said, text === undefined ? 'base64' : 'utf8'), ...rest}, sha256}
}

/** Where a letter lies; a name that is no text stays as it is. */
function placed(id: string, place: string | undefined, root: string): Uint8Array {
  if (place === undefined) return Buffer.from(resolve(root, id))
  const bytes = Buffer.from(place, 'base64')
  return isAbsolute(bytes.toString('latin1')) ? bytes : Buffer.concat([Buffer.from(`${root}/`), bytes])
}
