/** Sets and maps of Chinese words that most often answer by the first character alone: hashing a word takes longer. */
import {characters} from './characters.ts'

const firstsOf = (words: Iterable<string>) => characters([...words].map(word => word[0]).join(''))

/** A set of words, none of them empty. */
export class WordSet extends Set<string> {
  readonly #firsts = firstsOf(this)

  override has(word: string): boolean {
    return this.#firsts.has(word.charCodeAt(0)) && super.has(word)
  }
}

/** What words mean, none of them empty. */
export class WordMap<Meaning> extends Map<string, Meaning> {
  readonly #firsts = firstsOf(this.keys())

  override get(word: string): Meaning | undefined {
    return this.#firsts.has(word.charCodeAt(0)) ? super.get(word) : undefined
  }
}
