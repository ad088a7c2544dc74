/** A user's names and idioms: words that hold a number and count nothing. */
import type {LexiconRows} from '../../../schemas/lexicon.ts'
import type {WordRow} from '../../lexicon/word-row.ts'
import {excuse} from '../excuse.ts'
import type {Recogniser} from '../recogniser.ts'
import {wordFinder} from '../word-finder.ts'
import {asProjected} from './as-projected.ts'

const ID = 'lexicon/name'

/** Excuses 三秦英才 where the lexicon has it. */
export function userName(rows: LexiconRows['names']): Recogniser {
  const find = wordFinder(null, [rows.map(row => ({...row, words: printedWords(row.words).join(' ')}) as WordRow)])
  return {
    id: ID,
    examples: [{text: '没有词表', reads: []}],
    read({text, floor}, numeral) {
      const found = find(text, numeral.start, floor)
      return found && excuse(ID, found.row.class, found.row.why, found.start, found.end)
    },
  }
}

/** The words of a row as the rules see them. */
export const printedWords = (words: string): string[] => words.trim().split(/\s+/).map(asProjected)
