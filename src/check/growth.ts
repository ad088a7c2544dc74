import {divide, fraction, shift} from '../text/decimal.ts'
import {type Interval, meet, minus, plus, times} from '../text/interval.ts'
import {type Amount, measured} from './amount.ts'
import type {Check, Doubt} from './check.ts'
import {type Levels, levelKey, levelsByYear} from './levels-by-year.ts'
import {doubtsOf, isOfAnother, type Mention, rawOf} from './line.ts'
import type {Figure} from './repair.ts'

/** Compares a rate of growth with its two levels: 「由186万亩扩大到279万亩，增长50%」. */
export const growth: Check = {
  rule: 'growth',
  level: 'error',
  about: 'a rate of growth against the two levels (由A增长到B), or the level and the amount of the change',
  examples: {
    passing: [
      '种养面积由186万亩扩大到279万亩，增长50%。',
      '茶馆由23家减少到15家，茶叶销量增长40%。',
      '每亩投资标准由1500元提高到2400元，提高60%。',
      '一般公共预算收入236.8亿元，同比增长9.4%，比去年同期增收20.3亿元。',
    ],
    failing: [
      '种养面积由186万亩扩大到279万亩，增长60%。',
      '床位由200张减少到150张，减少50%。',
      '2021年产值120亿元，比上年增长30%。2020年产值100亿元。',
    ],
  },
  check(_, lines) {
    let levels: Levels | null = null
    const byYear = () => {
      levels ??= levelsByYear(lines)
      return levels
    }
    return doubtsOf(lines, mention => {
      const rate = isRate(mention) ? measured(mention) : null
      if (!rate?.exact) return null
      const figure = {mention, amount: rate}
      return fromTo(figure) ?? withDelta(figure) ?? overYears(figure, byYear)
    })
  },
}

const isRate = ({quantity}: Mention): boolean =>
  quantity.kind === 'percent' && quantity.aspect === 'change' && quantity.change?.direction !== 'flat'

const isDown = ({mention}: Figure): boolean => mention.quantity.change?.direction === 'down'

/** 由A增长到B，增长C%: the two levels stand right before the rate. */
function fromTo(rate: Figure): Doubt | null {
  const {line, index, gap} = rate.mention
  const to = exactly(line.mentions[index - 1])
  const from = to && exactly(line.mentions[index - 2])
  if (!from || to.mention.quantity.change?.from !== from.mention.quantity || /同比|环比|分别|年均/.test(gap))
    return null
  if (isOfAnother(rate.mention.quantity, to.mention.quantity)) return null
  if (from.mention.quantity.kind === 'percent' || from.amount.value === '0') return null
  const grown = isDown(rate) ? minus(from.amount, to.amount) : minus(to.amount, from.amount)
  if (meet(times(from.amount, rate.amount), hundredfold(grown))) return null
  return doubt(rate, percentOf(rate, grown, from.amount), [from, to], 'error')
}

/** 收入A，增长B%，增收C: the change over what it was before. */
function withDelta(rate: Figure): Doubt | null {
  const {line, index} = rate.mention
  const [before1, before2, next] = [line.mentions[index - 1], line.mentions[index - 2], line.mentions[index + 1]]
  const ahead = isDelta(before1)
  const delta = exactly(ahead ? before1 : isDelta(next) ? next : undefined)
  const level = exactly(ahead ? before2 : before1)
  if (!delta || !level || level.mention.key === null || delta.mention.quantity.unit !== level.mention.quantity.unit)
    return null
  if (isDown(delta) !== isDown(rate) || /年均/.test(rate.mention.gap)) return null
  const before = isDown(rate) ? plus(level.amount, delta.amount) : minus(level.amount, delta.amount)
  if (before.low === null || before.low.startsWith('-') || before.low === '0') return null
  if (meet(times(before, rate.amount), hundredfold(delta.amount))) return null
  return doubt(rate, percentOf(rate, delta.amount, before), [level, delta], 'warning')
}

/** Grown in real terms or on other grounds than the amounts that are printed. */
const REAL = /增加值|生产总值|GDP|可比|不变价|同口径|剔除/

/** 2022、2023年分别完成9.84万台、11.27万台，同比分别增长8.6%、14.5%: both levels stand in the letter. */
function overYears(rate: Figure, byYear: () => Levels): Doubt | null {
  const {line} = rate.mention
  if (!isOverYear(rate.mention) || REAL.test(line.sentence.text)) return null
  const key = levelKey(rate.mention, 0)
  if (key === null) return null
  const levels = byYear()
  const [is, was] = [levels.get(key), levels.get(levelKey(rate.mention, 1)!)]
  if (!is || !was || is.mention.key !== was.mention.key || was.amount.value === '0') return null
  const grown = isDown(rate) ? minus(was.amount, is.amount) : minus(is.amount, was.amount)
  if (meet(times(was.amount, rate.amount), hundredfold(grown))) return null
  return doubt(rate, percentOf(rate, grown, was.amount), [was, is], 'warning')
}

/** 同比, 比上年. */
const isOverYear = ({quantity, gap}: Mention): boolean =>
  quantity.change?.basis === 'yoy' ||
  (quantity.change?.basis === 'base' && /[比较](?:上年|去年|上一年)(?!末|底|初)/.test(gap))

const isDelta = (mention: Mention | undefined): boolean =>
  mention?.quantity.aspect === 'change' && mention.quantity.kind !== 'percent' && mention.quantity.kind !== 'points'

function exactly(mention: Mention | undefined): Figure | null {
  const amount = mention && measured(mention)
  return mention && amount?.exact ? {mention, amount} : null
}

const hundredfold = ({low, high}: Interval): Interval => ({low: low && shift(low, 2), high: high && shift(high, 2)})

/** The rate that the levels give, from the smallest to the largest possible. */
function percentOf({amount}: Figure, change: Interval, base: Interval): string {
  const places = fraction((amount as Amount).digits ?? '') + 1
  const [low, high] = [
    divide(shift(change.low!, 2), base.high!, places),
    divide(shift(change.high!, 2), base.low!, places),
  ]
  return low === high ? `${low}%` : `${low}% to ${high}%`
}

function doubt(rate: Figure, expected: string, levels: readonly Figure[], level: 'error' | 'warning'): Doubt {
  const {line, quantity} = rate.mention
  const said = levels.map(({mention}) => rawOf(mention)).join(', ')
  return {
    block: line.block,
    sentence: line.sentence,
    start: quantity.start,
    end: quantity.end,
    level,
    message: `Unexpected rate ${rawOf(rate.mention)}, expected ${expected} (${said})`,
    refs: [quantity, ...levels.map(({mention}) => mention.quantity)],
  }
}
