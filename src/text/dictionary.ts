/** Longest match of a table's words in a text, forwards and backwards, in time of the longest word alone. */

export interface Found<Row> {
  readonly word: string
  readonly row: Row
}

export interface Dictionary<Row> {
  /** The longest word that starts at `at`. */
  at(text: string, at: number): Found<Row> | null
  /** The longest word that ends at `end` and starts at or after `floor`. */
  before(text: string, end: number, floor?: number): Found<Row> | null
}

/**
 * The lengths of the words that have these characters at their edge: bit 3 is a word of four. Two characters tell far
 * more than one, so that a word is cut out of the text hardly ever in vain.
 */
interface Lengths {
  /** by the character at the edge, all lengths */
  readonly edge: Map<number, number>
  /** by the two characters at the edge, lengths from two on; two pairs may share an entry */
  readonly pair: Map<number, number>
}

const LONGEST = 32

/** Compiles words to rows; a word that stands twice is a mistake of the table and throws. */
export function dictionary<Row>(entries: Iterable<readonly [string, Row]>): Dictionary<Row> {
  const rows = new Map<string, Row>()
  for (const [word, row] of entries) {
    if (rows.has(word)) throw new Error(`the word ${word} stands twice in one table`)
    if (word.length === 0 || word.length > LONGEST) throw new Error(`the word ${word} is empty or too long`)
    rows.set(word, row)
  }
  // most tables are asked in one direction only, and none before the first letter
  let heads: Lengths | null = null
  let tails: Lengths | null = null
  return {
    at(text, at) {
      heads ??= lengths(rows.keys(), word => [word.charCodeAt(0), word.charCodeAt(1)])
      const first = text.charCodeAt(at)
      const found = heads.edge.get(first)
      if (found === undefined) return null
      const among = found === 1 ? 1 : (found & 1) | (heads.pair.get(pairOf(first, text.charCodeAt(at + 1))) ?? 0)
      for (let bits = among; bits !== 0; ) {
        const length = LONGEST - Math.clz32(bits)
        bits ^= 1 << (length - 1)
        const word = text.slice(at, at + length)
        const row = rows.get(word)
        if (row !== undefined) return {word, row}
      }
      return null
    },
    before(text, end, floor = 0) {
      tails ??= lengths(rows.keys(), word => [word.charCodeAt(word.length - 1), word.charCodeAt(word.length - 2)])
      const last = text.charCodeAt(end - 1)
      const found = tails.edge.get(last)
      if (found === undefined) return null
      const among = found === 1 ? 1 : (found & 1) | (tails.pair.get(pairOf(last, text.charCodeAt(end - 2))) ?? 0)
      for (let bits = among; bits !== 0; ) {
        const length = LONGEST - Math.clz32(bits)
        bits ^= 1 << (length - 1)
        if (end - length < floor) continue
        const word = text.slice(end - length, end)
        const row = rows.get(word)
        if (row !== undefined) return {word, row}
      }
      return null
    },
  }
}

/** Two characters as one small number; NaN beyond the text counts as none. */
const pairOf = (first: number, second: number): number => ((first * 251) ^ second) & 0x3fffffff

function lengths(words: Iterable<string>, edgeOf: (word: string) => readonly [number, number]): Lengths {
  const [edge, pair] = [new Map<number, number>(), new Map<number, number>()]
  for (const word of words) {
    const [first, second] = edgeOf(word)
    const bit = 1 << (word.length - 1)
    edge.set(first, (edge.get(first) ?? 0) | bit)
    if (word.length === 1) continue
    const both = pairOf(first, second)
    pair.set(both, (pair.get(both) ?? 0) | bit)
  }
  return {edge, pair}
}
