/** Leaves out, numeral by numeral, the steps whose needs are not met: most numerals have no 栋 behind them and no 第 before. */
import type {GuardRow} from './guard.ts'
import {type Needs, NOTHING, needsOfRows} from './needs.ts'
import type {Numeral, Recogniser} from './recogniser.ts'

/** One thing that is tried at a numeral: a recogniser, or of a guard one row. */
export interface Step {
  readonly recogniser: Recogniser
  readonly row: GuardRow | null
}

/** The steps that are worth taking at a numeral, in their order. */
type Choose = (numeral: Numeral, floor: number) => readonly Step[]

/** Looks at a sentence, for the choice at each of its numerals. */
export type Sieve = (text: string) => Choose

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
  const letters = table(all, 'letters')
  return text => {
    const here = letters.none.slice()
    for (let at = 0; at < text.length; at++) {
      const slot = letters.slots[text.charCodeAt(at)]!
      if (slot > 0)
        for (let word = 0; word < here.length; word++) here[word]! |= letters.bits[slot * here.length + word]!
    }
    return ({start, end, script}, floor) => {
      const steps: Step[] = []
      const own = first.slots[text.charCodeAt(start)]! * here.length
      // a vague word is no run of numerals, and nothing tells what stands behind one
      const behind = script === 'vague' ? -1 : next.slots[text.charCodeAt(end) | 0]! * here.length
      const lead = start > floor ? before.slots[text.charCodeAt(start - 1)]! * here.length : -1
      for (let word = 0; word < here.length; word++) {
        let bits = here[word]! & first.bits[own + word]!
        if (behind >= 0) bits &= next.bits[behind + word]!
        if (lead >= 0) bits &= before.bits[lead + word]!
        for (; bits !== 0; bits &= bits - 1) {
          const {step} = all[word * 32 + 31 - Math.clz32(bits & -bits)]!
          if (steps.at(-1) !== step) steps.push(step)
        }
      }
      return steps
    }
  }
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
  /** the alternatives without a need */
  readonly none: Int32Array
}

function table(all: readonly Alternative[], side: keyof Needs): Table {
  const words = (all.length + 31) >> 5
  const none = new Int32Array(words)
  const slots = new Uint16Array(0x10000)
  let count = 0
  for (const [at, {needs}] of all.entries()) {
    const chars = needs[side]
    if (chars === null) none[at >> 5]! |= 1 << (at & 31)
    else for (let char = 0; char < chars.length; char++) slots[chars.charCodeAt(char)] ||= ++count
  }
  const bits = new Int32Array((count + 1) * words)
  for (let slot = 0; slot <= count; slot++) bits.set(none, slot * words)
  for (const [at, {needs}] of all.entries()) {
    const chars = needs[side] ?? ''
    for (let char = 0; char < chars.length; char++)
      bits[slots[chars.charCodeAt(char)]! * words + (at >> 5)]! |= 1 << (at & 31)
  }
  return {slots, bits, none}
}
