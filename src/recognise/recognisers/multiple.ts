/** 翻一番, 翻了两番: doublings. */
import {openEnds} from '../measure/open-ends.ts'
import {quantity} from '../measure/quantity.ts'
import {boundBefore, boundBehind} from '../measure/read-bound.ts'
import {readFigure} from '../number/read-figure.ts'
import type {Recogniser} from '../recogniser.ts'

const ID = 'quantity/doubling'

export const multiple: Recogniser = {
  id: ID,
  examples: [
    {text: '比2012年底翻了一番', reads: ['date 2012年底', 'multiple 一番']},
    {text: '翻两番', reads: ['multiple 两番']},
    {text: '翻了近一番', reads: ['multiple 近一番']},
    {text: '翻了一番还多', reads: ['multiple 一番']},
    {text: '另有一番景象', reads: []},
  ],
  needs: [{letters: '番'}],
  read({text, floor}, numeral) {
    const figure = readFigure(text, numeral.start, numeral.start)
    if (!figure || text[figure.end] !== '番') return null
    const lead = boundBefore(text, figure.start, floor)
    const start = lead?.edge ?? figure.start
    if (!/翻了?$/.test(text.slice(Math.max(floor, start - 2), start))) return null
    const end = figure.end + 1
    const behind = boundBehind(text, end) ?? moreBehind(text, end)
    const bound =
      lead?.bound === 'about' || behind?.bound === 'about' ? 'about' : (lead?.bound ?? behind?.bound ?? 'exact')
    return quantity(ID, {
      start,
      end: behind?.edge ?? end,
      kind: 'multiple',
      value: figure.low,
      ...openEnds(figure.low, bound),
      bound,
      unit: '番',
      written: {number: figure.number, scale: null, unit: '番'},
    })
  },
}

/** 翻了一番还多, 一番多: a little more than doubled; 还多 stays outside. */
function moreBehind(text: string, at: number): {readonly edge: number; readonly bound: 'over'} | null {
  const word = /^(?:还多|多|有余)/.exec(text.slice(at, at + 2))?.[0]
  return word ? {edge: word === '还多' ? at : at + word.length, bound: 'over'} : null
}
