import {excuse} from '../excuse.ts'
import {LATIN, latinToken} from '../latin-token.ts'
import type {Recogniser} from '../recogniser.ts'

const MASK = /^0{3,20}(?:-0{3,12}){0,2}$|\d\*\*\d|\*{3}|^\d{2,20}[xX]{2}|^\d{4}-0{4}-?0{4}/

/** Excuses masked numbers: 0000-00000000, 138****0000. */
export const mask: Recogniser = {
  id: 'identifier/mask',
  examples: [{text: '电话0000-00000000', reads: ['identifier 0000-00000000']}],
  needs: [{first: '0'}, {letters: '*xX-', before: LATIN}, {letters: '*xX-', next: LATIN}],
  read({text, floor}, numeral) {
    if (numeral.script !== 'digits') return null
    const {start, end} = latinToken(text, numeral.start, floor)
    if (end - start < 4 || !MASK.test(text.slice(start, end))) return null
    return excuse('identifier/mask', 'identifier', 'masked number', start, end)
  },
}
