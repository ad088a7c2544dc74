/** Finds what is counted or measured: the noun phrase beside the number, or that of the number before it. */
import type {Quantity, Span} from '../../tree.ts'
import {agedBefore, populationAfter} from '../items/ages.ts'
import {amongBefore, amongSuch, withoutAmong} from '../items/among-before.ts'
import {baseOf, goesOnReaching} from '../items/base-of.ts'
import {beforeBracket} from '../items/before-bracket.ts'
import {behindMeasure} from '../items/behind-measure.ts'
import {borneBy, chargedAt, paidOut, setAside} from '../items/borne-by.ts'
import {cellItem} from '../items/cell-item.ts'
import {chosenAs} from '../items/chosen-as.ts'
import {hasObject} from '../items/has-object.ts'
import {inherit} from '../items/inherit.ts'
import {isCeiling} from '../items/is-ceiling.ts'
import {isDimension} from '../items/is-dimension.ts'
import {isListMark} from '../items/is-list-mark.ts'
import {isNone} from '../items/is-none.ts'
import {lastingNoun, runsOn} from '../items/lasting-noun.ts'
import {measuredAgainst} from '../items/measured-against.ts'
import {measuredBefore, ungoverned} from '../items/measured-before.ts'
import {namedBehind} from '../items/named-behind.ts'
import {nounBehind} from '../items/noun-behind.ts'
import {objectAfter} from '../items/object-after.ts'
import {paidToAll} from '../items/of-list.ts'
import {isOfPlan} from '../items/of-plan.ts'
import {ownedBehind} from '../items/owned-behind.ts'
import {pairedSize} from '../items/paired-size.ts'
import {rankedAmong} from '../items/ranked-among.ts'
import {reckonedAt} from '../items/reckoned-at.ts'
import {scaleOf} from '../items/scale-of.ts'
import {standardOf} from '../items/standard-of.ts'
import {standsAlone} from '../items/stands-alone.ts'
import {stepOf} from '../items/step-of.ts'
import {subjectBefore} from '../items/subject-before.ts'
import {timeLimit} from '../items/time-limit.ts'
import {grantBefore, limitBefore, totalBefore} from '../items/total-before.ts'
import {trimmed} from '../items/trimmed.ts'
import {usedAs} from '../items/used-as.ts'
import {nounAfter} from '../nouns/noun-after.ts'
import {isPopulation} from '../nouns/noun-token.ts'
import type {Line, Mention, Page} from '../page.ts'
import {closesRange} from '../ranges.ts'
import type {Refiner} from '../refiner.ts'
import type {Token} from '../tokens.ts'

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
    for (const line of page.lines)
      for (const {quantity} of line.mentions)
        if (quantity.item && !quantity.item.block && !quantity.item.sentence)
          quantity.item = trimmed(line, quantity.item)
  },
}

function settle(line: Line, index: number): void {
  const mention = line.mentions[index]!
  const {quantity} = mention
  if (line.block.cell) quantity.item = cellItem(line.block.cell)
  else
    quantity.item =
      sharedWithNext(line, index) ??
      paidToAll(line, index) ??
      stepOf(line, index) ??
      pairedSize(line, index) ??
      find(line, mention, index)
  if (quantity.item && isNone(line, quantity, quantity.item)) quantity.item = null
  quantity.item = standardOf(line, mention) ?? quantity.item
}

/** 21、|44项攻关|: a number without a unit of its own shares the next one's noun, as 12类 does that of 12类45件|实事|. */
function sharedWithNext(line: Line, index: number): Span | null {
  const mention = line.mentions[index]!
  const next = line.mentions[index + 1]
  if (next?.at === mention.at + 1 && mention.quantity.kind === 'count' && next.quantity.kind === 'count')
    return next.quantity.item
  if (!next || !mention.quantity.flags.includes('unit-elided')) return null
  if (next.at !== mention.at + 2 || !isListMark(line.tokens[mention.at + 1]!)) return null
  return next.quantity.item && next.quantity.item.start >= next.quantity.end ? next.quantity.item : null
}

/** Units whose noun stands before them (农户20余万户, 游客3万人次); that of the others follows: 14位|市领导. */
const NOUN_FIRST = /^(?:人|户|岁|标箱|.+次)$/

