/** N大 before what it counts: 五大集群, 六大科技专项. */
import {hedges} from '../../lexicon/numerals.ts'
import {quantity} from '../measure/quantity.ts'
import {readFigure} from '../number/read-figure.ts'
import type {Recogniser} from '../recogniser.ts'

const ID = 'quantity/grand'

export const grandNumber: Recogniser = {
  id: ID,
  examples: [
    {text: '建成美妆日化等五大集群', reads: ['count 五大']},
    {text: '发布九大场景典型案例', reads: ['count 九大']},
    {text: '一大批企业', reads: []},
    {text: '12大队', reads: []},
  ],
  // 十余大: a hedge may stand between
  needs: [{next: '大'}, {next: hedges, letters: '大'}],
  read({text, floor}, numeral) {
    const figure = readFigure(text, numeral.start, numeral.start)
    if (!figure || text[figure.end] !== '大' || figure.power > 0 || figure.vague || figure.low.length > 2) return null
    if (figure.number === '一' || figure.low === '0' || text[figure.start - 1] === '第' || figure.start < floor)
      return null
    if (
      !/[\u4e00-\u9fff]/.test(text[figure.end + 1] ?? '') ||
      /[队学会桥道洋陆米厅厦步型中小于类]/.test(text[figure.end + 1]!)
    )
      return null
    // 新能源车、新材料两大产业 only sums them up; 等五大集群 counts
    if (
      /[、和与及][\u4e00-\u9fff]{2,8}$/.test(text.slice(Math.max(0, figure.start - 9), figure.start)) &&
      figure.number === '两'
    )
      return null
    return quantity(ID, {
      start: figure.start,
      end: figure.end + 1,
      kind: 'count',
      value: figure.low,
      unit: '个',
      written: {number: figure.number, scale: null, unit: '大'},
    })
  },
}
