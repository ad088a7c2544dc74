/** 翻一番, 翻了两番: doublings. */
import {quantity} from '../measure/quantity.ts'
import {readFigure} from '../number/read-figure.ts'
import type {Recogniser} from '../recogniser.ts'

const ID = 'quantity/doubling'

export const multiple: Recogniser = {
  id: ID,
  examples: [
    {text: '比2012年底翻了一番', reads: ['date 2012年底', 'multiple 一番']},
    {text: '翻两番', reads: ['multiple 两番']},
    {text: '另有一番景象', reads: []},
  ],
  read({text, floor}, numeral) {
    const figure = readFigure(text, numeral.start, numeral.start)
    if (!figure || text[figure.end] !== '番') return null
    if (!/翻(?:了|近|超过?|约)?$/.test(text.slice(Math.max(floor, figure.start - 4), figure.start))) return null
    return quantity(ID, {
      start: figure.start,
      end: figure.end + 1,
      kind: 'multiple',
      value: figure.low,
      unit: '番',
      written: {number: figure.number, scale: null, unit: '番'},
    })
  },
}
