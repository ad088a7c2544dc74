/** The printed units, longest first, with what each means. */
import type {Kind} from '../../../schemas/vocabulary.ts'
import {type ClassifierRow, classifierRows} from '../../lexicon/classifiers.ts'
import {falseUnitRows} from '../../lexicon/false-units.ts'
import {unitRows} from '../../lexicon/units.ts'
import {type Dictionary, dictionary} from '../../text/dictionary.ts'

export interface UnitWord {
  readonly code: string
  readonly kind: Kind
  readonly sort: 'measure' | 'classifier' | 'noun'
  readonly afterOne: boolean
}

/** Asks for the longest unit word at a place; a user's lexicon answers before the built-in tables. */
export type UnitWords = Pick<Dictionary<UnitWord>, 'at'>

const classifiers: readonly ClassifierRow[] = classifierRows

/** Units, classifiers and counted nouns. */
export const unitWords = dictionary<UnitWord>([
  ...unitRows.flatMap(({code, kind, words}) =>
    words.map(word => [word, {code, kind, sort: 'measure', afterOne: false}] as [string, UnitWord]),
  ),
  ...classifiers.map(
    row =>
      [
        row.word,
        {
          code: row.word,
          kind: 'count',
          sort: row.with === 'digits' ? 'noun' : 'classifier',
          afterOne: row.with === 'any',
        },
      ] as [string, UnitWord],
  ),
])

/** Words that begin like a unit and are none. */
export const falseUnits = dictionary<true>(falseUnitRows.map(({word}) => [word, true]))

/** Time words in the lower half of a rate, where 月 and 日 need no 个. */
export const perWords = dictionary<string>([
  ['分', 'min'],
  ['半年', '半年'],
  ['床日', '床/d'],
  ['镇街', '镇街'],
  ['餐', '餐'],
  ['供暖季', '供暖季'],
  ['采暖季', '采暖季'],
  ['季', '季度'],
  ['季度', '季度'],
  ['时', 'h'],
  ['月', 'mo'],
  ['次', '次'],
  ['学期', '学期'],
  ['晚', '晚'],
  ['课', '课'],
  ['h', 'h'],
  ['s', 's'],
  ['d', 'd'],
  ['min', 'min'],
])
