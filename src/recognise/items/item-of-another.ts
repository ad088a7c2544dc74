/** The number whose noun another number is about, too. */
import type {Quantity} from '../../tree.ts'
import type {Line, Mention} from '../page.ts'
import {isReached} from './is-reached.ts'
import {rankedAmong} from './ranked-among.ts'

const NEAR = 4
const FAR = 24
const isShare = ({kind}: Quantity): boolean => kind === 'percent' || kind === 'points'

/**
 * The number before from which one without a noun takes it: 46.3万吨，同比增长5.7%; 隐患房屋1256栋，整治率88.2%，剩余|148栋|.
 * A count is of what was counted in the same unit, or stands beside it in the list: 群众1200户、|4500人|.
 */
export function itemOfAnother(line: Line, index: number): Mention | undefined {
  const like = likeBefore(line, index)
  // 预算收入仅1.9亿元，今年先行列支|80万元|: what is spent is no part of what comes in
  if (like && SPENDS.test(line.tokens[line.mentions[index]!.at - 1]?.word ?? '') && comesIn(like)) return undefined
  if (!like && /^(?:money|rate)$/.test(line.mentions[index]!.quantity.kind) && isSpentApart(line, index))
    return undefined
  if (like || line.mentions[index]!.quantity.kind !== 'count') return like ?? outer(line, index)
  const last = outer(line, index)
  const own = line.mentions[index]!
  if (last?.clause === own.clause - 1 && isShare(last.quantity) && isReached(line, own)) return last
  if (!last || isShare(last.quantity) || !isBeside(last, line.mentions[index]!)) return undefined
  const {unit} = line.mentions[index]!.quantity
  return last.quantity.unit !== unit && CASES.test(unit ?? '') ? undefined : last
}

const SPENDS = /^(?:列支|支出|安排|拨付|下达|投入|兑付|支付|花费|出资)$/
const comesIn = ({line, quantity: {item}}: Mention): boolean =>
  item !== null &&
  /(?:收入|产值|利润|税收|营收|销售额|增加值)$/.test(
    (item.sentence?.text ?? line.sentence.text).slice(item.start, item.end),
  )

/** 移送2起，行政处罚|15万元|, 惠及企业126家，户均|54万元|: a sum of its own is of no thing that was counted. */
function isSpentApart(line: Line, index: number): boolean {
  const {at, clause} = line.mentions[index]!
  const last = line.mentions[index - 1]
  if (last?.quantity.kind !== 'count' || last.clause === clause) return false
  return line.tokens
    .slice(line.clauses[clause]!.from, at)
    .some(({class: kind, word}) => kind === 'verb' || word === '收取' || HEADS.test(word))
}

const HEADS = /^[人户车村亩店]均$/

/** 下达指令书2306份，立案|418起|: these count cases of their own. */
const CASES = /^(?:起|宗|件|例|份|篇|场)$/

const isBeside = (last: Mention, {at, clause, line}: Mention): boolean =>
  last.clause === clause || (clause === last.clause + 1 && at <= last.at + 3 && line.tokens[at + 1]?.class !== 'verb')

/** 优良天数338天，优良率92.6%，较上年增加|12天|: a number of the same unit, shares between them passed over. */
function likeBefore(line: Line, index: number): Mention | undefined {
  const {quantity} = line.mentions[index]!
  if (quantity.unit === null || isShare(quantity)) return undefined
  const {depth} = line.clauses[line.mentions[index]!.clause]!
  for (let at = index - 1, seen = 0; at >= 0 && at > index - FAR && seen < NEAR; at--) {
    const mention = line.mentions[at]!
    if (line.clauses[mention.clause]!.depth > depth) continue
    seen++
    if (isShare(mention.quantity)) continue
    if (mention.quantity.unit === quantity.unit)
      return mention.quantity.item ? wholeOf(line, at, line.mentions[index]!.clause) : undefined
    // 发行债券48亿元，涉及12个县，|较上年增加|19亿元: what a sum has changed by is of a sum
    if (quantity.kind === 'money' && mention.quantity.kind === 'count' && goesOnWith(line, index)) continue
    if (quantity.kind !== 'count' || mention.quantity.kind === 'count') return undefined
  }
  return undefined
}

/** |较上年增加|19亿元, 今年|又发行|31亿元: more of the sum before. */
function goesOnWith({tokens, clauses, mentions}: Line, index: number): boolean {
  const {at, clause} = mentions[index]!
  for (let before = at - 1; before >= clauses[clause]!.from; before--) {
    const {class: kind, word} = tokens[before]!
    if (kind === 'base' || kind === 'yoy' || word === '又' || word === '再') return true
  }
  return false
}

/** 新增泊位643个，其中公共泊位112个；计划再增|500个|: behind the ; a number is of the whole again, and of no part. */
function wholeOf({mentions, clauses, tokens}: Line, at: number, own: number): Mention {
  const last = mentions[at]!
  let isApart = false
  for (let clause = own; clause >= 0 && clause > own - FAR; clause--) {
    const {from} = clauses[clause]!
    if (clause <= last.clause && tokens[from]!.word === '其中') {
      let whole = at
      while (whole >= 0 && mentions[whole]!.clause >= clause) whole--
      const {unit, item} = mentions[whole]?.quantity ?? {unit: null, item: null}
      return isApart && item && unit === last.quantity.unit ? mentions[whole]! : last
    }
    if (tokens[from - 1]?.word !== ';') continue
    if (clause <= last.clause) return last
    isApart = true
  }
  return last
}

/** The number before, those in deeper brackets passed over: 268.4亿元(其中…)，占比66.7%. */
function outer(line: Line, index: number): Mention | undefined {
  const own = line.mentions[index]!
  const {depth} = line.clauses[own.clause]!
  for (let at = index - 1; at >= 0 && at > index - FAR; at--) {
    const mention = line.mentions[at]!
    if (mention.quantity.unit === '岁' && own.quantity.unit !== '岁') continue
    if (at === index - 1 && rankedAmong(line, own, index)) continue
    if (line.clauses[mention.clause]!.depth <= depth) return mention
  }
  return undefined
}
