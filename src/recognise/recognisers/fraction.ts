/** Fractions of a whole: 三分之二, 1/3, 百分之三十五, 千分之五, 近半. */

import type {Bound} from '../../../schemas/vocabulary.ts'
import {hedges} from '../../lexicon/numerals.ts'
import type {Quantity} from '../../tree.ts'
import {apartBound} from '../measure/apart-bound.ts'
import {openEnds} from '../measure/open-ends.ts'
import {quantity} from '../measure/quantity.ts'
import {boundBefore, boundBehind} from '../measure/read-bound.ts'
import {aboveAt} from '../measure/read-unit.ts'
import type {Figure} from '../number/figure.ts'
import {readFigure} from '../number/read-figure.ts'
import type {Glance, Numeral, Recogniser} from '../recogniser.ts'

const ID = 'quantity/fraction'

/** 分之, and what else a number may go on with behind its first numerals: 三点五分之一. */
const GOES_ON = `分点${hedges}个lIOo?.,， `

export const fraction: Recogniser = {
  id: ID,
  examples: [
    {text: '约三分之二的乡镇', reads: ['percent 约三分之二']},
    {text: '减少1/3以上', reads: ['percent 1/3以上']},
    {text: '占百分之三十五', reads: ['percent 百分之三十五']},
    {text: '控制在千分之五以内', reads: ['percent 千分之五以内']},
    {text: '近半学校', reads: ['percent 近半']},
    {text: '占一半以上', reads: ['percent 一半以上']},
    {text: '时限缩短一半', reads: ['percent 一半']},
    {text: '损失不到半成', reads: ['percent 不到半成']},
    {text: '半导体', reads: []},
    {text: '24/7', reads: []},
  ],
  needs: [{letters: '分', next: GOES_ON}, {next: '/'}, {first: '半'}, {first: '一', least: 2}],
  read(glance, numeral) {
    if (numeral.script === 'vague') return null
    return hundredth(glance, numeral) ?? parts(glance, numeral) ?? slash(glance, numeral) ?? half(glance, numeral)
  },
}

const SHARES = new Map([
  ['百分之', '%'],
  ['千分之', '‰'],
])

/** 百分之三十五, 百分之30, 百分之三十至四十 */
function hundredth(glance: Glance, numeral: Numeral): Quantity | null {
  const {text} = glance
  const one = text[numeral.start] === '一' ? 1 : 0
  const from = numeral.start + one + 3
  const unit = SHARES.get(text.slice(numeral.start + one, from))
  if (!unit) return null
  const figure = readFigure(text, from, from)
  if (!figure) return null
  const second = /^[至到-](?:百分之)?/.exec(text.slice(figure.end, figure.end + 4))
  const last = second ? readFigure(text, figure.end + second[0].length, figure.end) : null
  const range = last !== null
  const end = last?.end ?? figure.end
  const bounds = boundsOf(glance, numeral.start, end)
  const vague = figure.vague
  return quantity(ID, {
    start: bounds.start,
    end: bounds.end,
    kind: 'percent',
    unit,
    ...(range || vague
      ? {value: null, low: figure.low, high: last?.high ?? figure.high, bound: range ? 'range' : 'about'}
      : {value: figure.low, ...openEnds(figure.low, bounds.bound), bound: bounds.bound}),
    written: {number: text.slice(numeral.start, end), scale: null, unit: null},
    flags: vague ? ['vague'] : [],
  })
}

/** 三分之二 and 万分之三: exact, without a unit. */
function parts(glance: Glance, numeral: Numeral): Quantity | null {
  const {text} = glance
  const whole = wholeAt(text, numeral.start)
  if (!whole || !text.startsWith('分之', whole.end) || whole.vague) return null
  const part = readFigure(text, whole.end + 2, whole.end + 2)
  if (!part || part.low.length > 6 || whole.low.length > 9) return null
  const value = part.vague ? null : `${part.low}/${whole.low}`
  const read = exact(glance, numeral.start, part.end, value, part.vague ? ['vague'] : [])
  const more = read.bound === 'exact' && read.end === part.end ? aboveAt(text, part.end) : null
  return more ? {...read, end: part.end + 1, bound: more} : read
}

