/** Sets and maps of Chinese words that most often answer by the first character alone: hashing a word takes longer. */
import {characters} from './characters.ts'

const firstsOf = (words: Iterable<string>) => characters([...words].map(word => word[0]).join(''))

/** A set of words, none of them empty. */
export function wordSet(words: Iterable<string>): {has(word: string): boolean} {
  const all = new Set(words)
  const firsts = firstsOf(all)
  return {has: word => firsts.has(word.charCodeAt(0)) && all.has(word)}
}

/** What words mean, none of them empty. */
export function wordMap<Meaning>(rows: Iterable<readonly [word: string, meaning: Meaning]>): {
  has(word: string): boolean
  get(word: string): Meaning | undefined
} {
  const all = new Map(rows)
  const firsts = firstsOf(all.keys())
  const has = (word: string) => firsts.has(word.charCodeAt(0)) && all.has(word)
  return {has, get: word => (firsts.has(word.charCodeAt(0)) ? all.get(word) : undefined)}
}
