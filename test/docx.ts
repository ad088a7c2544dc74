/** Makes small DOCX archives of XML written by hand. */
import {crc32, deflateRawSync} from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  readonly content: string | Uint8Array
  /** what the directory says instead of the truth */
  readonly lie?: {readonly crc?: number; readonly method?: number; readonly flags?: number}
}

/** A ZIP archive of deflated entries. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const {name, content, lie = {}} of entries) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes, {level: 9})
    const title = Buffer.from(name)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(lie.flags ?? 0, 2)
    head.writeUInt16LE(lie.method ?? 8, 4)
    head.writeUInt32LE(lie.crc ?? crc32(bytes), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(bytes.length, 18)
    head.writeUInt16LE(title.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, title, packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), head, place, title]))
    files.push(local)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length & 0xffff, 4)
  end.writeUInt16LE(entries.length & 0xffff, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, list, Buffer.from('PK\x05\x06'), end])
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A DOCX of a body and of other parts. */
export const docx = (body: string, parts: Readonly<Record<string, string>> = {}): Buffer =>
  zip([
    {name: '[Content_Types].xml', content: '<Types/>'},
    {name: 'word/document.xml', content: `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`},
    ...Object.entries(parts).map(([name, content]) => ({name: `word/${name}`, content})),
  ])

/** A paragraph of one run. */
export const p = (text: string, properties = '', run = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r>${run && `<w:rPr>${run}</w:rPr>`}<w:t>${text}</w:t></w:r></w:p>`
