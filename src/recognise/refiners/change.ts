/** Tells a change from a level: 增长5.7% is one, 增长到5.7亿元 is a level that has grown. */

import type {Basis, Direction} from '../../../schemas/vocabulary.ts'
import {wordSet} from '../../text/word-set.ts'
import type {Quantity} from '../../tree.ts'
import {basisOf, inherited} from '../changes/basis.ts'
import {fromBeside, fromOf} from '../changes/from.ts'
import {against, gapBefore, isBelow} from '../changes/gap.ts'
import {goesOn} from '../changes/goes-on.ts'
import {goesOnFor} from '../changes/goes-on-for.ts'
import {isRate} from '../changes/is-rate.ts'
import {movedFrom} from '../changes/moved-from.ts'
import {isOwnTime} from '../changes/own-time.ts'
import {sharesVerb} from '../changes/shares-verb.ts'
import {isNounish} from '../nouns/noun-token.ts'
import type {Line, Mention, Page} from '../page.ts'
import type {Refiner} from '../refiner.ts'
import type {Token, TokenClass} from '../tokens.ts'

/** Settles aspect and change: 由A提高到B links B to A, 占比 is a share, 居第3位 a rank, 高于全国1.2个百分点 a gap. */
export const change: Refiner = {
  id: 'change',
  why: 'a number that shares its verb with the one before it needs that one settled first: text order',
  examples: [
    {text: '规上工业增加值同比增长5.1%', reads: ['5.1%: aspect=change change=up/yoy']},
    {text: '床位由20张增加到35张', reads: ['20张: aspect=level change=null', '35张: aspect=level change=up/base/20张']},
    {text: '占耕地面积的59.8%', reads: ['59.8%: aspect=share']},
    {text: '占比高于全国平均1.2个百分点', reads: ['1.2个百分点: aspect=gap change=up/base']},
  ],
  refine(page: Page) {
    for (const line of page.lines) for (let at = 0; at < line.mentions.length; at++) settle(line, at)
  },
}

function settle(line: Line, index: number): void {
  const mention = line.mentions[index]!
  const {quantity} = mention
  const before = line.mentions[index - 1]
  const floor = floorOf(line, mention, before)
  const gap = gapBefore(line.tokens, mention.at, floor)
  if (quantity.kind === 'rank') set(quantity, 'rank')
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
  const level = quantity.kind === 'percent' ? 'share' : 'level'
  const verb = goesOnFor(line.tokens, mention, floor) ? null : growthBefore(line.tokens, mention, floor)
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

const isRelative = (quantity: Quantity): boolean =>
  quantity.kind === 'percent' || quantity.kind === 'points' || quantity.kind === 'multiple'

function floorOf(line: Line, mention: Mention, before: Mention | undefined): number {
  const head = line.clauses[mention.clause]!.from
  return before && before.at >= head ? before.at + 1 : head
}

/** PM2.5浓度同比|改善|6.5%: what does harm gets better by getting less. */
const isBetterLess = ({tokens, sentence: {text}}: Line, at: number, {item}: Quantity): boolean =>
  tokens[at]!.word === '改善' && item !== null && HARM.test((item.sentence?.text ?? text).slice(item.start, item.end))
const HARM = /浓度|综合指数|PM|臭氧|二氧化|O3$/

interface Growth {
  readonly at: number
  readonly direction: Direction
  /** 提高到, 降至: the number is where it ended */
  readonly level: boolean
}

const OBJECT_VERB =
  /^(?:增加|净增加?|减少|净增长|增产|减产|多|少|增收|减收|增支|减支|降低|压减|压缩|缩短|下调|上调|调减|调增|压降|削减)了?$/
/** 改造提升215万亩: of an amount these say how, not by how much. */
const QUALITY = /^(?:提升|改善|加快|提速|精简|优惠|节约|节省|减轻|让利|加收)/

const REACHES = wordSet(['到', '至', '达到'])
/** What may stand between the verb and the number. */
const BETWEEN: ReadonlySet<string> = new Set('link adverb focus modal place verb deed moment particle'.split(' '))

/** 压减|公用经费及一般性支出|2亿元: what its objects are joined by. */
const JOINS: ReadonlySet<TokenClass> = new Set(['conjunction', 'list'])

const GROWN = /(增收|增支|增产)$|(减收|减支|减产)$/
/** 平均降价|五成多, 亩均节水|20%: of a share these say by how much. */
const MOVED = /(增[收支产效]|提[价速效]|涨价)$|(减[收支产排碳负税亏重]|降[价本耗费碳噪]|节[水电能地药肥本油气材煤])$/

/** The verb of growth that governs the number: adjacent to it, or with its object between (增加|学位|4.3万个). */
function growthBefore(tokens: readonly Token[], mention: Mention, floor: number): Growth | null {
  let level = false
  let noun = false
  let copula = false
  // 收入增幅等|5项|指标
  if (tokens[mention.at - 1]?.word === '等') return null
  for (let at = mention.at - 1; at >= floor; at--) {
    const token = tokens[at]!
    if (token.class === 'up' || token.class === 'down') {
      if (
        noun &&
        !(level && isRelative(mention.quantity)) &&
        (isRelative(mention.quantity) || !OBJECT_VERB.test(token.word))
      )
        return null
      if (QUALITY.test(token.word) && !level && !isRelative(mention.quantity)) return null
      const reached = level || (copula && !/[幅速]$/.test(token.word)) || /[到至]$|[^幅速]为$/.test(token.word)
      return {at, direction: token.class, level: reached}
    }
    if (token.word === '为') copula = true
    else if (REACHES.has(token.word)) level = true
    else if (isNounish(token)) {
      const inside = noun ? null : (isRelative(mention.quantity) ? MOVED : GROWN).exec(token.word)
      if (inside) return {at, direction: inside[1] ? 'up' : 'down', level: false}
      noun = true
    } else if (!BETWEEN.has(token.class) && !(noun && JOINS.has(token.class))) {
      if (tokens[mention.at - 1]!.word === '的') return null
      const versus = versusBefore(tokens, at, floor)
      return versus && !noun ? versus : null
    }
  }
  return null
}

/** 较2020年底|新增|84.3万立方米: any gain after a comparison is a change. */
function versusBefore(tokens: readonly Token[], at: number, floor: number): Growth | null {
  const token = tokens[at]!
  if (at < floor || (token.class !== 'base' && token.class !== 'yoy') || isOwnTime(tokens, at)) return null
  return {
    at,
    direction: LESS.test(tokens[at + 1]?.word ?? '') || LESS.test(tokens[at + 2]?.word ?? '') ? 'down' : 'up',
    level: false,
  }
}

/** 比概算|节约|150万元 */
const LESS = /^(?:少|节约|节省|压减|核减|结余|降低)了?$/
