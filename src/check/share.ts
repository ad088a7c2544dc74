import {compare, divide, fraction, multiply, shift, subtract} from '../text/decimal.ts'
import {meet, times} from '../text/interval.ts'
import {type Amount, measured} from './amount.ts'
import type {Check, Doubt} from './check.ts'
import {doubtsOf, type Mention, rawOf} from './line.ts'
import type {Figure} from './repair.ts'

/** Compares a share with its two levels: 「计划32亿元，完成18.7亿元，占58.4%」 is 18.7 of 32. */
export const share: Check = {
  rule: 'share',
  level: 'error',
  about: 'a share (占比, 占…的) against the part and the whole that stand beside it',
  examples: {
    passing: [
      '年度计划投资32亿元，上半年完成18.7亿元，占年度计划的58.4%。',
      '税收收入268.4亿元，占比66.7%。',
      '破损路面共400平方米，已修复260平方米，占65%。',
      '总投资157.6亿元，完成120.3亿元，占全市的3.1%。',
      '茶园98处、果园42处、苗圃16处，分别占62.8%、26.9%和10.3%。',
    ],
    failing: [
      '年度计划投资32亿元，上半年完成18.7亿元，占年度计划的54.8%。',
      '破损路面共400平方米，已修复260平方米，占75%。',
    ],
  },
  check: (_, lines) => doubtsOf(lines, mention => (isShare(mention) ? doubtOf(mention) : null)),
}

/** The words of a share, from 占 to the number: 占年度计划的, 占比为; or a rate of what was done (执行率). */
const SHARE = /(?:占([^占,，。;；、]{0,16})|(?:执行|完成|支出|到位|拨付|办结|整改|修复)率(?:为|达|达到)?)$/

/** 小学98所、初中42所，|分别占62.8%、26.9%|: each is of one that stands farther back. */
const isShare = ({quantity, gap}: Mention): boolean =>
  quantity.kind === 'percent' && quantity.bound === 'exact' && SHARE.test(gap) && !gap.includes('分别')

function doubtOf(mention: Mention): Doubt | null {
  const percent = measured(mention)
  const part = partBefore(mention)
  if (!percent || !part) return null
  const wholes = wholesFor(part)
  if (wholes.length === 0 || wholes.some(whole => fits(part, whole, percent))) return null
  const named = wholes.find(whole => isNamed(mention, part, whole))
  const close = wholes.find(whole => isClose(part, whole, percent))
  const whole = close ?? named
  if (!whole || (!close && !named)) return null
  return {
    block: mention.line.block,
    sentence: mention.line.sentence,
    start: mention.quantity.start,
    end: mention.quantity.end,
    level: close && named ? 'error' : 'warning',
    message: `Unexpected share ${rawOf(mention)}, expected ${percentOf(part, whole, percent)}% (${rawOf(part.mention)} of ${rawOf(whole.mention)})`,
    refs: [mention.quantity, part.mention.quantity, whole.mention.quantity],
  }
}

/** New words before 占 are a new subject: no more than a few may stand between the part and its share. */
function hasSubject({gap}: Mention): boolean {
  const words = gap.slice(gap.lastIndexOf(')') + 1, SHARE.exec(gap)!.index)
  const comma = Math.max(words.indexOf(','), words.indexOf('，'))
  return words.length > 12 || /[;；。]/.test(words) || (comma < 0 ? words.length > 8 : words.length - comma > 3)
}

/** The level right before the share; changes and asides between the two do not count. */
function partBefore(share: Mention): Figure | null {
  const {line, index, depth} = share
  if (hasSubject(share)) return null
  for (let at = index - 1; at >= 0 && at >= index - 8; at--) {
    const mention = line.mentions[at]!
    if (mention.depth > depth) continue
    if (mention.quantity.aspect === 'change' && !mention.gap.includes('；')) continue
    const amount = mention.key === null ? null : measured(mention)
    return amount?.exact ? {mention, amount} : null
  }
  return null
}

/** Larger numbers of the same sort that stand before the part, the nearest first. */
function wholesFor({mention: part, amount}: Figure): Figure[] {
  const {line, index, key} = part
  const found: Figure[] = []
  for (let at = index - 1; at >= 0 && at >= index - 12; at--) {
    const mention = line.mentions[at]!
    const other = mention.key === key ? measured(mention) : null
    if (other?.exact && compare(other.value, amount.value) > 0) found.push({mention, amount: other})
  }
  return found
}

/** True where part, whole and share may all be as printed. */
function fits({amount: part}: Figure, {amount: whole}: Figure, percent: Amount): boolean {
  return meet(times(whole, percent), {low: part.low && shift(part.low, 2), high: part.high && shift(part.high, 2)})
}

/** 占总投资的: the words of the share name what the whole is, or the whole opened with 其中 for the part. */
function isNamed({gap}: Mention, {mention: part}: Figure, {mention: whole}: Figure): boolean {
  const found = SHARE.exec(gap)![1]
  if (found === undefined) return false
  const words = found.replace(/^比|的$|[为达到约]/g, '')
  if (words === '') return part.quantity.partOf === whole.quantity || part.index === whole.index + 1
  return words.length > 1 && `${whole.gap}`.includes(words.slice(-2))
}

/** Off by no more than a tenth of what it should be: the same relation, another figure. */
function isClose({amount: part}: Figure, {amount: whole}: Figure, percent: Amount): boolean {
  const should = shift(part.value, 2)
  const said = multiply(whole.value, percent.value)
  const off = compare(should, said) > 0 ? subtract(should, said) : subtract(said, should)
  return compare(off, multiply(should, '0.1')) <= 0
}

/** The share with one decimal more than was printed, so that the difference shows. */
function percentOf({amount: part}: Figure, {amount: whole}: Figure, percent: Amount): string {
  return divide(shift(part.value, 2), whole.value, fraction(percent.digits ?? '') + 1)
}
