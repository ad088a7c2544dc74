import type {WordRow} from '../lexicon/word-row.ts'
import {type Found, longest, reversed} from '../text/dictionary.ts'
import {isNumeral} from '../text/numeral.ts'
import {step, type Trie} from '../text/trie.ts'
import {wordTrie} from '../text/word-trie.ts'

/** Finds the longest word that holds the numeral at `at` and begins at or after `floor`. */
export type WordFinder = (text: string, at: number, floor: number) => Found<WordRow> | null

/** Parts what stands before the numeral from the rest; no text is followed over it. */
const NUMERAL = '\0'

/**
 * Compiles tables of words for the look-up by a numeral inside them: 统一 is found from its 一. What stands before the
 * numeral is kept backwards, so that one walk from the numeral to the left finds every place where a word may begin.
 */
export function wordFinder(id: string | null, tables: readonly (readonly WordRow[])[]): WordFinder {
  const rows = tables.flat()
  const make = wordTrie(id, rows, () => rows.flatMap((row, at) => keysOf(row).map(key => [key, at] as const)))
  let trie: Trie | null = null
  return (text, at, floor) => {
    trie ??= make()
    return find(trie, rows, text, at, floor)
  }
}

/** 进一步 is 进 backwards, the mark, 一步; a word with a vague 双 before its numeral is kept by both. */
function keysOf(row: WordRow): string[] {
  return row.words.split(/\s+/).flatMap(word => {
    const places = [...new Set([firstNumeral(word), firstVague(word)])].filter(place => place >= 0)
    if (places.length === 0) throw new Error(`the word ${word} holds no numeral`)
    return places.map(place => reversed(word.slice(0, place)) + NUMERAL + word.slice(place))
  })
}

/** The engine stands at the first numeral of a word, -1 where it holds none. */
function firstNumeral(word: string): number {
  for (let at = 0; at < word.length; at++) if (isNumeral(word.charCodeAt(at))) return at
  return -1
}

/** The engine may stand at a vague 双, 多 or 若干 before that. */
function firstVague(word: string): number {
  for (let at = 0; at < word.length; at++)
    if (word[at] === '双' || word[at] === '多' || (word[at] === '若' && word[at + 1] === '干')) return at
  return -1
}

function find(trie: Trie, rows: readonly WordRow[], text: string, at: number, floor: number): Found<WordRow> | null {
  let best: Found<WordRow> | null = null
  let head = trie.root
  for (let start = at; head !== 0 && start >= floor; start--) {
    const rest = step(trie, head, NUMERAL.charCodeAt(0))
    const found = rest === 0 ? null : longest(trie, rest, rows, text, at)
    if (found && found.end - start >= (best ? best.end - best.start : 0) && stands(found.row, text, start, found.end))
      best = {row: found.row, start, end: found.end}
    const before = start > 0 ? text.charCodeAt(start - 1) : 0
    head = before === 0 ? 0 : step(trie, head, before)
  }
  return best
}

const stands = (row: WordRow, text: string, start: number, end: number): boolean =>
  !(text[start - 1] === '第' && isNumeral(text.charCodeAt(start))) &&
  !(row.notAfter && start > 0 && row.notAfter.includes(text[start - 1]!)) &&
  !(row.notBefore && end < text.length && row.notBefore.includes(text[end]!))
