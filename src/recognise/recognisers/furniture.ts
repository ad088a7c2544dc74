import {excuse} from '../excuse.ts'
import type {Recogniser} from '../recogniser.ts'

const SHORT = 16

/** Excuses what belongs to the page and not to the letter: — 2 —, 备案号, 浏览次数; one numeral at a time. */
export const furniture: Recogniser = {
  id: 'identifier/furniture',
  examples: [{text: '— 2 —', reads: []}],
  block: 'furniture',
  read({block, text, numerals}, numeral) {
    if (block.role !== 'furniture') return null
    const whole = numerals.length === 1 && text.length <= SHORT
    const [start, end] = whole ? [0, text.length] : [numeral.start, numeral.end]
    return excuse('identifier/furniture', 'identifier', 'page furniture, not the letter', start, end)
  },
}
