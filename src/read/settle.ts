/** Makes a letter's file of what it says: its text, its source, and what a careful reader should know. */
import {createHash} from 'node:crypto'
import type {VFile} from 'vfile'
import type {Encoding} from '../../schemas/input.ts'
import {places} from '../text/places.ts'
import {lostCharacters} from './lost-characters.ts'
import type {Note} from './recovered.ts'
import {refusal} from './refuse.ts'

/** A letter as it came: where it was, and what it says byte for byte. */
export interface Delivery {
  /** as given; `-` for standard input */
  readonly path: string
  readonly bytes: Uint8Array
}

/** What a letter says, in whatever way it was told. */
export interface Reading {
  readonly text: string
  readonly mediaType: string
  readonly encoding: Encoding | 'none'
  readonly notes: readonly Note[]
}

/** Fills the file in: its text, its source, and a message for each thing a careful reader should know. */
export function settle(file: VFile, bytes: Uint8Array, {text, mediaType, encoding, notes}: Reading): VFile {
  if (!/\S/.test(text)) throw refusal('empty', 'Unexpected empty text, expected a letter')
  file.value = text
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  file.data.source = {mediaType, encoding, sha256, ...(file.data.ocr ? {ocr: true} : {})}
  const all = [...notes, ...lostCharacters(text)]
  if (all.length === 0) return file
  const {place} = places(text)
  for (const {rule, message, start, end} of all)
    file.message(message, {
      place: {start: {...place(start), offset: start}, end: {...place(end), offset: end}},
      source: 'extract',
      ruleId: rule,
    }).fatal = false
  return file
}
