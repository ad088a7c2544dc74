/** Leaves out, numeral by numeral, the steps whose needs are not met: most numerals have no 栋 behind them and no 第 before. */
import type {BlockRole, Reading} from '../tree.ts'
import type {GuardRow} from './guard.ts'
import {type Needs, NOTHING, needsOfRows} from './needs.ts'
import type {Numeral, Recogniser} from './recogniser.ts'

/** One thing that is tried at a numeral: a recogniser, or of a guard one row. */
export interface Step {
  readonly recogniser: Recogniser
  readonly row: GuardRow | null
}

/** The first reading that one of the steps gives; only those worth taking at the numeral are tried, in their order. */
type Choose = (numeral: Numeral, floor: number, take: (step: Step) => Reading | null) => Reading | null

/** Looks at a sentence, for the choice at each of its numerals. */
export type Sieve = (text: string, role: BlockRole) => Choose

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

/** A step and one of its alternatives: the step is taken where any of them may hold. */
interface Alternative {
  readonly step: Step
  readonly needs: Needs
}

function make(recognisers: readonly Recogniser[]): Sieve {
  const all = recognisers.flatMap(alternativesOf)
  const steps = all.map(({step}) => step)
  const asked = askedOf(all)
  const [first, next, before] = [table(all, asked, 'first'), table(all, asked, 'next'), table(all, asked, 'before')]
  const [heldBy, inBlock, long] = [lettersOf(all, asked), blocksOf(all), lengthsOf(all)]
  const {numbers} = asked
  const words = (all.length + 31) >> 5
  return (text, role) => {
    const here = heldBy(text, inBlock(role))
    return ({start, end, script}, floor, take) => {
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
          const step = steps[word * 32 + 31 - Math.clz32(bits & -bits)]!
          if (step === last) continue
          const reading = take(step)
          if (reading) return reading
          last = step
        }
      }
      return null
    }
  }
}

/** The characters that any need names. */
interface Asked {
  /** by the character its number, from 1 on; 0 for those that none names: one table serves every side */
  readonly numbers: Uint16Array
  readonly count: number
}

function askedOf(all: readonly Alternative[]): Asked {
  const numbers = new Uint16Array(0x10000)
  let count = 0
  for (const {needs} of all)
    for (const chars of [needs.first, needs.next, needs.before, needs.letters])
      for (let at = 0; chars !== null && at < chars.length; at++) numbers[chars.charCodeAt(at)] ||= ++count
  return {numbers, count}
}

/** Which of the alternatives that a block allows the letters of a sentence let through. */
function lettersOf(all: readonly Alternative[], {numbers, count}: Asked) {
  const none = bitsWhere(all, ({needs}) => needs.letters === null)
  const words = none.length
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
  return (text: string, block: Int32Array): Int32Array => {
    const here = new Int32Array(words)
    for (let word = 0; word < words; word++) here[word] = none[word]!
    for (let char = 0; char < text.length; char++) {
      const number = numbers[text.charCodeAt(char)]!
      if (number === 0) continue
      const end = places[number + 1]!
      for (let place = places[number]!; place < end; place++) here[at[place]!]! |= mask[place]!
    }
    for (let word = 0; word < words; word++) here[word]! &= block[word]!
    return here
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

function alternativesOf(recogniser: Recogniser): Alternative[] {
  const {id, rows, needs = [NOTHING]} = recogniser
  if (!rows) {
    const step = {recogniser, row: null}
    return needs.map(some => ({step, needs: {...NOTHING, ...some}}))
  }
  const known = needsOfRows?.[id]
  return rows.flatMap((row, at) => {
    const step = {recogniser, row}
    return (known?.[at] ?? [NOTHING]).map(needs => ({step, needs}))
  })
}

/** For each character the alternatives that it lets through, a bit each. */
interface Table {
  /** by the character's number, its place in `bits`; 0 for those of no need */
  readonly places: Uint16Array
  readonly bits: Int32Array
}

function table(all: readonly Alternative[], {numbers, count}: Asked, side: 'first' | 'next' | 'before'): Table {
  const none = bitsWhere(all, ({needs}) => needs[side] === null)
  const words = none.length
  const places = new Uint16Array(count + 1)
  let rows = 1
  for (const {needs} of all)
    for (const char of needs[side] ?? '')
      if (places[numbers[char.charCodeAt(0)]!] === 0) places[numbers[char.charCodeAt(0)]!] = words * rows++
  const bits = new Int32Array(rows * words)
  for (let row = 0; row < rows; row++) bits.set(none, row * words)
  for (const [at, {needs}] of all.entries())
    for (const char of needs[side] ?? '') bits[places[numbers[char.charCodeAt(0)]!]! + (at >> 5)]! |= 1 << (at & 31)
  return {places, bits}
}

function bitsWhere(all: readonly Alternative[], holds: (alternative: Alternative) => boolean): Int32Array {
  const bits = new Int32Array((all.length + 31) >> 5)
  for (const [at, alternative] of all.entries()) if (holds(alternative)) bits[at >> 5]! |= 1 << (at & 31)
  return bits
}
