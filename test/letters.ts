/** The fixture letters with their hand-checked readings. */
import {readdirSync, readFileSync} from 'node:fs'
import type {LetterRecord} from '../schemas/record.ts'
import {extract} from '../src/extract.ts'
import {readFile} from '../src/read/read-file.ts'

/** A numeral of the text as the annotators read it: the fields of record.md. */
export interface GoldEntry {
  readonly raw: string
  readonly start: number
  readonly end: number
  readonly class: string
  readonly key?: string
  readonly value?: number | null
  readonly fraction?: string | null
  readonly low?: number | null
  readonly high?: number | null
  readonly bound?: string
  readonly unit?: string | null
  readonly kind?: string
  readonly aspect?: string
  readonly status?: string
  readonly item?: {readonly raw: string} | null
  readonly name?: string
  readonly names?: readonly string[]
  readonly period?: {readonly edtf: string} | null
  readonly partOf?: string | null
  readonly change?: {readonly direction: string} | null
  readonly edtf?: string
}

export interface Gold {
  readonly characters: number
  readonly letter: Readonly<Record<string, unknown>>
  readonly sections: readonly {readonly label: string; readonly title: string}[]
  readonly entries: readonly GoldEntry[]
}

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

/** The record of a text, read the way the command reads it. */
export function recordOf(path: string, text: string | Uint8Array): LetterRecord {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  return extract(readFile({path, bytes}))
}
