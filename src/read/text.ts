/** Decodes the bytes of a letter. */
import type {Encoding} from '../../schemas/input.ts'
import {guessEncoding} from './guess-encoding.ts'
import {refusal} from './refuse.ts'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}

const MARKS = [
  {encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf]},
  {encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33]},
  {encoding: 'utf-16le', bytes: [0xff, 0xfe]},
  {encoding: 'utf-16be', bytes: [0xfe, 0xff]},
] as const satisfies readonly {encoding: Encoding; bytes: readonly number[]}[]

/** Marks of UTF-32, the first of which begins like that of UTF-16. */
const WIDE = [
  [0xff, 0xfe, 0, 0],
  [0, 0, 0xfe, 0xff],
]

/**
 * Decodes strictly: by the byte order mark, else as the encoding given, else by UTF-8, else by what the bytes look
 * like. The mark is left out, line ends stay as they are.
 *
 * @throws a refusal that names the first byte which is none of the encoding
 */
export function decodeText(bytes: Uint8Array, given?: Encoding): Decoded {
  if (WIDE.some(mark => mark.every((byte, at) => bytes[at] === byte)))
    throw refusal('undecodable', 'Unexpected UTF-32, expected UTF-8, GB18030, UTF-16 or Big5: save it as UTF-8')
  const mark = MARKS.find(row => row.bytes.every((byte, at) => bytes[at] === byte))
  if (mark && (!given || given === mark.encoding)) return decodeAs(bytes, mark.encoding, mark.bytes.length)
  if (given) return decodeAs(bytes, given)
  const text = bytes.includes(0) ? null : strictly(bytes, 'utf-8')
  if (text !== null) return {text, encoding: 'utf-8'}
  const guess = guessEncoding(bytes)
  if (guess) return decodeAs(bytes, guess)
  throw refusal('undecodable', 'Unexpected encoding or no text at all, expected UTF-8, GB18030, UTF-16 or Big5')
}

function decodeAs(bytes: Uint8Array, encoding: Encoding, skip = 0): Decoded {
  const body = bytes.subarray(skip)
  const text = strictly(body, encoding)
  if (text !== null) return {text, encoding}
  const offset = firstBadByte(body, encoding) + skip
  const name = encoding.toUpperCase()
  // what goes on well as a stream only lacks the rest of its last character
  if (strictly(body, encoding, true) !== null)
    throw refusal('undecodable', `Unexpected end inside the character at offset ${offset}, expected whole ${name}`)
  throw refusal('undecodable', `Unexpected byte ${hex(bytes[offset])} at offset ${offset}, expected ${name}`)
}

const hex = (byte = 0): string => `0x${byte.toString(16).padStart(2, '0')}`

/** The text of the bytes; null where they are none of the encoding. */
function strictly(bytes: Uint8Array, encoding: Encoding, stream = false): string | null {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes, {stream})
  } catch {
    return null
  }
}

/** Where the first sequence starts that is none of the encoding. */
function firstBadByte(bytes: Uint8Array, encoding: Encoding): number {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (strictly(bytes.subarray(0, middle), encoding, true) === null) bad = middle
    else good = middle
  }
  while (good > 0 && strictly(bytes.subarray(0, good), encoding) === null) good--
  return good
}
