import {guard} from '../guard.ts'

const WHY = 'formula as a name'
const PART = '(?:[NnXx]|\\d{1,3}|[一二三四五六七八九十]{1,2})'

/** Excuses 1+X, 3+X, 15+5, 1+10+3+N; sums with = are left to the quantities. */
export const formulaName = guard(
  'name/formula',
  [
    {
      class: 'name',
      why: WHY,
      lead: /(?:[NX]\+)?$/,
      body: new RegExp(`${PART}(?:\\+(?:${PART}|[\\p{Script=Han}“”]{1,6}(?=\\+|”|$))){1,6}(?![\\d.=+万亿元%个])`, 'uy'),
    },
    {
      class: 'name',
      why: WHY,
      lead: /(?:[A-Za-z]{1,3}|[\p{Script=Han}]{1,4})\+$/u,
      body: new RegExp(`${PART}(?![\\d.=万亿元%个])`, 'y'),
      behind: /“$/,
    },
    {
      class: 'name',
      why: 'scheme of working hours',
      script: 'digits',
      body: /(?:996|\d{1,2}(?:[、/-]\d{1,2}){1,2})(?=(?:工作)?(?:制|模式|工时))/y,
    },
    {
      class: 'name',
      why: 'lanes of a crossing',
      script: 'digits',
      body: /\d[左直右](?:转)?(?:\d?[左直右](?:转)?){1,5}/y,
    },
    {
      class: 'name',
      why: WHY,
      script: 'digits',
      body: /\d{1,2}\+(?=[\p{Script=Han}]{2,8}(?:”|模式|体系|机制|工程|平台|制度))/uy,
    },
  ],
  [
    {text: '构建“1+X”政策体系', reads: ['name 1+X']},
    {text: '实现15+5就业服务圈', reads: ['name 15+5']},
    {text: '从未实行9、10、7工作制', reads: ['name 9、10、7']},
    {text: '共11+54+3+6=74个', reads: []},
  ],
)
