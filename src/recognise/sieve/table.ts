import type {Alternative} from './alternatives.ts'
import type {Asked} from './asked.ts'
import {bitsWhere} from './bits-where.ts'

/** For each character the alternatives that it lets through, a bit each. */
export interface Table {
  /** by the character's number, its place in `bits`; 0 for those of no need */
  readonly places: Uint32Array
  readonly bits: Int32Array
}

/** The table of one side of the numerals. */
export function table(all: readonly Alternative[], {numbers, count}: Asked, side: 'first' | 'next' | 'before'): Table {
  const none = bitsWhere(all, ({needs}) => needs[side] === null)
  const words = none.length
  const places = new Uint32Array(count + 1)
  const bits = new Int32Array((count + 1) * words)
  bits.set(none)
  let end = words
  for (const [at, {needs}] of all.entries()) {
    const chars = needs[side] ?? ''
    for (let char = 0; char < chars.length; char++) {
      const number = numbers[chars.charCodeAt(char)]!
      if (places[number] === 0) {
        places[number] = end
        bits.set(none, end)
        end += words
      }
      bits[places[number]! + (at >> 5)]! |= 1 << (at & 31)
    }
  }
  return {places, bits}
}
