import {compare, fraction} from '../text/decimal.ts'
import {measured} from './amount.ts'
import type {Check} from './check.ts'
import {type Mention, unexpected} from './line.ts'

/** Reports what cannot be: 「占总数的120%」, 「覆盖率达103%」, 「招聘12.5人」. */
export const impossible: Check = {
  rule: 'impossible',
  level: 'warning',
  about: 'more than the whole (a share above 100%), parts of a person or a house, less than none',
  examples: {
    passing: [
      '完成年度任务的120%。',
      '户均3.5人。',
      '每千人口执业医师3.62人。',
      '安置1.25万人。',
      '占总数的100%。',
      '拨备覆盖率215%。',
    ],
    failing: ['女职工占总数的120%。', '参保率达到103.5%。', '招聘教师12.5名。', '新增企业-20家。'],
  },
  check: (_, lines) => unexpected(lines, expectation),
}

/** Rates that no effort brings above the whole; 完成率, 增长率 and 负荷率 may be. */
const WHOLE =
  /(?:占比?[^占,，。;；、]{0,12}|占比|比重|(?:(?<!拨备|备付|保障)覆盖|普及|参保|合格|达标|优良|入户|入园|巩固|就业|绿化|入住|回收利用|知晓|满意)率)(?:为|达|达到|提高到|提升到|提升至|提高至|增至|高达)?$/
/** A mean, or a number per head. */
const MEAN = /[均每]|平均|人口|比/

const PERSONS = new Set(['人', '名', '位', '户', '所', '座', '栋', '辆', '头'])

function expectation(mention: Mention): string | null {
  const {quantity, gap} = mention
  if (isLessThanNone(mention)) return 'a number without a sign'
  const {kind, aspect, unit, value} = quantity
  if (value === null) return null
  if (kind === 'percent')
    return aspect !== 'change' && compare(value, '100') > 0 && measured(mention) && WHOLE.test(gap)
      ? 'no more than 100%'
      : null
  const person = kind === 'count' && unit !== null && PERSONS.has(unit)
  const parted = person && fraction(value) > 0 && measured(mention)?.power === 0
  return parted && !MEAN.test(gap) && mean(mention) ? `a whole number of ${unit}` : null
}

/** No 平均 or 每 stands earlier in the sentence either. */
const mean = ({line, quantity}: Mention): boolean =>
  !/[均每]/.test(line.sentence.text.slice(Math.max(0, quantity.start - 60), quantity.start))

const isSign = (code: number): boolean => code === 0x2d || code === 0xff0d || code === 0x2212

/** 企业-20家: less than none; 净利润-20万元: a sign that was not read, or a dash that looks like one. */
const isLessThanNone = ({gap, quantity}: Mention): boolean =>
  (quantity.kind === 'count' || quantity.kind === 'money') &&
  ((isSign(gap.charCodeAt(gap.length - 1)) && /\p{Script=Han}[-－−]$/u.test(gap)) ||
    (quantity.kind === 'count' && quantity.written.number.startsWith('-')))
