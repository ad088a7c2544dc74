import {isUtf8} from 'node:buffer'

/** Cuts a stream of UTF-8 into lines, in groups: those that came together stay together. */
export async function* lines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  for await (const whole of wholeLines(stream)) yield whole.toString().split('\n')
}

/** The same of bytes that may be anything: a line that is no UTF-8 is null. */
export async function* doubtfulLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<readonly (string | null)[]> {
  for await (const whole of wholeLines(stream))
    yield isUtf8(whole) ? whole.toString().split('\n') : whole.toString('latin1').split('\n').map(strictly)
}

/** The text of a line whose bytes are given as characters. */
function strictly(line: string): string | null {
  const bytes = Buffer.from(line, 'latin1')
  return isUtf8(bytes) ? bytes.toString() : null
}

/** Bytes of whole lines, without the last line feed. */
async function* wholeLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest: Uint8Array[] = []
  for await (const chunk of stream) {
    const last = chunk.lastIndexOf(0x0a)
    if (last < 0) {
      rest.push(chunk)
      continue
    }
    // a line feed is one byte in UTF-8, so a cut there splits no character
    const whole = Buffer.concat([...rest, chunk.subarray(0, last)])
    rest = last + 1 < chunk.length ? [chunk.subarray(last + 1)] : []
    yield whole
  }
  if (rest.length > 0) yield Buffer.concat(rest)
}
