/** Longest match of a table's words in a text, forwards and backwards, in time of the longest word alone. */
import type {Span} from '../tree.ts'
import {rowAt, step, type Trie} from './trie.ts'
import {wordTrie} from './word-trie.ts'

/** A word in a text and the row of its table. */
export interface Found<Row> extends Span {
  readonly row: Row
}

export interface Dictionary<Row> {
  /** The longest word that starts at `at` and ends at or before `limit`. */
  at(text: string, at: number, limit?: number): Found<Row> | null
}

export interface Endings<Row> {
  /** The longest word that ends at `end` and starts at or after `floor`. */
  before(text: string, end: number, floor?: number): Found<Row> | null
}

/** Compiles the words of each row; the `id` is that of a table of the program, null for a user's. */
export function dictionary<Row>(
  id: string | null,
  rows: readonly Row[],
  wordsOf: (row: Row) => readonly string[],
): Dictionary<Row> {
  const make = wordTrie(id, rows, () => rows.flatMap((row, at) => wordsOf(row).map(word => [word, at] as const)))
  let trie: Trie | null = null
  return {
    at(text, at, limit = text.length) {
      trie ??= make()
      return longest(trie, trie.root, rows, text, at, limit)
    },
  }
}

/** Compiles the words of each row for the look-up from their ends. */
export function endings<Row>(
  id: string | null,
  rows: readonly Row[],
  wordsOf: (row: Row) => readonly string[],
): Endings<Row> {
  const make = wordTrie(id, rows, () =>
    rows.flatMap((row, at) => wordsOf(row).map(word => [reversed(word), at] as const)),
  )
  let trie: Trie | null = null
  return {
    before(text, end, floor = 0) {
      trie ??= make()
      let node = trie.root
      let start = end
      let found = -1
      for (let at = end - 1; at >= floor; at--) {
        node = step(trie, node, text.charCodeAt(at))
        if (node === 0) break
        const row = rowAt(trie, node)
        if (row < 0) continue
        found = row
        start = at
      }
      return found < 0 ? null : {row: rows[found]!, start, end}
    },
  }
}

/** The longest word from `at` that goes on from a node. */
export function longest<Row>(
  trie: Trie,
  from: number,
  rows: readonly Row[],
  text: string,
  at: number,
  limit = text.length,
): Found<Row> | null {
  const {letters, cells} = trie
  let node = from
  let place = cells[2 * from]!
  let end = at
  let found = -1
  // step and rowAt in one, for each would fetch the place of the node again
  for (let next = at; next < limit && place >= 0; next++) {
    const child = place + letters[text.charCodeAt(next)]!
    if (cells[2 * child + 1] !== node) break
    node = child
    place = cells[2 * child]!
    const row = rowAt(trie, node)
    if (row < 0) continue
    found = row
    end = next + 1
  }
  return found < 0 ? null : {row: rows[found]!, start: at, end}
}

/** By its UTF-16 units, as a text is walked. */
export const reversed = (word: string): string => word.split('').toReversed().join('')
