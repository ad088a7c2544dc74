import type {WordRow} from '../lexicon/word-row.ts'
import {type Dictionary, dictionary} from '../text/dictionary.ts'
import {isNumeral} from '../text/numeral.ts'

/** A word of a table round a numeral. */
export interface WordFound {
  readonly row: WordRow
  readonly start: number
  readonly end: number
}

/** Finds the longest word that holds the numeral at `at` and begins at or after `floor`. */
export type WordFinder = (text: string, at: number, floor: number) => WordFound | null

/**
 * Compiles tables of words for the look-up by a numeral inside them: 统一 is found from its 一. Words are kept by
 * the place of their first numeral, so that each place costs one walk of a trie.
 */
export function wordFinder(tables: readonly (readonly WordRow[])[]): WordFinder {
  const byPlace = new Map<number, Map<string, WordRow>>()
  for (const table of tables)
    for (const row of table)
      for (const word of row.words.split(/\s+/)) {
        const [numeral, vague] = [firstNumeral(word), firstVague(word)]
        if (numeral < 0 && vague < 0) throw new Error(`the word ${word} holds no numeral`)
        if (numeral >= 0) plant(byPlace, numeral, word, row)
        if (vague >= 0 && vague !== numeral) plant(byPlace, vague, word, row)
      }
  const tries = [...byPlace].map(([place, words]) => [place, dictionary(words)] as const)
  return (text, at, floor) => longest(tries, text, at, floor)
}

function plant(byPlace: Map<number, Map<string, WordRow>>, place: number, word: string, row: WordRow): void {
  const words = byPlace.get(place) ?? new Map<string, WordRow>()
  if (words.has(word)) throw new Error(`the word ${word} stands twice in the guards`)
  byPlace.set(place, words.set(word, row))
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

function longest(
  tries: readonly (readonly [number, Dictionary<WordRow>])[],
  text: string,
  at: number,
  floor: number,
): WordFound | null {
  let best: WordFound | null = null
  for (const [place, words] of tries) {
    const start = at - place
    if (start < floor) continue
    const found = words.at(text, start)
    if (!found || !stands(found.row, text, start, start + found.word.length)) continue
    const end = start + found.word.length
    if (!best || end - start > best.end - best.start || (end - start === best.end - best.start && start < best.start))
      best = {row: found.row, start, end}
  }
  return best
}

const stands = (row: WordRow, text: string, start: number, end: number): boolean =>
  !(text[start - 1] === '第' && isNumeral(text.charCodeAt(start))) &&
  !(row.notAfter && start > 0 && row.notAfter.includes(text[start - 1]!)) &&
  !(row.notBefore && end < text.length && row.notBefore.includes(text[end]!))
