import type {Numeral} from '../recogniser.ts'
import {numeralAt, numeralStarts} from '../scan.ts'
import type {Alternative} from './alternatives.ts'

/** A mark for each of so many characters; of those that share one, few stand in one sentence. */
const MARKS = 1 << 13

export interface Letters {
  /** Looks at a sentence; gives its numerals, in order. */
  look(text: string): Numeral[]
  /** False where the sentence looked at last has no letter that an alternative needs. */
  lets(alternative: number): boolean
}

/** The letters of a sentence, held against those that the alternatives need. */
export function lettersOf(all: readonly Alternative[]): Letters {
  const marks = new Int32Array(MARKS >> 5)
  const needed = all.map(({needs}) => needs.letters ?? '')
  const places = new Uint32Array(all.length + 1)
  for (const [at, {length}] of needed.entries()) places[at + 1] = places[at]! + length
  const units = Uint16Array.from(needed.join(''), char => char.charCodeAt(0))
  return {
    look(text) {
      const numerals: Numeral[] = []
      let free = 0
      marks.fill(0)
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        marks[(unit & (MARKS - 1)) >> 5]! |= 1 << (unit & 31)
        if (at < free || !numeralStarts.has(unit)) continue
        const numeral = numeralAt(text, at)
        if (!numeral) continue
        numerals.push(numeral)
        free = numeral.end
      }
      return numerals
    },
    lets(alternative) {
      const end = places[alternative + 1]!
      let place = places[alternative]!
      if (place === end) return true
      for (; place < end; place++) {
        const unit = units[place]!
        if ((marks[(unit & (MARKS - 1)) >> 5]! >> (unit & 31)) & 1) return true
      }
      return false
    },
  }
}
