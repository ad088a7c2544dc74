import type {Alternative} from './alternatives.ts'
import type {Asked} from './asked.ts'
import {bitsWhere} from './bits-where.ts'

/** For each character the alternatives that it lets through, a bit each. */
export interface Table {
  /** by the character's number, its place in `bits`; 0 for those of no need */
  readonly places: Uint16Array
  readonly bits: Int32Array
}

/** The table of one side of the numerals. */
export function table(all: readonly Alternative[], {numbers, count}: Asked, side: 'first' | 'next' | 'before'): Table {
  const none = bitsWhere(all, ({needs}) => needs[side] === null)
  const words = none.length
  const places = new Uint16Array(count + 1)
  const numbersOf = ({needs}: Alternative) => (needs[side] ?? '').split('').map(char => numbers[char.charCodeAt(0)]!)
  let rows = 1
  for (const number of all.flatMap(numbersOf)) if (places[number] === 0) places[number] = words * rows++
  const bits = new Int32Array(rows * words)
  for (let row = 0; row < rows; row++) bits.set(none, row * words)
  for (const [at, alternative] of all.entries())
    for (const number of numbersOf(alternative)) bits[places[number]! + (at >> 5)]! |= 1 << (at & 31)
  return {places, bits}
}
