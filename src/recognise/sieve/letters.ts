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
  const askedBy = Array.from({length: count + 1}, (): Map<number, number> => new Map())
  for (const [at, {needs}] of all.entries())
    for (const char of needs.letters ?? '') {
      const masks = askedBy[numbers[char.charCodeAt(0)]!]!
      masks.set(at >> 5, (masks.get(at >> 5) ?? 0) | (1 << (at & 31)))
    }
  // what each character lets through, word by word: those of one stand from its place to the place of the next
  const places = new Uint16Array(count + 2)
  for (const [number, masks] of askedBy.entries()) places[number + 1] = places[number]! + masks.size
  const [at, mask] = [
    Uint8Array.from(askedBy.flatMap(masks => [...masks.keys()])),
    Int32Array.from(askedBy.flatMap(masks => [...masks.values()])),
  ]
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
      for (let place = places[number]!; place < end; place++) here[at[place]!]! |= mask[place]!
    }
    return numerals
  }
}
