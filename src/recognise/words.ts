import {WORDS, type WordClass} from '../lexicon/words.ts'
import {dictionary} from '../text/dictionary.ts'

/** The words that cut a sentence, each with its class; a word of two classes is a mistake of the table and throws. */
export const words = dictionary(classes())

function classes(): Map<string, WordClass> {
  const classOf = new Map<string, WordClass>()
  for (const [name, list] of Object.entries(WORDS))
    for (const word of list.trim().split(/\s+/)) {
      if (classOf.has(word)) throw new Error(`the word ${word} stands in two classes`)
      classOf.set(word, name as WordClass)
    }
  return classOf
}
