import {WORDS, type WordClass} from '../lexicon/words.ts'
import {dictionary} from '../text/dictionary.ts'

/** The words that cut a sentence, each with its class; a word of two classes is a mistake of the table and throws. */
export const words = dictionary('words', Object.keys(WORDS) as WordClass[], name => WORDS[name].trim().split(/\s+/))
