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
 * more than one, so that a word is cut out of the text hardly ever in vain. Characters and pairs may share an entry:
 * the tables are short, and the word itself is looked up in the end.
 */
interface Lengths {
  /** by the character at the edge, all lengths */
  readonly edge: Int32Array
  /** by the two characters at the edge, lengths from two on */
  readonly pair: Int32Array
  /** of the indices */
  readonly mask: number
}

const LONGEST = 32

/** Compiles words to rows; a word that stands twice is a mistake of the table and throws. A map is taken as it is. */
export function dictionary<Row>(entries: Iterable<readonly [string, Row]> | Map<string, Row>): Dictionary<Row> {
  const rows = entries instanceof Map ? entries : rowsOf(entries)
  for (const word of rows.keys())
    if (word.length === 0 || word.length > LONGEST) throw new Error(`the word ${word} is empty or too long`)
  // most tables are asked in one direction only, and none before the first letter
  let heads: Lengths | null = null
  let tails: Lengths | null = null
  return {
    at(text, at) {
      heads ??= lengths(rows, false)
      const first = text.charCodeAt(at)
      const found = heads.edge[first & heads.mask]!
      if (found === 0) return null
      const among = found === 1 ? 1 : (found & 1) | heads.pair[pairOf(first, text.charCodeAt(at + 1)) & heads.mask]!
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
      tails ??= lengths(rows, true)
      const last = text.charCodeAt(end - 1)
      const found = tails.edge[last & tails.mask]!
      if (found === 0) return null
      const among = found === 1 ? 1 : (found & 1) | tails.pair[pairOf(last, text.charCodeAt(end - 2)) & tails.mask]!
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

function rowsOf<Row>(entries: Iterable<readonly [string, Row]>): Map<string, Row> {
  const rows = new Map<string, Row>()
  for (const [word, row] of entries) {
    const before = rows.size
    rows.set(word, row)
    if (rows.size === before) throw new Error(`the word ${word} stands twice in one table`)
  }
  return rows
}

/** Two characters as one number; NaN beyond the text counts as none. */
const pairOf = (first: number, second: number): number => (first * 251) ^ second

function lengths(rows: ReadonlyMap<string, unknown>, backwards: boolean): Lengths {
  const size = 2 ** (LONGEST - Math.clz32(rows.size * 2))
  const [edge, pair, mask] = [new Int32Array(size), new Int32Array(size), size - 1]
  for (const word of rows.keys()) {
    const last = word.length - 1
    const first = word.charCodeAt(backwards ? last : 0)
    edge[first & mask]! |= 1 << last
    if (last > 0) pair[pairOf(first, word.charCodeAt(backwards ? last - 1 : 1)) & mask]! |= 1 << last
  }
  return {edge, pair, mask}
}
