/** Finds what is counted or measured: the noun phrase beside the number, or that of the number before it. */
import type {Quantity, Span} from '../../tree.ts'
import {isNounish, isPace, isPopulation, nounAfter, nounBefore} from '../noun.ts'
import type {Line, Mention, Page} from '../page.ts'
import type {Refiner} from '../refiner.ts'
import type {Token, TokenClass} from '../tokens.ts'

/** 14位|市领导|担任…; 接入|二级节点|33个; |规上工业增加值|同比增长5.1%. */
export const item: Refiner = {
  id: 'item',
  why: 'needs the readings alone; 分别 and the parts stand on what it finds',
  examples: [
    {text: '14位市领导担任链长', reads: ['14位: item=市领导']},
    {text: '接入二级节点33个', reads: ['33个: item=二级节点']},
    {text: '投入科技创新专项资金43.43亿元', reads: ['43.43亿元: item=科技创新专项资金']},
  ],
  refine(page: Page) {
    for (const line of page.lines) for (let at = line.mentions.length - 1; at >= 0; at--) settle(line, at)
    for (const line of page.lines) for (let at = 0; at < line.mentions.length; at++) inherit(line, at)
  },
}

function settle(line: Line, index: number): void {
  const mention = line.mentions[index]!
  const {quantity} = mention
  const cell = line.block.cell
  if (cell) {
    const head = cell.rowHead
    const words = head?.children[0]
    if (head && words) quantity.item = {start: 0, end: words.text.length, sentence: words, block: head}
    return
  }
  quantity.item = sharedWithNext(line, index) ?? find(line, mention, index)
}

/** 21、|44项攻关|: a number without a unit of its own shares the next one's noun. */
function sharedWithNext(line: Line, index: number): Span | null {
  const mention = line.mentions[index]!
  const next = line.mentions[index + 1]
  if (!next || !mention.quantity.flags.includes('unit-elided')) return null
  if (next.at !== mention.at + 2 || !isListMark(line.tokens[mention.at + 1]!)) return null
  return next.quantity.item && next.quantity.item.start >= next.quantity.end ? next.quantity.item : null
}

const isListMark = (token: Token): boolean => token.class === 'list' || token.class === 'conjunction'

/** Units whose noun stands before them (农户20余万户, 游客3万人次); that of the others follows: 14位|市领导. */
const NOUN_FIRST = /^(?:人|户|岁|标箱|.+次)$/

function find(line: Line, mention: Mention, index: number): Span | null {
  const {tokens} = line
  const clause = line.clauses[mention.clause]!
  const next = line.mentions[index + 1]
  const end = next && next.at < clause.to ? next.at : clause.to
  if (mention.quantity.kind === 'rank') return subjectBefore(line, mention, index)
  const object = mention.quantity.kind === 'percent' ? null : objectAfter(tokens, mention.at, end)
  const after = object ?? nounAfter(tokens, mention.at, end)
  if (after && (object || isCounted(mention.quantity) || isSized(mention.quantity))) return after
  if (isPopulation(tokens[mention.at]!)) return populationAfter(line, mention, after, index)
  if (after && isThreshold(mention.quantity, tokens[mention.at]!)) return after
  if (isCeiling(line, mention, index)) return grantBefore(line, mention)
  return subjectBefore(line, mention, index) ?? after
}

/** 50亩以上的|新建基地|: what a bound qualifies stands behind it. */
const isThreshold = ({bound}: Quantity, {word}: Token): boolean => bound !== 'exact' && /以[上下]$/.test(word)

/** 65岁以上|老年人|健康管理率: those of that age; a second range of ages is of the same noun (年龄). */
function populationAfter(line: Line, mention: Mention, after: Span | null, index: number): Span | null {
  const before = subjectBefore(line, mention, index)
  if (before) return before
  if (line.mentions[index - 1]?.quantity.unit === '岁') return null
  const first = line.tokens[mention.at + 1]
  return after && first?.class === 'noun' ? {start: first.start, end: first.end} : after
}

