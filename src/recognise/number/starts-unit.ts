/** Whether a scale word is the head of a unit or another word (千瓦, 百分点, 百姓) and no scale. */

import {scalePowers} from '../../lexicon/numerals.ts'
import {unitRows} from '../../lexicon/units.ts'
import {dictionary} from '../../text/dictionary.ts'

const words = ['百分之', '千分之', '万分之', '百姓', '百货', '百强', '千里', '千兆', '万科', '万达', '万里', '亿利']

const heads = dictionary('unit-heads', [true], () =>
  [...unitRows.flatMap(row => [...row.words] as string[]), ...words].filter(
    word => word.length > 1 && scalePowers.has(word[0]!),
  ),
)

/** True at the 千 of 612万千瓦 and the 百 of 5百分点. */
export const startsUnit = (text: string, at: number): boolean => heads.at(text, at) !== null
