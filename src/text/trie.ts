/**
 * Words as a tree of their characters, kept in two arrays of numbers (a double array): following a text costs a sum and
 * a comparison for each character, and neither a piece of the text nor an object.
 */
export interface Trie {
  /** where every word begins */
  readonly root: number
  /** for each character its number among those of the words, 0 for one that stands in none */
  readonly letters: Uint16Array
  /** for each node the place from which its children stand, each at its letter's number; -1 - row where none follows */
  readonly base: Int32Array
  /** for each node the one it continues */
  readonly parent: Int32Array
}

/** The number of no letter: the child there tells the row of a word that longer ones continue. Letters come after it. */
export const END = 1

/** The node for one character more, 0 where no word goes on with it. */
export function step({letters, base, parent}: Trie, node: number, code: number): number {
  const from = base[node]!
  if (from < 0) return 0
  const child = from + letters[code]!
  return parent[child] === node ? child : 0
}

/** The row of the word that is over at this node, -1 where none is. */
export function rowAt({base, parent}: Trie, node: number): number {
  const from = base[node]!
  if (from < 0) return -1 - from
  return parent[from + END] === node ? -1 - base[from + END]! : -1
}