/** 按利息的30%给予|贴息|，单户最高50万元: what the sentence grants. */
function grantBefore(line: Line, mention: Mention): Span | null {
  for (let at = mention.at - 1; at >= Math.max(0, mention.at - 24); at--)
    if (/^(?:给予|发放)$/.test(line.tokens[at]!.word)) return objectAfter(line.tokens, at - 1, mention.at)
  return null
}

/** 9兆瓦时|储能系统, 10吨|锅炉: a size stands before its thing. */
const isSized = ({kind}: Quantity): boolean => /^(?:energy|power|mass|volume)$/.test(kind)

const isCounted = (quantity: Quantity): boolean =>
  quantity.kind === 'count' && quantity.unit !== null && !NOUN_FIRST.test(quantity.unit)

/** 按每人每月300元(的标准)发放|租赁补贴|, 2次召开|居民议事会|: the object of the verb that follows. */
function objectAfter(tokens: readonly Token[], at: number, end: number): Span | null {
  let verb = at + 1
  if (tokens[verb]?.word === '的' && tokens[verb + 1]?.word === '标准') verb += 2
  if (verb >= end) return null
  const times = /[次内]$/.test(tokens[at]!.word) && tokens[verb]!.class === 'verb'
  if (times) return nounAfter(tokens, verb, end)
  if (!/^(?:给予|发放|奖励|补助|支付|给与)$/.test(tokens[verb]!.word)) return null
  let last = verb + 1
  while (last < end && /^(?:unknown|noun|nominal|verb|excuse|quote|aside)$/.test(tokens[last]!.class)) last++
  return last > verb + 1 ? {start: tokens[verb + 1]!.start, end: tokens[last - 1]!.end} : null
}

/** 单户|最高50万元: a ceiling per holder is one of what the sentence spoke of before. */
function isCeiling(line: Line, mention: Mention, index: number): boolean {
  const earlier = line.mentions[index - 1]
  if (!earlier || !/^最[高多]/.test(line.tokens[mention.at]!.word)) return false
  if (earlier.clause === mention.clause && /^最[高多]/.test(line.tokens[earlier.at]!.word)) return true
  const before = line.tokens[mention.at - 1]
  if (before && /^(?:单[户个家]|个人|每[户家个人])/.test(before.word)) return true
  return /^单个?/.test(headWord(line, mention))
}

const headWord = (line: Line, mention: Mention): string => line.tokens[line.clauses[mention.clause]!.from]!.word

/** Words between a noun and its number; they are no part of the noun. */
const PREDICATE: ReadonlySet<TokenClass> = new Set([
  'link',
  'adverb',
  'up',
  'down',
  'yoy',
  'sequential',
  'base',
  'modal',
])
const ACHIEVE = /^(?:完成|实现|到位|达成|核定|支出|使用|发放|下达|拨付)了?$/
const GENERIC = /^(?:占比|比重|比例|增速|增幅|降幅|同比|总计|合计|涨幅|数量|金额|分别|均|其中)$/
const COMPARATOR = /^(?:不高于|不低于|不超过|不少于|高于|低于|优于|快于|慢于|高出|好于|少于|多于|占|约占|分别占)$/

function subjectBefore(line: Line, mention: Mention, index: number): Span | null {
  const {tokens} = line
  const floor = floorOf(line, mention, index)
  const compared = comparatorBefore(tokens, mention, floor)
  if (compared !== null && tokens[compared]?.word === '的') return headless(line, compared, floor)
  const ranked = mention.quantity.kind === 'rank'
  let at = strip(tokens, compared ?? mention.at - 1, floor, ranked)
  if (at >= floor && isAchievement(tokens, at, floor)) at = strip(tokens, at - 1, floor, ranked)
  if (ranked) at = stripPlace(tokens, at, floor)
  if (at > floor && tokens[at]!.class === 'verb' && isNounish(tokens[at - 1])) return deedBefore(tokens, at, floor)
  const noun = nounBefore(tokens, at, floor)
  if (!noun || GENERIC.test(line.sentence.text.slice(noun.start, noun.end))) return null
  return noun
}

