import type {Numeral} from '../recogniser.ts'
import {numeralAt, numeralStarts} from '../scan.ts'
import type {Alternative} from './alternatives.ts'
import type {Asked} from './asked.ts'
import {bitsWhere} from './bits-where.ts'

/** Finds the numerals of a sentence, and into `here` writes which alternatives its letters let through. */
export function lettersOf(
  all: readonly Alternative[],
  {numbers, count}: Asked,
  here: Int32Array,
): (text: string) => Numeral[] {
  const none = bitsWhere(all, ({needs}) => needs.letters === null)
  // for each character the words of bits that it lets through: a word's place, its bits, the next one's place, …
  const askedBy = Array.from({length: count + 1}, (): number[] => [])
  for (const [at, {needs}] of all.entries()) {
    const chars = needs.letters ?? ''
    for (let char = 0; char < chars.length; char++) {
      const list = askedBy[numbers[chars.charCodeAt(char)]!]!
      if (list.length === 0 || list[list.length - 2] !== at >> 5) list.push(at >> 5, 0)
      list[list.length - 1]! |= 1 << (at & 31)
    }
  }
  const places = new Uint32Array(count + 2)
  for (let number = 0; number <= count; number++) places[number + 1] = places[number]! + askedBy[number]!.length
  const held = Int32Array.from(askedBy.flat())
  return text => {
    const numerals: Numeral[] = []
    let free = 0
    here.set(none)
    for (let char = 0; char < text.length; char++) {
      const number = numbers[text.charCodeAt(char)]!
      if (number === 0) continue
      if (number <= numeralStarts.length && char >= free) {
        const numeral = numeralAt(text, char)
        if (numeral) {
          numerals.push(numeral)
          free = numeral.end
        }
      }
      const end = places[number + 1]!
      for (let place = places[number]!; place < end; place += 2) here[held[place]!]! |= held[place + 1]!
    }
    return numerals
  }
}
