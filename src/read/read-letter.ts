/** Makes a letter's file of whatever an office sends: the only door through which a letter comes in. */
import {VFile} from 'vfile'
import type {Encoding} from '../../schemas/input.ts'
import {mediaTypes} from './media-types.ts'
import {limitsOf, type ReadOptions} from './read-options.ts'
import {refusal, refuse} from './refuse.ts'
import {type Delivery, settle} from './settle.ts'
import {sniffBytes, sniffText} from './sniff.ts'
import {decodeText} from './text.ts'
import {isTraditional} from './traditional.ts'

export type {ReadOptions}

/**
 * Reads text, Markdown, web pages, DOCX and PDF into a VFile of their plain text; what is no plain text is unpacked by
 * readers that are loaded when they are needed.
 *
 * @throws a fatal message of the file where it is not readable as a letter
 */
export async function readLetter({path, bytes}: Delivery, options: ReadOptions = {}): Promise<VFile> {
  const file = new VFile({path, cwd: '.'})
  try {
    const {maxInput} = limitsOf(options)
    if (bytes.length > maxInput * 2 ** 20)
      throw refusal('limit-input', `Unexpected size above ${maxInput} MB, expected a letter (--max-input)`)
    return await simplified(await read(file, {path, bytes}, options))
  } catch (error) {
    return refuse(file, error)
  }
}

async function read(file: VFile, {path, bytes}: Delivery, options: ReadOptions): Promise<VFile> {
  const binary = options.as ?? sniffBytes(bytes)
  if (binary === 'docx' || binary === 'pdf') return recover(file, bytes, binary, null, options)
  const decoded = decodeText(bytes, options.encoding)
  if (isBinary(decoded.text))
    throw refusal('format', 'Unexpected control characters and no Chinese, expected text, HTML, DOCX or PDF')
  const format = options.as ?? sniffText(decoded.text, path)
  if (format === 'html') return recover(file, bytes, format, decoded, options)
  return settle(file, bytes, {...decoded, mediaType: mediaTypes[format], notes: []})
}

/** Bytes that happen to be UTF-8 and are a program's, an image's, an archive's. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) && !/[\u2e80-\uffef]/.test(text)
}

async function recover(
  file: VFile,
  bytes: Uint8Array,
  format: 'html' | 'docx' | 'pdf',
  decoded: {readonly text: string; readonly encoding: Encoding} | null,
  options: ReadOptions,
): Promise<VFile> {
  const {recoverers} = await import('./recoverers.ts')
  const {text, tables, notes, ocr, isSeen} = await recoverers[format](
    decoded?.text ?? bytes,
    limitsOf(options),
    options.ocr,
  )
  file.data.tables = tables
  file.data.ocr = ocr === true
  file.data.isSeen = isSeen === true
  return settle(file, bytes, {text, notes, mediaType: mediaTypes[format], encoding: decoded?.encoding ?? 'none'})
}

/** A letter in traditional characters is read as if in simplified ones; its text stays as written. */
async function simplified(file: VFile): Promise<VFile> {
  const text = String(file.value)
  if (!isTraditional(text)) return file
  const {simplify} = await import('./simplify.ts')
  file.data.simplified = simplify(text)
  return file
}
