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
  const [first, next, before] = [table(all, 'first'), table(all, 'next'), table(all, 'before')]
  const [heldBy, inBlock, long] = [lettersOf(all), blocksOf(all), lengthsOf(all)]
  return (text, role) => {
    const here = heldBy(text)
    const there = inBlock(role)
    for (let word = 0; word < here.length; word++) here[word]! &= there[word]!
    return ({start, end, script}, floor, take) => {
      const words = here.length
      const own = first.slots[text.charCodeAt(start)]! * words
      // a vague word is no run of numerals, and nothing tells what stands behind one
      const behind = script === 'vague' ? -1 : next.slots[text.charCodeAt(end) | 0]! * words
      const lead = start > floor ? before.slots[text.charCodeAt(start - 1)]! * words : -1
      const size = Math.min(end - start, LONGEST) * words
      let last: Step | null = null
      for (let word = 0; word < words; word++) {
        let bits = here[word]! & first.bits[own + word]! & long[size + word]!
        if (behind >= 0) bits &= next.bits[behind + word]!
        if (lead >= 0) bits &= before.bits[lead + word]!
        for (; bits !== 0; bits &= bits - 1) {
          const {step} = all[word * 32 + 31 - Math.clz32(bits & -bits)]!
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

/** Which alternatives the letters of a sentence let through. */
function lettersOf(all: readonly Alternative[]): (text: string) => Int32Array {
  const none = bitsWhere(all, ({needs}) => needs.letters === null)
  const {slots, count} = slotsOf(all, 'letters')
  const askedBy = Array.from({length: count + 1}, (): number[] => [])
  for (const [at, {needs}] of all.entries())
    for (const char of needs.letters ?? '') askedBy[slots[char.charCodeAt(0)]!]!.push(at)
  // the sentence that last held a letter: each counts once
  const seen = new Int32Array(count + 1)
  let turn = 0
  return text => {
    const here = none.slice()
    turn++
    for (let at = 0; at < text.length; at++) {
      const slot = slots[text.charCodeAt(at)]!
      if (slot === 0 || seen[slot] === turn) continue
      seen[slot] = turn
      for (const one of askedBy[slot]!) here[one >> 5]! |= 1 << (one & 31)
    }
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
  /** by the character, its place in `bits`; 0 for those of no need */
  readonly slots: Uint16Array
  readonly bits: Int32Array
}

function table(all: readonly Alternative[], side: 'first' | 'next' | 'before'): Table {
  const none = bitsWhere(all, ({needs}) => needs[side] === null)
  const words = none.length
  const {slots, count} = slotsOf(all, side)
  const bits = new Int32Array((count + 1) * words)
  for (let slot = 0; slot <= count; slot++) bits.set(none, slot * words)
  for (const [at, {needs}] of all.entries()) {
    const chars = needs[side] ?? ''
    for (let char = 0; char < chars.length; char++)
      bits[slots[chars.charCodeAt(char)]! * words + (at >> 5)]! |= 1 << (at & 31)
  }
  return {slots, bits}
}

/** Numbers the characters that are asked for, from 1 on. */
function slotsOf(all: readonly Alternative[], side: keyof Omit<Needs, 'least'>) {
  const slots = new Uint16Array(0x10000)
  let count = 0
  for (const {needs} of all) {
    const chars = needs[side] ?? ''
    for (let char = 0; char < chars.length; char++) slots[chars.charCodeAt(char)] ||= ++count
  }
  return {slots, count}
}

function bitsWhere(all: readonly Alternative[], holds: (alternative: Alternative) => boolean): Int32Array {
  const bits = new Int32Array((all.length + 31) >> 5)
  for (const [at, alternative] of all.entries()) if (holds(alternative)) bits[at >> 5]! |= 1 << (at & 31)
  return bits
}
