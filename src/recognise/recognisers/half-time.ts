/** 半年, 半个月, 半小时 as a length of time. */
import {openEnds} from '../measure/open-ends.ts'
import {quantity} from '../measure/quantity.ts'
import {boundBefore, boundBehind} from '../measure/read-bound.ts'
import type {Recogniser} from '../recogniser.ts'

const ID = 'quantity/half-time'
const WORD = /半(年|个工作日|个多?月|个多?小时|小时|天)(多(?![次个项种家场位名条件样]))?/y
const CODES: Readonly<Record<string, string>> = {
  年: 'a',
  个月: 'mo',
  个小时: 'h',
  小时: 'h',
  天: 'd',
  个工作日: '工作日',
}

export const halfTime: Recogniser = {
  id: ID,
  examples: [
    {text: '用时不超过半小时', reads: ['duration 不超过半小时']},
    {text: '半个月内办结', reads: ['duration 半个月内']},
    {text: '停工半年多', reads: ['duration 半年多']},
    {text: '比全省要求少半个工作日', reads: ['duration 半个工作日']},
    {text: '半年报', reads: []},
    {text: '上半年', reads: ['date 上半年']},
  ],
  needs: [{first: '半', next: '年个小天'}],
  read({text, floor}, numeral) {
    WORD.lastIndex = numeral.start
    const found = WORD.exec(text)
    if (!found || /[上下前后多大]/.test(text[numeral.start - 1] ?? '') || /[报度会]/.test(text[WORD.lastIndex] ?? ''))
      return null
    const unit = CODES[found[1]!.replace('多', '')]!
    const hedged = found[2] !== undefined || found[1]!.includes('多')
    const end = numeral.start + found[0].length
    const lead = boundBefore(text, numeral.start, floor)
    const behind = boundBehind(text, end, 'duration')
    const bound = lead?.bound ?? behind?.bound ?? (hedged ? 'over' : 'exact')
    return quantity(ID, {
      start: lead?.edge ?? numeral.start,
      end: behind?.edge ?? end,
      kind: 'duration',
      value: '0.5',
      ...openEnds('0.5', bound),
      bound,
      unit,
      written: {number: '半', scale: null, unit: found[1]!},
    })
  },
}
