/** Punctuation: what parts clauses, and the pairs of brackets and quotation marks. */
import type {TokenClass} from './tokens.ts'

const PUNCTUATION: Readonly<Record<string, TokenClass>> = {
  ',': 'comma',
  '，': 'comma',
  ';': 'comma',
  ':': 'comma',
  '。': 'stop',
  '!': 'stop',
  '?': 'stop',
  '、': 'list',
  ')': 'close',
  ']': 'close',
  '”': 'close',
  '’': 'close',
  '》': 'close',
  '"': 'close',
}
const CLOSER: ReadonlyMap<string, string> = new Map(
  Object.entries({'(': ')', '“': '”', '《': '》', '‘': '’', '[': ']'}),
)

/** For every character that opens, closes or parts the number of its class: one look spares the rest of the text two. */
const OPEN = 1
const CLOSE = 2
const MARKS = new Uint8Array(0x10000)
/** The first is that of no mark; OPEN and CLOSE are places in it. */
const CLASSES: readonly TokenClass[] = ['unknown', 'open', 'close', 'comma', 'stop', 'list']
for (const [char, mark] of Object.entries(PUNCTUATION)) MARKS[char.charCodeAt(0)] = CLASSES.indexOf(mark)
for (const char of CLOSER.keys()) MARKS[char.charCodeAt(0)] = OPEN

/** The class of the punctuation at `at`, null where none stands. */
export function markAt(text: string, at: number): TokenClass | null {
  const mark = MARKS[text.charCodeAt(at)]!
  return mark === 0 ? null : CLASSES[mark]!
}

const OPENER = /[(“《‘[]/
const NONE: ReadonlyMap<number, number> = new Map()

/** Where each bracket and quotation that opens in the text is closed. */
export function closersOf(text: string): ReadonlyMap<number, number> {
  const first = text.search(OPENER)
  if (first < 0) return NONE
  const pairs = new Map<number, number>()
  const open: number[] = []
  for (let at = first; at < text.length; at++) {
    const mark = MARKS[text.charCodeAt(at)]
    if (mark === OPEN) open.push(at)
    else if (mark === CLOSE && open.length > 0 && CLOSER.get(text[open[open.length - 1]!]!) === text[at])
      pairs.set(open.pop()!, at)
  }
  return pairs
}
