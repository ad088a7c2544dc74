/** Numbers without a unit that their predicate shows to be values: 标识注册量60.2亿, 取证率达到71.4, 由20提高至35. */
import {compare} from '../../text/decimal.ts'
import type {Quantity} from '../../tree.ts'
import {finish} from '../measure/compose.ts'
import type {Measure} from '../measure/measure.ts'
import {measureAt} from '../measure/measure-at.ts'
import {readMeasure} from '../measure/read-measure.ts'
import {readPer} from '../measure/read-per.ts'
import {isSum, type Sense, sameAgain, senseOfBare} from '../measure/sense-of-bare.ts'
import {standsFree} from '../measure/stands-free.ts'
import type {Glance, Recogniser} from '../recogniser.ts'

const ID = 'quantity/bare'

export const bareNumber: Recogniser = {
  id: ID,
  examples: [
    {text: '标识注册量60.2亿，', reads: ['count 60.2亿']},
    {text: '取证率达到71.4，', reads: ['percent 71.4']},
    {text: '标准由20提高至35。', reads: ['other 20', 'other 35']},
    {text: '同比增长28.5；', reads: ['percent 28.5']},
    {text: '美术13000元/人、声乐7200/人', reads: ['rate 13000元/人', 'rate 7200/人']},
    {text: '每户出800至1200不等。', reads: ['other 800至1200']},
    {text: '出水pH值7.2，臭气浓度不大于20。', reads: ['other 7.2', 'other 不大于20']},
    {text: '办公楼305，', reads: []},
  ],
  read(glance, numeral) {
    if (numeral.script === 'vague' || glance.block.cell) return null
    const {text, floor} = glance
    const measure = measureAt(glance, numeral.start)
    if (!measure || measure.unit || !standsFree(text, measure.start, measure.end)) return null
    const spread = spreadOf(glance, measure)
    if (spread) return spread
    const sense = rated(glance, measure) ?? sameAgain(glance, measure, ID) ?? senseOfBare(text, measure, floor)
    if (!sense) return null
    const {low, high} = measure
    const end = sense.end ?? measure.end
    const code = sense.kind === 'percent' ? '%' : (sense.unit ?? null)
    const unit = code ? {code, kind: sense.kind, written: null} : null
    const flags = [...measure.figure.flags, ...sense.flags]
    const reading = finish(
      glance,
      ID,
      {measure, unit, low, high, end, flags},
      {range: false, scale: measure.figure.scale},
    )
    // set, not spread: all quantities keep one shape
    reading.kind = sense.kind
    return reading
  },
}

const BETWEEN = /(?:至|到|-|~)/y
const VARIES = /^(?:不等|之间|左右|就|的)/

/** 每户出800至1200不等, 收费五千到一万就…: two ends without a unit, which the words behind show to be one range. */
function spreadOf(glance: Glance, measure: Measure): Quantity | null {
  const {text, context} = glance
  if (measure.figure.low.length < 3) return null
  BETWEEN.lastIndex = measure.end
  const at = BETWEEN.test(text) ? BETWEEN.lastIndex : 0
  const last = at > 0 ? readMeasure(text, at, at, context.units) : null
  if (!last || last.unit || last.figure.start !== at || !VARIES.test(text.slice(last.end, last.end + 2))) return null
  if (compare(measure.low, last.high) >= 0 || !/[\p{Script=Han}]$/u.test(text.slice(0, measure.start).slice(-1)))
    return null
  const flags = [...measure.figure.flags, 'unit-elided']
  const kind = last.figure.scale && isSum(text, last.end) ? 'money' : 'other'
  const unit = kind === 'money' ? ({code: 'CNY', kind, written: null} as const) : null
  const finding = {measure, unit, low: measure.low, high: last.high, end: last.end, flags}
  const reading = finish(glance, ID, finding, {range: true, scale: last.figure.scale})
  reading.kind = kind
  return reading
}

/** 收费标准为260/月 is money by the words before it. */
const CHARGED =
  /(?:费|价|补[助贴]|工资|薪|租金|(?:收费|补[助贴]|工资|缴费|供养|低保|保障|生活)标准|奖[励金]|待遇|收取|缴纳)[^,，。;；\d]{0,6}$/

/** 声乐7200/人: the money went missing; a like rate before it in the sentence says which, or what is charged. */
function rated({text, done, context}: Glance, measure: Measure): Sense | null {
  const per = measure.figure.digits && text[measure.end] === '/' ? readPer(text, measure.end, context.units) : null
  if (!per) return null
  const charged = CHARGED.test(text.slice(Math.max(0, measure.start - 14), measure.start))
  if (!charged && /\d|m/.test(per.code.replace('/mo', ''))) return null
  const like = done
    .slice(-12)
    .findLast(
      (reading): reading is Quantity => reading.type === 'quantity' && reading.unit?.endsWith(per.code) === true,
    )
  return {kind: 'rate', flags: ['unit-elided'], unit: like?.unit ?? (charged ? `CNY${per.code}` : null), end: per.end}
}
