import type {Alternative} from './alternatives.ts'

/** A bit for each alternative that the test holds of, 32 to a word. */
export function bitsWhere(all: readonly Alternative[], holds: (alternative: Alternative) => boolean): Int32Array {
  const bits = new Int32Array((all.length + 31) >> 5)
  for (const [at, alternative] of all.entries()) if (holds(alternative)) bits[at >> 5]! |= 1 << (at & 31)
  return bits
}