/** |研发投入|5350亿元, |河道清淤|18.6公里: the verb is a noun with what it is done to, not with who does it. */
function deedBefore(tokens: readonly Token[], verb: number, floor: number): Span | null {
  const noun = nounBefore(tokens, verb - 1, floor)
  const agent = /(?:[局厅委办部院所站队会]|政府|公司|中心|机构|单位|企业)$/.test(tokens[verb - 1]!.word)
  return noun && !agent ? {start: noun.start, end: tokens[verb]!.end} : null
}

/** 收入|完成|402.6亿元, 已|支出|29.6亿元: the verb says that the subject came to the number. */
function isAchievement(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at]!
  if (!ACHIEVE.test(token.word)) return false
  return token.class === 'verb' || (at > floor && /^(?:已|累计|已累计|共|实际)$/.test(tokens[at - 1]!.word))
}

/** 其中|为乡镇卫生院定向招聘的|占百分之三十五: a clause with 的 stands for its noun. */
function headless(line: Line, particle: number, floor: number): Span | null {
  let first = particle
  while (first > floor && !/^(?:focus|comma|moment|quantity)$/.test(line.tokens[first - 1]!.class)) first--
  return first < particle ? {start: line.tokens[first]!.start, end: line.tokens[particle]!.end} : null
}

/** A number reaches back to its clause's head or to the number before; 65岁以上 qualifies and is passed over. */
function floorOf(line: Line, mention: Mention, index: number): number {
  const head = line.clauses[mention.clause]!.from
  const before = line.mentions[index - 1]
  if (!before || before.at < head || isPopulation(line.tokens[before.at]!)) return head
  return before.at + 1
}

/** 占|耕地面积的|59.8%, 低于|全国平均水平|1.2个百分点: the subject stands before the comparison. */
function comparatorBefore(tokens: readonly Token[], {at: number, quantity}: Mention, floor: number): number | null {
  for (let at = number - 1; at >= floor; at--) {
    if (COMPARATOR.test(tokens[at]!.word) && tokens[at + 1]!.class !== 'moment') return at - 1
    if (quantity.kind === 'multiple' && /^[是为]$/.test(tokens[at]!.word)) return at - 1
  }
  return null
}

/** Passes over predicates, and over 较2020年, 由2018年的 and 的. */
function strip(tokens: readonly Token[], from: number, floor: number, ranked: boolean): number {
  let at = from
  for (; at >= floor; at--) {
    const token = tokens[at]!
    if (ranked && (isPace(token) || (token.class === 'place' && at === from))) {
      if (isPace(token)) break
      continue
    }
    if (PREDICATE.has(token.class) || token.word === '的' || token.class === 'moment') continue
    if (token.class === 'preposition' && /^[由从自到至在按以]$/.test(token.word)) continue
    if (token.class === 'focus' && token.word.startsWith('分别')) continue
    if (token.class === 'place' && at > floor && tokens[at - 1]!.class === 'link') continue
    break
  }
  return at
}

/** 在|中部六省|排名第二: the field of a ranking is not what is ranked. */
function stripPlace(tokens: readonly Token[], from: number, floor: number): number {
  let at = from
  while (at >= floor && (isNounish(tokens[at]) || /^(?:place|conjunction|list)$/.test(tokens[at]!.class))) at--
  return at >= floor && (tokens[at]!.word === '在' || tokens[at]!.class === 'link')
    ? strip(tokens, at - 1, floor, true)
    : from
}

/** A number without a noun is about what the number before it was about: 46.3万吨，同比增长5.7%. */
function inherit(line: Line, index: number): void {
  const {quantity} = line.mentions[index]!
  const before = outer(line, index)
  if (quantity.item || !before?.quantity.item || line.block.cell) return
  quantity.item = before.quantity.item
  quantity.rules.push('item/inherited')
}

/** The number before, those in deeper brackets passed over: 268.4亿元(其中…)，占比66.7%. */
function outer(line: Line, index: number): Mention | undefined {
  const depth = line.clauses[line.mentions[index]!.clause]!.depth
  for (let at = index - 1; at >= 0 && at > index - 24; at--) {
    const mention = line.mentions[at]!
    if (line.clauses[mention.clause]!.depth <= depth) return mention
  }
  return line.mentions[index - 1]
}
