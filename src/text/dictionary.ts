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

/** For each character at a word's edge, the lengths of the words that have it there: bit 3 is a word of four. */
type Lengths = Map<number, number>

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
      heads ??= lengths(rows.keys(), word => word.charCodeAt(0))
      const found = heads.get(text.charCodeAt(at))
      return found === undefined ? null : longest(rows, found, length => text.slice(at, at + length))
    },
    before(text, end, floor = 0) {
      tails ??= lengths(rows.keys(), word => word.charCodeAt(word.length - 1))
      const found = tails.get(text.charCodeAt(end - 1))
      if (found === undefined) return null
      return longest(rows, found, length => (end - length < floor ? '' : text.slice(end - length, end)))
    },
  }
}

/** Asks for the words of the given lengths, the longest first. */
function longest<Row>(rows: ReadonlyMap<string, Row>, among: number, cut: (length: number) => string) {
  for (let bits = among; bits !== 0; ) {
    const length = LONGEST - Math.clz32(bits)
    bits ^= 1 << (length - 1)
    const word = cut(length)
    const row = rows.get(word)
    if (row !== undefined) return {word, row}
  }
  return null
}

function lengths(words: Iterable<string>, edge: (word: string) => number): Lengths {
  const found: Lengths = new Map()
  for (const word of words) found.set(edge(word), (found.get(edge(word)) ?? 0) | (1 << (word.length - 1)))
  return found
}
