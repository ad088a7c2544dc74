/** The fixture letters with their hand-checked readings. */
import {readdirSync, readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import type {LetterRecord} from '../schemas/record.ts'
import type {Gold} from '../src/evaluate/gold.ts'
import {extract} from '../src/extract.ts'
import {mediaTypes} from '../src/read/media-types.ts'
import {settle} from '../src/read/settle.ts'
import {decodeText} from '../src/read/text.ts'

export interface Fixture {
  readonly id: string
  readonly path: string
  readonly bytes: Uint8Array
  readonly text: string
  readonly gold: Gold
}

const letters = new URL('../fixtures/letters/', import.meta.url)
const goldOf = (id: string): Gold =>
  JSON.parse(readFileSync(new URL(`../fixtures/gold/${id}.gold.json`, import.meta.url), 'utf8'))

/** All letters of `fixtures/letters` that have a gold file. */
export const fixtures: readonly Fixture[] = readdirSync(letters)
  .sort()
  .map(name => {
    const bytes = readFileSync(new URL(name, letters))
    const id = name.replace(/\.\w+$/, '')
    return {id, path: `fixtures/letters/${name}`, bytes, text: bytes.toString('utf8'), gold: goldOf(id)}
  })

/** The file of plain text, or of Markdown where it is called so: what `readLetter` makes of it, at once. */
export function fileOf(path: string, bytes: Uint8Array): VFile {
  const mediaType = mediaTypes[path.endsWith('.md') ? 'md' : 'txt']
  return settle(new VFile({path}), bytes, {...decodeText(bytes), mediaType, notes: []})
}

/** The record of a text, read the way the command reads it. */
export function recordOf(path: string, text: string | Uint8Array): LetterRecord {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  return extract(fileOf(path, bytes))
}
