/** Makes a letter's file of its bytes: the only door through which a text comes in. */
import {createHash} from 'node:crypto'
import {VFile} from 'vfile'
import {decodeText} from './text.ts'

/** A letter as it came: where it was, and what it says byte for byte. */
export interface Delivery {
  /** as given; `-` for standard input */
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Decodes a letter into a VFile that knows its source (`data.source`).
 *
 * @throws a fatal message of the file where it is not readable as a letter
 */
export function readFile({path, bytes}: Delivery): VFile {
  const file = new VFile({path})
  const text = decodeText(bytes, file)
  if (!/\S/.test(text)) file.fail('Unexpected empty text, expected a letter', {source: 'extract', ruleId: 'empty'})
  file.value = text
  file.data.source = {
    mediaType: /\.(?:md|markdown)$/i.test(path) ? 'text/markdown' : 'text/plain',
    encoding: 'utf-8',
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
  return file
}
