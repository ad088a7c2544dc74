/** Longest match of a table's words in a text, forwards and backwards, in time of the match alone. */

interface Step<Row> {
  next: Map<number, Step<Row>> | null
  row: Row | undefined
}

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

/** Compiles words to rows; a word that stands twice is a mistake of the table and throws. */
export function dictionary<Row>(entries: Iterable<readonly [string, Row]>): Dictionary<Row> {
  const forward: Step<Row> = {next: null, row: undefined}
  const backward: Step<Row> = {next: null, row: undefined}
  for (const [word, row] of entries) {
    plant(forward, word, 0, 1, row)
    plant(backward, word, word.length - 1, -1, row)
  }
  return {
    at(text, at) {
      const [length, row] = walk(forward, text, at, 1, text.length)
      return length === 0 ? null : {word: text.slice(at, at + length), row: row!}
    },
    before(text, end, floor = 0) {
      const [length, row] = walk(backward, text, end - 1, -1, floor - 1)
      return length === 0 ? null : {word: text.slice(end - length, end), row: row!}
    },
  }
}

function plant<Row>(root: Step<Row>, word: string, from: number, by: 1 | -1, row: Row): void {
  let step = root
  for (let at = from; at >= 0 && at < word.length; at += by) {
    step.next ??= new Map()
    const next = step.next.get(word.charCodeAt(at)) ?? {next: null, row: undefined}
    step.next.set(word.charCodeAt(at), next)
    step = next
  }
  if (step.row !== undefined) throw new Error(`the word ${word} stands twice in one table`)
  step.row = row
}

function walk<Row>(root: Step<Row>, text: string, from: number, by: 1 | -1, stop: number): [number, Row | undefined] {
  let step: Step<Row> | undefined = root
  let length = 0
  let row: Row | undefined
  for (let at = from, seen = 1; at !== stop; at += by, seen++) {
    step = step.next?.get(text.charCodeAt(at))
    if (!step) break
    if (step.row !== undefined) {
      length = seen
      row = step.row
    }
  }
  return [length, row]
}
