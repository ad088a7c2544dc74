/** Cuts a stream of bytes into lines, in groups: those that came together stay together. */
export async function* lines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  let rest: Uint8Array[] = []
  for await (const chunk of stream) {
    const last = chunk.lastIndexOf(0x0a)
    if (last < 0) {
      rest.push(chunk)
      continue
    }
    // a line feed is one byte in UTF-8, so a cut there splits no character
    const whole = Buffer.concat([...rest, chunk.subarray(0, last)]).toString()
    rest = last + 1 < chunk.length ? [chunk.subarray(last + 1)] : []
    yield whole.split('\n')
  }
  if (rest.length > 0) yield [Buffer.concat(rest).toString()]
}
