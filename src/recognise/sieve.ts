/** Leaves out, sentence by sentence, the guard rows whose letters are not there: most sentences know no 栋, no 届, no 路. */
import type {GuardRow} from './guard.ts'
import {guardLetters} from './guard-letters.ts'
import {lettersNeeded} from './letters-needed.ts'
import type {Recogniser} from './recogniser.ts'

/** Chooses the recognisers that a sentence needs, in their order; `memo` learns which rows of theirs. */
export type Sieve = (text: string, memo: Map<string, unknown>) => readonly Recogniser[]

/** Sentences after which it pays to read the letters off the patterns, where the build has not done it. */
const PAYS = guardLetters ? 0 : 200

const made = new WeakMap<readonly Recogniser[], Sieve>()

/** The sieve of an ordered list of recognisers: it lets everything through until its making is worth it. */
export function sieveOf(recognisers: readonly Recogniser[]): Sieve {
  const known = made.get(recognisers)
  if (known) return known
  const fresh = patient(recognisers)
  made.set(recognisers, fresh)
  return fresh
}

function patient(recognisers: readonly Recogniser[]): Sieve {
  let seen = 0
  let sieve: Sieve | null = null
  return (text, memo) => {
    if (seen++ < PAYS) return recognisers
    sieve ??= make(recognisers)
    return sieve(text, memo)
  }
}

interface Held {
  readonly recogniser: Recogniser
  readonly rows: readonly GuardRow[]
  /** numbers of the rows, from 0 on over all guards */
  readonly first: number
}

function make(recognisers: readonly Recogniser[]): Sieve {
  const held: Held[] = []
  const index = new Map<number, number[]>()
  const always: number[] = []
  let count = 0
  for (const recogniser of recognisers) {
    const rows = recogniser.rows ?? []
    held.push({recogniser, rows, first: count})
    const known = guardLetters?.[recogniser.id]
    for (const [at, row] of rows.entries()) {
      const letters = known ? known[at]! : lettersNeeded(row)
      if (letters === null) always.push(count)
      for (const letter of new Set(letters)) {
        const code = letter.charCodeAt(0)
        index.set(code, [...(index.get(code) ?? []), count])
      }
      count++
    }
  }
  // most characters of a sentence are letters of no row
  const telling = new Uint8Array(0x10000)
  for (const code of index.keys()) telling[code] = 1
  // a row is in when it bears the number of the sentence
  const marks = new Int32Array(count)
  let sentence = 0
  return (text, memo) => {
    sentence++
    for (const row of always) marks[row] = sentence
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (telling[code] === 1) for (const row of index.get(code)!) marks[row] = sentence
    }
    const through: Recogniser[] = []
    for (const {recogniser, rows, first} of held) {
      if (!recogniser.rows) {
        through.push(recogniser)
        continue
      }
      const fitting: GuardRow[] = []
      for (let at = 0; at < rows.length; at++) if (marks[first + at] === sentence) fitting.push(rows[at]!)
      if (fitting.length === 0) continue
      memo.set(recogniser.id, fitting)
      through.push(recogniser)
    }
    return through
  }
}
