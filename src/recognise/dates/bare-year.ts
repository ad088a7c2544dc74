/** Reads a year without 年 before the name of an event or an edition: 2025中国足协杯, 规划（2016版）. */
import type {DateForm} from './date-form.ts'
import {matchAt, mayBeYear, sticky} from './date-patterns.ts'

const EDITION = sticky('((?:19|20)\\d\\d)(?=版(?:本)?[)》”]|[)]?版)')
const EVENT = sticky(
  '((?:19|20)[0-3]\\d)(?=[("“]?(?![余多个名人家户场次项件条台套辆亩吨元万亿米公平千百座所处张份只年月])[\\u4e00-\\u9fff、()“”"·]{2,20}(?:大会|博览会|交易会|洽谈会|论坛|峰会|年会|展览|杯|锦标赛|联赛|大赛|挑战赛|马拉松|艺术节|文化节|旅游节|排行榜|榜单))',
)

const DEED = sticky(
  '((?:19[5-9]|20[0-3])\\d)(?=(?:通过|实施|成立|建成|竣工|启动|出台|印发|召开|举办|投产|投入|开工|立项|入学))',
)

export const bareYear = {
  id: 'bare-year',
  follow: '',
  from: 4,
  examples: [
    {text: '承办2026智慧农业博览会', reads: ['date 2026']},
    {text: '组织2000名选手参加大赛', reads: []},
  ],
  read({text}, {start, end}) {
    if (end - start !== 4 || !mayBeYear(text, start)) return null
    const edition = matchAt(EDITION, text, start)
    const found = edition ?? matchAt(EVENT, text, start) ?? matchAt(DEED, text, start)
    if (!found || Number(found[1]) < 1980 || Number(found[1]) > 2049) return null
    return {start, end, edtf: found[1]!, source: 'stated', grain: 'year', head: null, edge: false}
  },
} as const satisfies DateForm
