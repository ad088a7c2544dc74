/** What a number without a unit says, by the words around it. */
import type {Kind} from '../../../schemas/vocabulary.ts'
import type {Glance} from '../recogniser.ts'
import type {Measure} from './measure.ts'
import {boundBefore, boundBehind} from './read-bound.ts'

export interface Sense {
  readonly kind: Kind
  readonly flags: readonly string[]
  /** the unit that a like number before it gives */
  readonly unit?: string | null
  /** end of the expression, when more than the number belongs to it */
  readonly end?: number
}

const IS_LEVEL = /[产级集企园规]/
const ENDS = /^[,，。;；、)]?$/
const GROWTH = /(?:增长|下降|提高|增加|上升|增幅|降幅|回落|减少)(?:了|约|近|超过?)?$/
const OWN_SHARE = /(?:[^汇倍利积功频效速]率|占比|比例|比重)$/
const SHARE = /(?:率|占比|比例|比重|覆盖面)[^,，。;；]{0,6}$/
/** Figures that have no unit by nature or lost it. */
const METRIC =
  /(?:[pP]H值?|水灰比|臭气浓度|容积率|倍率|系数|指数|密度|强度|倍差|得分|评分|限高)(?:为|达|达到|从|由|至|不低于|不高于)?$/
/** 资产负债率60.9，: a rate that lost its sign. */
const RATE = /[^汇倍利]率(?:为|达)?$/
/** 万台特种设备死亡率0.06: so many of ten thousand, no percentage. */
const PER_MANY =
  /(?:[十百]?[万亿]|[千百])(?:台|辆|车|人|吨|元|工时|公里|小时|例|件|户)[^,，。;；\d]{0,12}率(?:为|达|从|由|至|到|降至|下降到|控制在)?$/
const REACHED = /(?:达|达到|至|到|为|升至|降至|增至)(?:约|近|超过?)?$/

/** 取证率达到71.4 is a percentage that lost its sign, 由20提高至35 a value of something; null where nothing shows a value. */
export function senseOfBare(text: string, measure: Measure, floor: number): Sense | null {
  const lead = boundBefore(text, measure.start, floor)
  const at = lead?.edge ?? measure.start
  const before = text.slice(Math.max(0, at - 16), at)
  const next = text[measure.end] ?? ''
  const length = (measure.figure.number + (measure.figure.scale ?? '')).length
  const long = length > 2
  // 用户达百万
  const reached = length > 1 && /达到?$/.test(before) && ENDS.test(next)
  const round = lead !== null || measure.figure.hedge !== null || reached
  const scaled =
    (measure.figure.scale !== null && measure.figure.power >= 4) || (round && /[万亿]$/.test(measure.figure.number))
  if (scaled && (measure.figure.digits || long || (round && !IS_LEVEL.test(next))))
    return counted(text, measure, before)
  if (!measure.figure.digits || measure.figure.low.length > 12) return null
  const risen =
    /[由从]$/.test(before) &&
    /^(?:提高|增加|增至|降至|升至|提升|下降|扩大|增长|减少|调整|缩小|回落|上升|攀升)/.test(
      text.slice(measure.end, measure.end + 2),
    )
  const sign = lead !== null && /[<>≥≤=]/.test(text[measure.start - 1]!)
  const norm = lead !== null && /^(?:的?要求|的?标准|时)/.test(text.slice(measure.end, measure.end + 3))
  if (sign || norm || boundBehind(text, measure.end))
    return {kind: norm && OWN_SHARE.test(before) ? 'percent' : 'other', flags: ['unit-elided']}
  if (UNDONE.test(before) && next === '的') return {kind: 'other', flags: ['unit-elided', 'ocr-suspect']}
  if (PAID.test(before) && OR.test(text.slice(measure.end, measure.end + 2)))
    return {kind: 'other', flags: ['unit-elided']}
  if (!ENDS.test(next) && !risen) return null
  if (BRACKETED.test(before) && next === ')') return {kind: 'other', flags: ['unit-elided']}
  const share = SHARE.test(before) && !/容积率/.test(before)
  if (GROWTH.test(before) || (share && !PER_MANY.test(before) && (lead || REACHED.test(before))))
    return {kind: 'percent', flags: ['ocr-suspect', 'unit-elided']}
  if (METRIC.test(before) || PER_MANY.test(before)) return {kind: 'other', flags: ['unit-elided']}
  if (RATE.test(before) && measure.figure.low.includes('.'))
    return {kind: 'percent', flags: ['ocr-suspect', 'unit-elided']}
  if (risen || REACHED.test(before)) return {kind: 'other', flags: ['unit-elided', ...(share ? ['ocr-suspect'] : [])]}
  return null
}

/** 拆除了50的生产线: a share that lost its sign. */
const UNDONE = /(?:拆除|完成|关闭|腾退|淘汰|退出)了$/
/** 往年交100，今年可以2000或者3000: sums whose money is understood. */
const PAID = /(?:交|缴|缴纳|收费|可以|出)$/
const OR = /^(?:或|[,，。;)])/
/** 按缴存基数(600)计算 */
const BRACKETED = /(?:额|基数|金额|面积|数量)\($/

const PERSONS = /(?:人数|人口|人员|参保人|老人|学生|职工)[^。;；,，]{0,12}$/

/** 维修资金(200多万 and 4万多的广告费: what is said in 万 is money where a sum is named beside it. */
const SUM =
  '(?:资金|经费|[^免收消浪]费|费用|款项?|本息|投资额?|金额|贷款|罚款|工资|租金|房价|存款|债务|造价|成本|产值|利润|税额|赔偿金?|补偿金|奖金|保证金|补[助贴])'
const SUM_BEFORE = new RegExp(`${SUM}(?:(?:合计|共计|总计|约?为|达到?|共|有|近|[,，]?预计[在为])|[:(])?$`)
/** 24万|租金|, 200万的|装修款| */
const SUM_BEHIND = new RegExp(
  `^(?:(?:不等|左右)?的[\\p{Script=Han}]{0,6}?${SUM}|金额|[\\p{Script=Han}]{0,3}?${SUM}(?=[,，。;；、)的]|后|用于|$))`,
  'u',
)

/** 六十万|金额|, 1万至1.6万|不等的费用|: what follows names a sum of money. */
export const isSum = (text: string, end: number): boolean => SUM_BEHIND.test(text.slice(end, end + 12))

/** 参保人数依次为152.4万和178.9万 are people; 标识注册量60.2亿 has no unit by nature. */
function counted(text: string, {start, end}: Measure, before: string): Sense {
  if (SUM_BEFORE.test(before) || isSum(text, end)) return {kind: 'money', flags: ['unit-elided'], unit: 'CNY'}
  const persons = PERSONS.test(text.slice(Math.max(0, start - 24), start))
  if (persons) return {kind: 'count', flags: ['unit-elided'], unit: '人'}
  return {kind: 'count', flags: /[量数]$/.test(before) ? [] : ['unit-elided']}
}

/** 占比为5.8、19.3: the second item says the same sort of thing. */
export function sameAgain({text, done}: Glance, measure: Measure, rule: string): Sense | null {
  const last = done.at(-1)
  if (last?.type !== 'quantity' || last.rules[0] !== rule || measure.start > last.end + 2) return null
  if (!/^(?:[、和]|或者?)$/.test(text.slice(last.end, measure.start)) || !measure.figure.digits) return null
  return ENDS.test(text[measure.end] ?? '') || text[measure.end] === '都'
    ? {kind: last.kind, flags: last.flags, unit: last.unit}
    : null
}
