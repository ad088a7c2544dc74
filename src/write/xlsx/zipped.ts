/** An archive as it grows: nothing of it is held but the names of its files. */
import {Zip, ZipDeflate} from 'fflate'

export interface ZipPart {
  readonly name: string
  readonly chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

/** Sizes and places are 32 bits wide. */
const LIMIT = 2 ** 32 - 1

/** The bytes of the archive of these parts, the same at any time and in any time zone. */
export async function* zipped(parts: Iterable<ZipPart>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = []
  let size = 0
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    size = checked(size + chunk.length)
    ready.push(chunk)
  })
  const taken = () => {
    const chunks = ready
    ready = []
    return chunks
  }
  for (const {name, chunks} of parts) {
    const file = new ZipDeflate(name, {level: 6})
    // fields of the local time are written, so the local day is the same everywhere
    file.mtime = new Date(1980, 0, 1)
    zip.add(file)
    let length = 0
    for await (const chunk of chunks) {
      length = checked(length + chunk.length)
      file.push(chunk)
      yield* taken()
    }
    file.push(new Uint8Array(), true)
    yield* taken()
  }
  zip.end()
  yield* taken()
}

function checked(size: number): number {
  if (size > LIMIT) throw new Error('a workbook can hold no more than 4 GB: write Parquet or CSV, or fewer columns')
  return size
}
