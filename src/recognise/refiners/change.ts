/** Tells a change from a level: 增长5.7% is one, 增长到5.7亿元 is a level that has grown. */

import type {Basis, Direction} from '../../../schemas/vocabulary.ts'
import type {Quantity} from '../../tree.ts'
import {amplitudeIn} from '../changes/amplitude.ts'
import {basisOf, inherited} from '../changes/basis.ts'
import {columnGrowth} from '../changes/column-growth.ts'
import {fromBeside, fromOf} from '../changes/from.ts'
import {against, gapBefore, isBelow} from '../changes/gap.ts'
import {goesOn} from '../changes/goes-on.ts'
import {goesOnFor} from '../changes/goes-on-for.ts'
import {growthBefore} from '../changes/growth-before.ts'
import {isOfOwnPast} from '../changes/is-of-own-past.ts'
import {isRate} from '../changes/is-rate.ts'
import {isRelative} from '../changes/is-relative.ts'
import {movedFrom} from '../changes/moved-from.ts'
import {movedPlaces} from '../changes/moved-places.ts'
import {movedRank} from '../changes/moved-rank.ts'
import {sharesVerb} from '../changes/shares-verb.ts'
import {signedGrowth} from '../changes/signed-growth.ts'
import type {Line, Mention, Page} from '../page.ts'
import type {Refiner} from '../refiner.ts'

/** Settles aspect and change: 由A提高到B links B to A, 占比 is a share, 居第3位 a rank, 高于全国1.2个百分点 a gap. */
export const change: Refiner = {
  id: 'change',
  why: 'a number that shares its verb with the one before it needs that one settled first: text order',
  examples: [
    {text: '规上工业增加值同比增长5.1%', reads: ['5.1%: aspect=change change=up/yoy']},
    {text: '床位由20张增加到35张', reads: ['20张: aspect=level change=null', '35张: aspect=level change=up/base/20张']},
    {text: '占耕地面积的59.8%', reads: ['59.8%: aspect=share']},
    {text: '收入12.3亿元（-2.1%）', reads: ['-2.1%: aspect=change change=down value=2.1']},
    {text: '较上年前进2位', reads: ['2位: aspect=change change=up/base']},
    {text: '占比高于全国平均1.2个百分点', reads: ['1.2个百分点: aspect=gap change=up/base']},
  ],
  refine(page: Page) {
    for (const line of page.lines) for (let at = 0; at < line.mentions.length; at++) settle(line, at)
  },
}

function settle(line: Line, index: number): void {
  const mention = line.mentions[index]!
  const {quantity} = mention
  const column = columnGrowth(line, quantity)
  if (column) {
    if (quantity.value?.startsWith('-')) quantity.value = quantity.value.slice(1)
    set(quantity, 'change', column)
    return
  }
  const before = line.mentions[index - 1]
  const floor = floorOf(line, mention, before)
  const gap = gapBefore(line.tokens, mention.at, floor)
  if (quantity.kind === 'rank') set(quantity, 'rank', movedRank(line, index))
  else if (before && (sharesVerb(line, before, mention) || goesOn(line, before, mention))) copy(line, index)
  // which is more, 相差 leaves unsaid
  else if (line.tokens[mention.at - 1]?.word === '相差') set(quantity, 'gap')
  else if (gap && (isRelative(quantity) || isBelow(line, mention, floor)))
    set(quantity, ...against(line, mention, floor, gap))
  else settleGrowth(line, index, floor)
}

function settleGrowth(line: Line, index: number, floor: number): void {
  const mention = line.mentions[index]!
  const {quantity} = mention
  const level = quantity.kind === 'percent' && !isOfOwnPast(mention) ? 'share' : 'level'
  const verb = goesOnFor(line.tokens, mention, floor) ? null : growthBefore(line.tokens, mention, floor)
  const signed =
    verb !== null
      ? null
      : (signedGrowth(mention) ?? movedPlaces(mention) ?? (isRelative(quantity) ? amplitudeOf(line, quantity) : null))
  if (signed) {
    if (quantity.value?.startsWith('-')) quantity.value = quantity.value.slice(1)
    set(quantity, 'change', {direction: signed, basis: basisOf(line, mention, floor, mention.at), from: null})
    return
  }
  if (!verb) {
    set(quantity, quantity.kind === 'points' && !isRate(mention) ? 'change' : level, movedFrom(line, index))
    return
  }
  const direction = isBetterLess(line, verb.at, quantity) ? 'down' : verb.direction
  const basis = basisOf(line, mention, floor, verb.at)
  const from = verb.level ? fromOf(line, index) : null
  if (!verb.level && quantity.value?.startsWith('-')) fall(quantity, direction, basis ?? inherited(line, index))
  else if (!verb.level) set(quantity, 'change', {direction, basis: basis ?? inherited(line, index), from: null})
  else set(quantity, level, {direction, basis: from ? 'base' : basis, from})
}

/** 上调|幅度约30%|: a noun says which way. */
const amplitudeOf = ({sentence: {text}}: Line, {item}: Quantity): Direction | null =>
  item && !item.sentence ? (amplitudeIn(text.slice(item.start, item.end))?.direction ?? null) : null

function set(quantity: Quantity, aspect: Quantity['aspect'], change: Quantity['change'] = null): void {
  quantity.aspect = aspect
  quantity.change = change
  quantity.rules.push(RULES[aspect])
}

const turned = (direction: Direction): Direction => (direction === 'up' ? 'down' : 'up')
const hasMinus = ({sentence: {text}}: Line, {start}: Quantity): boolean => /[-负負]/.test(text[start]!)

/** 增长|-2.3%|: a loss is a positive number with its direction. */
function fall(quantity: Quantity, direction: Direction, basis: Basis): void {
  quantity.value = quantity.value!.slice(1)
  set(quantity, 'change', {direction: turned(direction), basis, from: null})
}

function copy(line: Line, index: number): void {
  const {aspect, change} = line.mentions[index - 1]!.quantity
  const from = change && fromBeside(line, change.from, index)
  const {quantity} = line.mentions[index]!
  if (aspect !== 'change' || !change) {
    set(quantity, aspect, change && {...change, from})
    return
  }
  // 增长5.2%、-1.3%、3.0%: what the verb says, whichever way the number before it went
  const direction = hasMinus(line, line.mentions[index - 1]!.quantity) ? turned(change.direction) : change.direction
  if (quantity.value?.startsWith('-')) fall(quantity, direction, change.basis)
  else set(quantity, aspect, {...change, direction, from})
}

const RULES: Readonly<Record<Quantity['aspect'], string>> = {
  level: 'change/level',
  change: 'change/change',
  share: 'change/share',
  rank: 'change/rank',
  gap: 'change/gap',
}

function floorOf(line: Line, mention: Mention, before: Mention | undefined): number {
  const head = line.clauses[mention.clause]!.from
  return before && before.at >= head ? before.at + 1 : head
}

/** PM2.5浓度同比|改善|6.5%: what does harm gets better by getting less. */
const isBetterLess = ({tokens, sentence: {text}}: Line, at: number, {item}: Quantity): boolean =>
  tokens[at]!.word === '改善' && item !== null && HARM.test((item.sentence?.text ?? text).slice(item.start, item.end))
const HARM = /浓度|综合指数|PM|臭氧|二氧化|O3$/
