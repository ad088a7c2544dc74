/** All figures of a set on the disk, found again by name and unit: some twenty bytes of memory a figure. */
import {closeSync, openSync, readSync} from 'node:fs'
import {guarded} from '../../batch/guarded.ts'
import {writeAll} from '../../batch/write-all.ts'
import type {Placed} from '../../review/set/contradictions.ts'
import type {Mention} from '../../review/set/facts.ts'
import {growing} from './growing.ts'

export interface MentionStore {
  add(letter: number, mentions: readonly Mention[]): void
  /** no more will be added */
  sort(): void
  /** figures that a letter has, by number */
  of(letter: number): Placed[]
  /** figures of the same name and unit in other letters: the first so many, and how many more there are */
  elsewhere(mention: Placed, most: number): {readonly found: readonly Placed[]; readonly more: number}
  /** the figures of one name and unit, a group at a time */
  groups(): Generator<readonly Placed[]>
  close(): void
}

/** Opens the store in a new file. */
export function mentionStore(path: string): MentionStore {
  const file = guarded(path, () => openSync(path, 'w+'))
  /** where each figure's line begins; the number of each letter's first figure */
  const [starts, firsts] = [growing(), growing()]
  let hashes = growing()
  let sorted = new Float64Array()
  let size = 0
  const read = (at: number): Placed => {
    const bytes = Buffer.alloc((at + 1 < starts.length ? starts.at(at + 1) : size) - starts.at(at))
    guarded(path, () => readSync(file, bytes, 0, bytes.length, starts.at(at)))
    return JSON.parse(bytes.toString()) as Placed
  }
  const numberAt = (place: number): number => sorted[place]! % SLOTS
  const place = (hash: number, number = 0): number => below(sorted, hash * SLOTS + number)
  const bounds = (letter: number): [number, number] => [
    firsts.at(letter),
    letter + 1 < firsts.length ? firsts.at(letter + 1) : starts.length,
  ]
  return {
    add(letter, mentions) {
      firsts.push(starts.length)
      const lines = mentions.map(mention => `${JSON.stringify({...mention, letter})}\n`)
      for (const [at, line] of lines.entries()) {
        hashes.push(hashOf(mentions[at]!) * SLOTS + starts.length)
        starts.push(size)
        size += Buffer.byteLength(line)
      }
      writeAll(file, lines.join(''), path)
    },
    sort() {
      sorted = hashes.values().sort()
      hashes = growing()
    },
    of(letter) {
      const [first, end] = bounds(letter)
      return Array.from({length: end - first}, (_, at) => read(first + at))
    },
    elsewhere(mention, most) {
      const hash = hashOf(mention)
      const [first, end] = bounds(mention.letter)
      const [from, to] = [place(hash), place(hash + 1)]
      const [own, after] = [place(hash, first), place(hash, end)]
      const found: Placed[] = []
      for (let at = from; at < to && found.length < most; at++) {
        if (at === own) at = after
        const other = at < to ? read(numberAt(at)) : null
        if (other && isAlike(other, mention)) found.push(other)
      }
      return {found, more: found.length < most ? 0 : to - from - (after - own) - most}
    },
    *groups() {
      for (let from = 0; from < sorted.length; ) {
        const to = place(Math.floor(sorted[from]! / SLOTS) + 1)
        if (to - from > 1) yield* alike(Array.from({length: to - from}, (_, at) => read(numberAt(from + at))))
        from = to
      }
    },
    close: () => closeSync(file),
  }
}

/** Two names of one hash are rare, but no reason to mix them. */
function* alike(mentions: readonly Placed[]): Generator<readonly Placed[]> {
  for (let rest = mentions; rest.length > 1; ) {
    const [first] = rest as [Placed]
    yield rest.filter(other => isAlike(other, first))
    rest = rest.filter(other => !isAlike(other, first))
  }
}

const isAlike = (a: Mention, b: Mention): boolean => a.name === b.name && a.unit === b.unit

/** Figures that a set may have; with the 27 bits of a hash above, a number stays exact. */
const SLOTS = 2 ** 26

/** FNV-1a, folded to 27 bits. */
function hashOf({name, unit}: Mention): number {
  let hash = 0x811c9dc5
  for (const character of `${unit} ${name}`) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193)
  return ((hash >>> 27) ^ hash) & 0x7ffffff
}

/** How many of the sorted numbers are below. */
function below(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
