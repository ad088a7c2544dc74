/** Decodes the bytes of a letter. */
import {Buffer} from 'node:buffer'
import type {VFile} from 'vfile'

const BOM = [0xef, 0xbb, 0xbf]

/**
 * Decodes strict UTF-8; a BOM is left out, line ends stay as they are.
 *
 * @throws a fatal message of the file that names the first byte that is no UTF-8
 */
export function decodeText(bytes: Uint8Array, file: VFile): string {
  const marked = BOM.every((byte, at) => bytes[at] === byte)
  const body = marked ? bytes.subarray(BOM.length) : bytes
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(body)
  } catch {
    const offset = firstBadByte(body) + (marked ? BOM.length : 0)
    return file.fail(`Unexpected byte ${hex(bytes[offset])} at offset ${offset}, expected UTF-8`, {
      source: 'extract',
      ruleId: 'undecodable',
    })
  }
}

const hex = (byte = 0): string => `0x${byte.toString(16).padStart(2, '0')}`

/** Where the first sequence starts that is no UTF-8: the longest prefix that still decodes ends there. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (prefix(bytes, middle) === null) bad = middle
    else good = middle
  }
  return Buffer.byteLength(prefix(bytes, good) ?? '')
}

/** The text of the first bytes, an unfinished last character left out; null where they are no UTF-8. */
function prefix(bytes: Uint8Array, length: number): string | null {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes.subarray(0, length), {stream: true})
  } catch {
    return null
  }
}
