/** Text that grows at its end, as UTF-8 in one buffer: no long string is ever made of it. */
export interface GrowingText {
  /** appends, and says how many bytes that were */
  append(text: string): number
  /** the bytes, in a buffer of their own */
  bytes(): Uint8Array
}

const encoder = new TextEncoder()

/** Buffers of texts that are finished, in their order: each goes to the text that comes after its own, mostly as long. */
const spare: Uint8Array[] = []
const START = 1 << 16
/** A longer one is not kept. */
const KEPT = 1 << 23

export function growingText(): GrowingText {
  let buffer = spare.shift() ?? new Uint8Array(START)
  let end = 0
  return {
    append(text) {
      // a UTF-16 unit is three bytes of UTF-8 at most
      if (buffer.length - end < text.length * 3) {
        const larger = new Uint8Array(Math.max(buffer.length * 2, end + text.length * 3))
        larger.set(buffer.subarray(0, end))
        buffer = larger
      }
      const {written} = encoder.encodeInto(text, buffer.subarray(end))
      end += written
      return written
    },
    bytes() {
      const bytes = buffer.slice(0, end)
      spare.push(buffer.length > KEPT ? new Uint8Array(START) : buffer)
      return bytes
    },
  }
}
