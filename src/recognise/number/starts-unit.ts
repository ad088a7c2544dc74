/** Whether a scale word is the head of a unit (千瓦, 百分点, 兆瓦时) and no scale. */

import {scalePowers} from '../../lexicon/numerals.ts'
import {unitRows} from '../../lexicon/units.ts'
import {dictionary} from '../../text/dictionary.ts'

const fractions = ['百分之', '千分之', '万分之']

const heads = dictionary(
  [...unitRows.flatMap(row => [...row.words] as string[]), ...fractions]
    .filter(word => word.length > 1 && scalePowers.has(word[0]!))
    .map(word => [word, true] as const),
)

/** True at the 千 of 612万千瓦 and the 百 of 5百分点. */
export const startsUnit = (text: string, at: number): boolean => heads.at(text, at) !== null
