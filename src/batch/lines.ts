import {isUtf8} from 'node:buffer'

/** Cuts a stream of UTF-8 into lines, in groups: those that came together stay together. */
export async function* lines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  for await (const whole of wholeLines(stream, Number.POSITIVE_INFINITY)) if (whole) yield whole.toString().split('\n')
}

/** What a line is that is none. */
export const NO_TEXT = Symbol('no UTF-8')
export const TOO_LONG = Symbol('too long')
export type DoubtfulLine = string | typeof NO_TEXT | typeof TOO_LONG

/** The same of bytes that may be anything, in lines of at most so many bytes. */
export async function* doubtfulLines(
  stream: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<readonly DoubtfulLine[]> {
  for await (const whole of wholeLines(stream, longest)) {
    if (whole === null) yield [TOO_LONG]
    else if (isUtf8(whole)) yield whole.toString().split('\n')
    else yield whole.toString('latin1').split('\n').map(strictly)
  }
}

/** The text of a line whose bytes are given as characters. */
function strictly(line: string): DoubtfulLine {
  const bytes = Buffer.from(line, 'latin1')
  return isUtf8(bytes) ? bytes.toString() : NO_TEXT
}

/** Bytes of whole lines, without the last line feed; null for a line that grows too long to be kept. */
async function* wholeLines(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Buffer | null> {
  let rest: Uint8Array[] = []
  let size = 0
  let isTooLong = false
  for await (const chunk of stream) {
    const first = chunk.indexOf(0x0a)
    // what came before is part of the line that ends here, or does not end yet
    size += first < 0 ? chunk.length : first
    if (size > longest) {
      isTooLong = true
      rest = []
    }
    if (first < 0) {
      if (!isTooLong) rest.push(chunk)
      continue
    }
    if (isTooLong) yield null
    // a line feed is one byte in UTF-8, so a cut there splits no character
    const last = chunk.lastIndexOf(0x0a)
    const from = isTooLong ? first + 1 : 0
    const whole = Buffer.concat([...rest, chunk.subarray(from, last)])
    rest = last + 1 < chunk.length ? [chunk.subarray(last + 1)] : []
    size = chunk.length - last - 1
    const isEmpty = isTooLong && last < from
    isTooLong = false
    if (!isEmpty) yield whole
  }
  if (isTooLong) yield null
  else if (rest.length > 0) yield Buffer.concat(rest)
}
