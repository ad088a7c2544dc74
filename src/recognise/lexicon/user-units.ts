/** A user's units and classifiers, asked before the built-in ones. */
import type {LexiconRows} from '../../../schemas/lexicon.ts'
import {dictionary} from '../../text/dictionary.ts'
import {type UnitWords, unitsOf, unitWords} from '../measure/unit-words.ts'
import {asProjected} from './as-projected.ts'

/** The longest word wins, the user's where both know it. */
export function userUnits({units, classifiers}: LexiconRows): UnitWords {
  const own = dictionary(null, unitsOf({units, classifiers}), ({words}) => words.map(asProjected))
  return {
    at(text, at, limit) {
      const [mine, built] = [own.at(text, at, limit), unitWords.at(text, at, limit)]
      return mine && mine.end >= (built?.end ?? at) ? mine : built
    },
  }
}
