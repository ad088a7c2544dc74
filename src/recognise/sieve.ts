/** Leaves out, numeral by numeral, the steps whose needs are not met: most numerals have no 栋 behind them and no 第 before. */
import type {BlockRole, Reading} from '../tree.ts'
import type {Glance, Numeral, Recogniser} from './recogniser.ts'
import {type Alternative, alternativesOf, type Step} from './sieve/alternatives.ts'
import {askedOf} from './sieve/asked.ts'
import {bitsWhere} from './sieve/bits-where.ts'
import {lettersOf} from './sieve/letters.ts'
import {table} from './sieve/table.ts'

/** Tries a step at a numeral. */
type Take = (glance: Glance, numeral: Numeral, step: Step) => Reading | null

export interface Sieve {
  /** Looks at a sentence, for the choice at each of its numerals; gives them, in order. */
  look(text: string, role: BlockRole): Numeral[]
  /**
   * The first reading that one of the steps gives at a numeral of the sentence looked at last; only those worth taking
   * are tried, in their order.
   */
  choose(glance: Glance, numeral: Numeral, take: Take): Reading | null
}

/** Longer numerals are all alike. */
const LONGEST = 16

const made = new WeakMap<readonly Recogniser[], Sieve>()

/** The sieve of an ordered list of recognisers. */
export function sieveOf(recognisers: readonly Recogniser[]): Sieve {
  const known = made.get(recognisers)
  if (known) return known
  const fresh = make(recognisers)
  made.set(recognisers, fresh)
  return fresh
}

function make(recognisers: readonly Recogniser[]): Sieve {
  const all = recognisers.flatMap(alternativesOf)
  const steps = all.map(({step}) => step)
  const asked = askedOf(all)
  const [first, next, before] = [table(all, asked, 'first'), table(all, asked, 'next'), table(all, asked, 'before')]
  const [inBlock, long] = [blocksOf(all), lengthsOf(all)]
  const {numbers} = asked
  const words = (all.length + 31) >> 5
  const {look, lets} = lettersOf(all)
  // the block of the sentence looked at last
  let here = inBlock('body')
  return {
    look(text, role) {
      here = inBlock(role)
      return look(text)
    },
    choose(glance, numeral, take) {
      const {text, floor} = glance
      const {start, end, script} = numeral
      const own = first.places[numbers[text.charCodeAt(start)]!]!
      // a vague word is no run of numerals, and nothing tells what stands behind one
      const behind = script === 'vague' ? -1 : next.places[numbers[text.charCodeAt(end) | 0]!]!
      const lead = start > floor ? before.places[numbers[text.charCodeAt(start - 1)]!]! : -1
      const size = Math.min(end - start, LONGEST) * words
      let last: Step | null = null
      for (let word = 0; word < words; word++) {
        let bits = here[word]! & first.bits[own + word]! & long[size + word]!
        if (behind >= 0) bits &= next.bits[behind + word]!
        if (lead >= 0) bits &= before.bits[lead + word]!
        for (; bits !== 0; bits &= bits - 1) {
          const alternative = word * 32 + 31 - Math.clz32(bits & -bits)
          const step = steps[alternative]!
          if (step === last || !lets(alternative)) continue
          const reading = take(glance, numeral, step)
          if (reading) return reading
          last = step
        }
      }
      return null
    },
  }
}

/** Which alternatives may be taken in a block of the letter. */
function blocksOf(all: readonly Alternative[]): (role: BlockRole) => Int32Array {
  const known = new Map<BlockRole, Int32Array>()
  return role => {
    const block = known.get(role) ?? bitsWhere(all, ({step: {recogniser}}) => (recogniser.block ?? role) === role)
    known.set(role, block)
    return block
  }
}

/** For each length of a numeral the alternatives that it lets through. */
function lengthsOf(all: readonly Alternative[]): Int32Array {
  const words = (all.length + 31) >> 5
  const bits = new Int32Array((LONGEST + 1) * words)
  for (let size = 0; size <= LONGEST; size++)
    bits.set(
      bitsWhere(all, ({needs}) => Math.min(needs.least, LONGEST) <= size),
      size * words,
    )
  return bits
}