function find(line: Line, mention: Mention, index: number): Span | null {
  const {tokens} = line
  const clause = line.clauses[mention.clause]!
  const next = line.mentions[index + 1]
  const end = next && next.at < clause.to ? next.at : clause.to
  if (closesRange(line, index) || standsAlone(line, index)) return null
  const among =
    agedBefore(line, mention, index) ??
    amongBefore(line, mention, index) ??
    amongSuch(line, mention) ??
    sharedBy(line, mention, end)
  if (among) return among
  const ranked = rankedAmong(line, mention, index)
  if (ranked) return ranked.item
  const run = line.mentions[index - 1]
  // 增速|连续三年|位居第一: both are of one thing
  if (mention.quantity.kind === 'rank' && run?.clause === mention.clause && runsOn(line, run)) return run.quantity.item
  if (mention.quantity.kind === 'rank') return topOf(line, mention, end) ?? subjectBefore(line, mention, index)
  if (isOfPlan(line, mention)) return null
  const reckoned = mention.quantity.kind === 'money' ? reckonedAt(line, mention) : null
  if (reckoned) return reckoned
  const share = chargedAt(line, mention) ?? setAside(line, mention) ?? baseOf(line, mention) ?? scaleOf(line, mention)
  if (share) return share
  if (goesOnReaching(line, mention, index)) return null
  const against = borneBy(line, mention) ?? measuredAgainst(line, mention)
  if (against) return against.item
  const paid = paidOut(line, mention)
  if (paid) return paid
  const chosen = chosenAs(line, mention, end)
  if (chosen) return chosen
  const limited = timeLimit(line, mention, end)
  if (limited !== undefined) return limited
  const object =
    mention.quantity.kind === 'percent' ? null : (objectAfter(tokens, mention.at, end) ?? usedAs(line, mention, end))
  const lasting = object ? undefined : lastingNoun(line, mention, index, end)
  if (lasting !== undefined) return lasting
  const sized = isCounted(mention.quantity) ? behindMeasure(line, index) : null
  if (sized) return sized
  const after = object ?? nounBehind(line, mention, end)
  if (after && (object || isCounted(mention.quantity))) return withoutAmong(line.sentence.text, after)
  if (after && isSized(mention.quantity))
    return (isOwned(line, mention, after) && measuredBefore(line, mention, index)) || firstOf(line, after)
  if (after && INCH.test(mention.quantity.written.unit ?? '')) return after
  if (after && (hasObject(tokens, mention) || namedBehind(line, mention, after))) return after
  if (after && tokens[mention.at - 1]?.word === '的' && mention.quantity.kind === 'count') return after
  if (after && (isDimension(tokens, mention.at) || ownedBehind(line, mention, after))) return after
  if (isPopulation(tokens[mention.at]!))
    return populationAfter(line, mention, after, index) ?? beforeBracket(line, mention)
  if (after && isThreshold(mention.quantity, tokens[mention.at]!))
    return isGrown(tokens, mention) ? null : (measuredBefore(line, mention, index) ?? after)
  if (after && /^(?:为|给|对|向|使|让|帮助|服务)$/.test(tokens[mention.at - 1]?.word ?? '')) return after
  // 助餐服务覆盖70%左右的|城市社区|
  if (after && tokens[mention.at + 1]?.word === '的' && REACHES.test(tokens[mention.at - 1]?.word ?? '')) return after
  if (isCeiling(line, mention, index))
    return totalBefore(line, mention, index) ?? grantBefore(line, mention) ?? limitBefore(line, mention)
  const before = beforeBracket(line, mention) ?? subjectBefore(line, mention, index)
  return before && !(after && isSum(line, mention, before)) ? ungoverned(line, mention, before) : after
}

/** 其中三分之二为|返乡青年|: who or what the share is. */
const sharedBy = ({tokens}: Line, {at, quantity}: Mention, end: number): Span | null =>
  quantity.kind === 'percent' && tokens[at - 1]?.class === 'focus' && /^[为是系]$/.test(tokens[at + 1]?.word ?? '')
    ? nounAfter(tokens, at + 1, end)
    : null

/** 全县前三十名以内的|考生|: those who come so high. */
const topOf = ({tokens}: Line, {at}: Mention, end: number): Span | null =>
  tokens[at + 1]?.word === '的' && /内$/.test(tokens[at]!.word) ? nounAfter(tokens, at, end) : null

/** 本人|1寸|红底照片, 两寸|彩照 */
const INCH = /^英?寸$/

const REACHES = /^(?:覆盖|惠及|涵盖|服务)$/

/** 50亩以上的|新建基地|: what a bound qualifies stands behind it. */
const isThreshold = ({bound}: Quantity, {word}: Token): boolean => bound !== 'exact' && /以[上下]$/.test(word)

/** 600万千瓦|风电基地|、“灯塔工厂”: a size is of the first of a list. */
function firstOf({sentence: {text}}: Line, {start, end}: Span): Span {
  const mark = text.slice(start, end).indexOf('、')
  return {start, end: mark > 0 ? start + mark : end}
}

/** 日处理能力|30吨的|站, 产能迈上3万吨|新台阶|: what is measured stands before. */
const isOwned = ({tokens, sentence}: Line, {at}: Mention, {end}: Span): boolean =>
  tokens[at + 1]?.word === '的' || sentence.text.startsWith('台阶', end - 2)

/** 出口额1000万元以上且同比增长|10%以上|的企业: it grew by so much, whatever it is. */
const isGrown = (tokens: readonly Token[], {at, quantity}: Mention): boolean =>
  quantity.kind === 'percent' && /^(?:up|down)$/.test(tokens[at - 1]?.class ?? '')

/** 总额不少于10亿元的|中试专项|: a bare sum is the thing's. */
const isSum = (line: Line, {at}: Mention, before: Span): boolean =>
  line.tokens[at + 1]?.word === '的' &&
  /^(?:总?金?额|价值|总价)$/.test(line.sentence.text.slice(before.start, before.end))

/** 9兆瓦时|储能系统, 10吨|锅炉: a size stands before its thing. */
const isSized = ({kind}: Quantity): boolean => /^(?:energy|power|mass|volume)$/.test(kind)

const isCounted = ({kind, unit, rateHead}: Quantity): boolean =>
  (kind === 'count' || (rateHead !== null && COUNT_PER.test(unit ?? ''))) && unit !== null && !NOUN_FIRST.test(unit)

/** 每个乡镇配备|1名|专职网格员: so many of them for each. */
const COUNT_PER = /^[名个位家所座台辆条项场处件套]\//
