import {idioms} from '../../lexicon/idioms.ts'
import {names} from '../../lexicon/names.ts'
import {numeralPlaces} from '../../lexicon/numeral-places.ts'
import {excuse} from '../excuse.ts'
import type {Recogniser} from '../recogniser.ts'
import {wordFinder} from '../word-finder.ts'

const find = wordFinder('excused', [idioms, names, numeralPlaces])

/** Excuses words and names that hold a numeral, from the tables: 统一, 进一步, 三农, 四川, 百度. */
export const word: Recogniser = {
  id: 'idiom/word',
  examples: [
    {text: '实行统一管理', reads: ['idiom 统一']},
    {text: '进一步降低损耗', reads: ['idiom 进一步']},
    {text: '系统一期工程', reads: []},
    {text: '十分之一', reads: []},
  ],
  read({text, floor}, numeral) {
    const found = find(text, numeral.start, floor)
    return found && excuse('idiom/word', found.row.class, found.row.why, found.start, found.end)
  },
}
