/** The printed units, longest first, with what each means. */
import type {Kind} from '../../../schemas/vocabulary.ts'
import {type ClassifierRow, classifierRows} from '../../lexicon/classifiers.ts'
import {type FalseUnitRow, falseUnitRows} from '../../lexicon/false-units.ts'
import {unitRows} from '../../lexicon/units.ts'
import {type Dictionary, dictionary} from '../../text/dictionary.ts'

export interface UnitWord {
  readonly code: string
  readonly kind: Kind
  readonly words: readonly string[]
  readonly sort: 'measure' | 'classifier' | 'noun'
  readonly afterOne: boolean
}

/** Asks for the longest unit word at a place; a user's lexicon answers before the built-in tables. */
export type UnitWords = Dictionary<UnitWord>

interface Units {
  readonly units: readonly {readonly code: string; readonly kind: Kind; readonly words: readonly string[]}[]
  readonly classifiers: readonly {readonly word: string; readonly with?: ClassifierRow['with'] | undefined}[]
}

/** What each unit and classifier means. */
export const unitsOf = ({units, classifiers}: Units): readonly UnitWord[] => [
  ...units.map(({code, kind, words}): UnitWord => ({code, kind, words, sort: 'measure', afterOne: false})),
  ...classifiers.map(
    ({word, with: after}): UnitWord => ({
      code: word,
      kind: 'count',
      words: [word],
      sort: after === 'digits' ? 'noun' : 'classifier',
      afterOne: after === 'any',
    }),
  ),
]

/** Units, classifiers and counted nouns. */
export const unitWords = dictionary(
  'units',
  unitsOf({units: unitRows, classifiers: classifierRows}),
  ({words}) => words,
)

/** Words that begin like a unit and are none. */
export const falseUnits = dictionary<FalseUnitRow>('false-units', falseUnitRows, ({words}) => words.split(/\s+/))

/** Time words in the lower half of a rate, where 月 and 日 need no 个. */
const pers: readonly (readonly [word: string, code: string])[] = [
  ['分', 'min'],
  ['半年', '半年'],
  ['半小时', '半小时'],
  ['半天', '半天'],
  ['半个月', '半个月'],
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
  ['孩', '孩'],
  ['单元', '单元'],
  ['年级', '年级'],
  ['班组', '班组'],
  ['支部', '支部'],
  ['村组', '村组'],
  ['线路', '线路'],
  ['晚', '晚'],
  ['课', '课'],
  ['h', 'h'],
  ['s', 's'],
  ['d', 'd'],
  ['a', 'a'],
  ['min', 'min'],
]

/** Looks them up. */
export const perWords = dictionary('per', pers, ([word]) => [word])
