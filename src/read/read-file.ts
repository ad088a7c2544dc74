/** Makes a letter's file of its text: plain text and Markdown, which need nothing unpacked. */
import {createHash} from 'node:crypto'
import {VFile} from 'vfile'
import type {Encoding} from '../../schemas/input.ts'
import {places} from '../text/places.ts'
import {lostCharacters} from './lost-characters.ts'
import type {Note} from './recovered.ts'
import {refusal, refuse} from './refuse.ts'
import {decodeText} from './text.ts'

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

/**
 * Decodes a text into a VFile that knows its source (`data.source`); the name tells Markdown from plain text.
 *
 * @throws a fatal message of the file where it is not readable as a letter
 */
export function readFile({path, bytes}: Delivery): VFile {
  const file = new VFile({path})
  try {
    const decoded = decodeText(bytes)
    return settle(file, bytes, {...decoded, mediaType: textType(path), notes: []})
  } catch (error) {
    return refuse(file, error)
  }
}

/** text/markdown for 答复.md, else text/plain. */
export const textType = (path: string): string => (/\.(?:md|markdown)$/i.test(path) ? 'text/markdown' : 'text/plain')

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
