/** A case rate as health statistics print it, of so many people: 孕产妇死亡率6.5/10万. */
import {quantity} from '../measure/quantity.ts'
import {boundBefore} from '../measure/read-bound.ts'
import {readDigits} from '../number/read-digits.ts'
import type {Recogniser} from '../recogniser.ts'

const ID = 'quantity/per-population'
const PEOPLE = /\/((?:10{0,2}|十|百)?万|千)(?:人口?)?(?![\d元公吨亩台辆])/y

export const perPopulation: Recogniser = {
  id: ID,
  examples: [
    {text: '孕产妇死亡率6.5/10万', reads: ['rate 6.5/10万']},
    {text: '发病率降至120.5/10万人', reads: ['rate 120.5/10万人']},
    {text: '单价6/10万元', reads: []},
  ],
  needs: [{letters: '/', next: '/'}],
  read({text, floor}, {start}) {
    const cases = readDigits(text, start)
    if (!cases?.value) return null
    PEOPLE.lastIndex = cases.end
    const people = PEOPLE.exec(text)
    if (!people) return null
    const lead = boundBefore(text, start, floor)
    return quantity(ID, {
      start: lead?.edge ?? start,
      end: PEOPLE.lastIndex,
      kind: 'rate',
      value: cases.value,
      bound: lead?.bound ?? 'exact',
      unit: people[0],
      written: {number: text.slice(start, cases.end), scale: null, unit: people[0]},
    })
  },
}
