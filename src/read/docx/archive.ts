/** Reads single entries of a ZIP archive; nothing is unpacked that is not asked for, and nothing to the disk. */
import {Buffer} from 'node:buffer'
import {crc32, inflateRawSync} from 'node:zlib'
import {refusal} from '../refuse.ts'

export interface Archive {
  /** The bytes of the entry, null where there is none of the name. */
  entry(name: string): Buffer | null
  readonly names: readonly string[]
}

interface Entry {
  readonly method: number
  readonly locked: boolean
  readonly crc: number
  readonly packed: number
  readonly offset: number
}

const END = 0x06054b50
const DIRECTORY = 0x02014b50
const LOCAL = 0x04034b50
const DEFLATED = 8

const broken = (why: string) => refusal('broken', `Unexpected ${why}, expected a whole DOCX`)

/** Opens the archive by its directory, of at most so many entries; no entry may be larger than the megabytes given. */
export function openArchive(bytes: Uint8Array, maxEntries: number, maxInflated: number): Archive {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = directory(data, maxEntries)
  const entry = (name: string): Buffer | null => {
    const found = entries.get(name)
    return found ? unpack(data, found, name, Math.floor(maxInflated * 2 ** 20)) : null
  }
  return {entry, names: [...entries.keys()]}
}

function directory(data: Buffer, maxEntries: number): Map<string, Entry> {
  const end = endOf(data)
  const count = data.readUInt16LE(end + 10)
  let at = data.readUInt32LE(end + 16)
  if (count > maxEntries || count === 0xffff)
    throw refusal(
      'limit-entries',
      `Unexpected archive of more than ${maxEntries} entries, expected a DOCX (--max-entries)`,
    )
  const entries = new Map<string, Entry>()
  for (let seen = 0; seen < count; seen++) {
    if (at + 46 > data.length || data.readUInt32LE(at) !== DIRECTORY) throw broken('end of the archive')
    const name = data.readUInt16LE(at + 28)
    const packed = data.readUInt32LE(at + 20)
    const path = data.toString('utf8', at + 46, at + 46 + name).replaceAll('\\', '/')
    // readers differ in which of two entries they take
    if (entries.has(path) && path.endsWith('.xml')) throw broken(`second ${path}`)
    entries.set(path, {
      method: data.readUInt16LE(at + 10),
      locked: (data.readUInt16LE(at + 8) & 1) === 1,
      crc: data.readUInt32LE(at + 16),
      packed,
      offset: data.readUInt32LE(at + 42),
    })
    at += 46 + name + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32)
  }
  return entries
}

/** The record at the archive's end, before a comment of any length. */
function endOf(data: Buffer): number {
  for (let at = data.length - 22; at >= 0 && at >= data.length - 22 - 0xffff; at--)
    if (data.readUInt32LE(at) === END) return at
  throw broken('end of the archive')
}

function unpack(data: Buffer, entry: Entry, name: string, limit: number): Buffer {
  const {offset, packed, method} = entry
  if (entry.locked) throw refusal('encrypted', 'Unexpected password on the archive, expected a DOCX without one')
  if (offset + 30 > data.length || data.readUInt32LE(offset) !== LOCAL) throw broken(`archive around ${name}`)
  const from = offset + 30 + data.readUInt16LE(offset + 26) + data.readUInt16LE(offset + 28)
  if (from + packed > data.length) throw broken(`end of ${name}`)
  const body = data.subarray(from, from + packed)
  const content = method === DEFLATED ? inflate(body, name, limit) : method === 0 ? body : null
  if (content === null) throw broken(`compression of ${name}`)
  if (content.length > limit) throw tooLarge(name, limit)
  if (crc32(content) !== entry.crc) throw broken(`bytes of ${name}`)
  return content
}

function inflate(body: Buffer, name: string, limit: number): Buffer {
  try {
    return inflateRawSync(body, {maxOutputLength: Math.max(limit, 1)})
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(name, limit)
    throw broken(`bytes of ${name}`)
  }
}

const tooLarge = (name: string, limit: number) =>
  refusal(
    'limit-inflated',
    `Unexpected size of ${name} above ${(limit / 2 ** 20).toFixed(1).replace(/\.0$/, '')} MB, expected a letter (--max-inflated)`,
  )
