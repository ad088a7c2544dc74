/**
 * Words as a tree of their characters, kept in an array of numbers (a double array): following a text costs a sum and
 * a comparison for each character, and neither a piece of the text nor an object.
 */
export interface Trie {
  /** where every word begins */
  readonly root: number
  /** for each character its number among those of the words, 0 for one that stands in none */
  readonly letters: Uint16Array
  /**
   * two numbers a node, side by side so that they are fetched together: the place from which its children stand, each
   * at its letter's number (-1 - row where none follows), and the node it continues
   */
  readonly cells: Int16Array | Int32Array
}

/** The number of no letter: the child there tells the row of a word that longer ones continue. Letters come after it. */
export const END = 1

/** The node for one character more, 0 where no word goes on with it. */
export function step({letters, cells}: Trie, node: number, code: number): number {
  const from = cells[2 * node]!
  if (from < 0) return 0
  const child = from + letters[code]!
  return cells[2 * child + 1] === node ? child : 0
}

/** The row of the word that is over at this node, -1 where none is. */
export function rowAt({cells}: Trie, node: number): number {
  const from = cells[2 * node]!
  if (from < 0) return -1 - from
  const end = 2 * (from + END)
  return cells[end + 1] === node ? -1 - cells[end]! : -1
}
