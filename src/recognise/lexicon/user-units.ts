/** A user's units and classifiers, asked before the built-in ones. */
import type {LexiconRows} from '../../../schemas/lexicon.ts'
import {dictionary} from '../../text/dictionary.ts'
import {type UnitWord, type UnitWords, unitWords} from '../measure/unit-words.ts'
import {asProjected} from './as-projected.ts'

/** The longest word wins, the user's where both know it. */
export function userUnits({units, classifiers}: LexiconRows): UnitWords {
  const own = dictionary<UnitWord>([
    ...units.flatMap(({code, kind, words}) =>
      words.map(word => [asProjected(word), {code, kind, sort: 'measure', afterOne: false}] as [string, UnitWord]),
    ),
    ...classifiers.map(row => [asProjected(row.word), classifier(row)] as [string, UnitWord]),
  ])
  return {
    at(text, at) {
      const [mine, built] = [own.at(text, at), unitWords.at(text, at)]
      return mine && mine.word.length >= (built?.word.length ?? 0) ? mine : built
    },
  }
}

const classifier = ({word, with: after}: LexiconRows['classifiers'][number]): UnitWord => ({
  code: word,
  kind: 'count',
  sort: after === 'digits' ? 'noun' : 'classifier',
  afterOne: after === 'any',
})