/** 万分之三: the scale word is the whole, where 万分之 is no unit's head. */
function wholeAt(text: string, at: number): Figure | null {
  const end = text.slice(at, at + 8).indexOf('分之')
  const figure = end > 0 ? readFigure(text.slice(at, at + end), 0) : null
  return figure ? {...figure, start: at, end: at + figure.end} : null
}

const SLASH = /([1-9]\d?)\/([1-9]\d?)(?![\d/年月日.])/y

/** 1/3, 2/3: a proper fraction written with figures. */
function slash(glance: Glance, numeral: Numeral): Quantity | null {
  const {text} = glance
  SLASH.lastIndex = numeral.start
  const found = SLASH.exec(text)
  if (!found || Number(found[1]) >= Number(found[2]) || Number(found[2]) > 20) return null
  if (/[\d/A-Za-z.]/.test(text[numeral.start - 1] ?? '')) return null
  return exact(glance, numeral.start, numeral.start + found[0].length, found[0], [])
}

const HALF = /一?半(?:数)?(?![年天月个小导径幅价])/y
const TENTH = /^成(?![品果员为本功])/
/** A half stands for the share where a verb or a pronoun says so: 占一半, 低一半, 一半是. */
const STATED = /[的占了少降低高约超去近有到至减费短缩]$/
const SAYS = /^(?:是|为|来自|用于|由|以|的|左右)/

/** 近半, 过半, 一半以上, 半数以上: a half that is bounded, or the half of something. */
function half(glance: Glance, numeral: Numeral): Quantity | null {
  const {text, floor} = glance
  HALF.lastIndex = numeral.start
  const word = HALF.exec(text)?.[0]
  if (!word) return null
  if (word === '半' && TENTH.test(text.slice(numeral.start + 1, numeral.start + 3))) return halfTenth(glance, numeral)
  const start = numeral.start
  const end = start + word.length
  const passed = text[start - 1] === '过' && start - 1 >= floor && !/[超经通]/.test(text[start - 2] ?? '')
  const bounds = boundsOf(glance, passed ? start - 1 : start, end)
  const bounded = passed || bounds.start < start || bounds.end > end || word.endsWith('数')
  const stated = word === '一半' && (STATED.test(text.slice(0, start).slice(-1)) || SAYS.test(text.slice(end, end + 2)))
  if (!bounded && !stated) return null
  return fractionOf({...bounds, bound: passed ? 'over' : bounds.bound}, word, '1/2', [])
}

/** 不到半成: half of a tenth. */
function halfTenth(glance: Glance, {start}: Numeral): Quantity | null {
  const {start: from, end, bound} = boundsOf(glance, start, start + 2)
  if (from === start && end === start + 2) return null
  const written = {number: '半', scale: null, unit: '成'}
  return quantity(ID, {
    start: from,
    end,
    kind: 'percent',
    value: '5',
    ...openEnds('5', bound),
    unit: '%',
    bound,
    written,
  })
}

function exact(glance: Glance, start: number, end: number, value: string | null, flags: string[]): Quantity {
  const bounds = boundsOf(glance, start, end)
  const bound = flags.includes('vague') ? 'about' : bounds.bound
  return fractionOf({...bounds, bound}, glance.text.slice(start, end), value, flags)
}

function fractionOf(
  {start, end, bound}: {readonly start: number; readonly end: number; readonly bound: Bound},
  number: string,
  fraction: string | null,
  flags: string[],
): Quantity {
  return quantity(ID, {
    start,
    end,
    kind: 'percent',
    value: null,
    fraction,
    unit: null,
    bound,
    written: {number, scale: null, unit: null},
    flags,
  })
}

function boundsOf(glance: Glance, start: number, end: number) {
  const {text, floor} = glance
  const lead = boundBefore(text, start, floor)
  const behind = boundBehind(text, end)
  const about = lead?.bound === 'about' || behind?.bound === 'about'
  const near = lead?.bound ?? behind?.bound
  const bound: Bound = about ? 'about' : (near ?? apartBound(glance, start, 'percent') ?? 'exact')
  return {start: lead?.edge ?? start, end: behind?.edge ?? end, bound}
}
