/** 一次 under 每季度: how often a thing is done is a rate (每季度调度一次). */
import {apartBound} from '../measure/apart-bound.ts'
import {openEnds} from '../measure/open-ends.ts'
import {quantity} from '../measure/quantity.ts'
import {boundBefore} from '../measure/read-bound.ts'
import {readOne} from '../measure/read-per.ts'
import type {Recogniser} from '../recogniser.ts'

const ID = 'quantity/recurrence'
const EVERY =
  /每(?:隔)?(半年|(?:\d{1,3}(?:[-~至]\d{1,3})?|[一二两三四五六七八九十]{1,3})?个?(?:年度|学年|季度|学期|季|年|月|周|天|日|小时|分钟))[^。;；,，每\d]{0,14}$/

export const recurrence: Recogniser = {
  id: ID,
  examples: [
    {text: '市级每季度调度一次', reads: ['rate 一次']},
    {text: '管网检测每年不少于一次', reads: ['rate 不少于一次']},
    {text: '每半年开展一次专项检查', reads: ['rate 一次']},
    {text: '每十五天清运一次', reads: ['rate 一次']},
    {text: '每年给予一次性补助', reads: []},
    {text: '又一次成功', reads: []},
  ],
  needs: [{first: '一', next: '次'}],
  read(glance, {start, end}) {
    const {text, floor} = glance
    if (text[start] !== '一' || end - start !== 1 || text[end] !== '次' || /[性次级]/.test(text[end + 1] ?? ''))
      return null
    const every = EVERY.exec(text.slice(Math.max(0, start - 20), start))?.[1]
    if (!every) return null
    const per = readOne(every.replace(/度$/, ''), 0)
    if (!per) return null
    const found = boundBefore(text, start, floor)
    const bound = found?.bound ?? apartBound(glance, start, 'rate') ?? 'exact'
    return quantity(ID, {
      start: found?.edge ?? start,
      end: end + 1,
      kind: 'rate',
      value: '1',
      bound,
      ...openEnds('1', bound),
      unit: `次/${per.code}`,
      written: {number: '一', scale: null, unit: '次'},
      flags: ['rate-head', 'ambiguous'],
      rateHead: every,
    })
  },
}
