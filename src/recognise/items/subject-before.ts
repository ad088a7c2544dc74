/** What a number says something of: the noun phrase before its verb, comparison or rank. */
import type {Span} from '../../tree.ts'
import {nounBefore} from '../nouns/noun-before.ts'
import {isNounish, isPace, isQualifier} from '../nouns/noun-token.ts'
import {isBounded} from '../nouns/relative.ts'
import {type Line, type Mention, tokenIndexAt} from '../page.ts'
import type {Token} from '../tokens.ts'
import {aimBefore} from './aim-before.ts'
import {beforeAdverbs} from './before-adverbs.ts'
import {comparatorBefore} from './comparator-before.ts'
import {isEmpty} from './is-empty.ts'
import {likeUnit} from './like-unit.ts'
import {isNextRank} from './next-rank.ts'
import {originBefore} from './origin-before.ts'
import {paysBy} from './pays-by.ts'
import {qualified} from './qualified.ts'
import {isServed, standsElsewhere} from './stands-elsewhere.ts'
import {strip, stripPlace} from './strip.ts'
import {wholeList} from './whole-list.ts'
import {wholeSubject} from './whole-subject.ts'

const ACHIEVE = /^(?:新增|更换|检查|完成|实现|到位|达成|核定|支出|使用|发放|下达|拨付)了?$/
const GENERIC =
  /^(?:[年月季]度|年[初底末内]|全年|当年|限其|一[个座条家名所处项种栋间份台辆批套口]|[上下前]述|首[批期次]|以上|以下|(?:该|此项|这一)?(?:间|前|后|每|其|一般|个人|单[个团次户]|现|仅|平均|总数|数量|占比|比重|比例|同比|总计|合计|分别|峰值|高点|现状|基数|[月年]?[日月年人户亩次单件床校生村车台家镇县班]?均|(?:现场|当场)(?:查处|处理|办理|解决|整改|检查)|其中|[在拟]建))$/
/** 首小时内|每15分钟1.5元, 改造后|85%: when. */
const TIMED = /^[\u4e00-\u9fff]{0,8}(?:到期|届满|期满|小时|分钟|[天日年]|个月|[夜白]间|时段)(?:以|之)?[内后前外]$/

/** The subject of a number: the noun before its predicate (规上工业增加值|同比增长5.1%), or null. */
export function subjectBefore(line: Line, mention: Mention, index: number): Span | null {
  const {tokens} = line
  const floor = floorOf(line, mention, index)
  const which = qualified(line, mention, index)
  if (which) return which
  const aim = aimBefore(tokens, mention.at, mention.quantity, floor)
  if (aim) return aim
  if (isNextRank(line, mention, index)) return null
  const origin = originBefore(tokens, mention.at, floor)
  if (origin !== null) return nounBefore(tokens, beforeAdverbs(tokens, origin - 1, floor), floor)
  const compared = comparatorBefore(tokens, mention, floor)
  if (compared !== null && tokens[compared]?.word === '的') return headless(line, compared, floor)
  const pace = beforeAdverbs(tokens, compared ?? -1, floor)
  if (pace >= floor && isPace(tokens[pace]!)) return nounBefore(tokens, pace, floor)
  const sped = mention.quantity.kind === 'points' ? paceBefore(tokens, mention.at, floor) : null
  if (sped !== null) return nounBefore(tokens, sped, floor)
  const ranked = mention.quantity.kind === 'rank'
  let at = strip(tokens, compared ?? mention.at - 1, floor, ranked)
  if (at >= floor && isAchievement(tokens, at, floor)) at = strip(tokens, at - 1, floor, ranked)
  if (tokens[at]?.word === '的' && at >= floor) return headless(line, at, floor)
  if (at > floor && SAID.test(tokens[at]!.word) && TAKES.test(tokens[at - 1]!.word)) return tokens[at]!
  if (ranked) at = stripPlace(tokens, at, floor)
  if (at >= floor && (isBareVerb(tokens, at, floor, mention) || isBareDeed(tokens, at, floor, mention))) {
    const done = at > floor ? deedBefore(line, at, floor, mention) : null
    return done && (isEmpty(line, done) || GENERIC.test(line.sentence.text.slice(done.start, done.end))) ? null : done
  }
  const being = /^(?:为|是|约为|均为|分别为)$/.test(tokens[at + 1]?.word ?? '')
  const means = beforeBase(tokens, at, floor)
  const noun = nounBefore(
    tokens,
    paysBy(tokens, mention.at, mention.quantity, at, floor) ? means : beforeMeans(tokens, means, floor),
    floor,
    being,
  )
  if (noun && isMore(line, noun)) return null
  if (noun && standsElsewhere(line, noun, at, mention, floor)) return null
  // 在全市的|乡镇|中排名第三: among whom
  if (noun && ranked && /[中里内]/.test(line.sentence.text[noun.end] ?? '')) return null
  if (noun && TIMED.test(line.sentence.text.slice(noun.start, noun.end))) return null
  if (!noun || isEmpty(line, noun)) return null
  // |跨部门联合检查占比|升至41%: what the verbs before it make of a measure that says nothing alone
  const whole = wholeList(line, wholeSubject(line, noun, at, mention, floor), at, mention, floor)
  if (!ranked && GENERIC.test(line.sentence.text.slice(whole.start, whole.end))) return null
  return likeUnit(line, whole, mention)
}

/** |商品房销售面积增速|比上年提高2个百分点: what changes by points is the pace, where a verb follows it. */
function paceBefore(tokens: readonly Token[], number: number, floor: number): number | null {
  for (let at = number - 2; at >= floor && at > number - 6; at--)
    if (isPace(tokens[at]!)) return /^(?:base|yoy|sequential|adverb|up|down)$/.test(tokens[at + 1]!.class) ? at : null
  return null
}

/** |从业人员|分别比“四经普”增长29.8%: what it is compared with stands between the subject and its verb. */
function beforeBase(tokens: readonly Token[], end: number, floor: number): number {
  for (let at = end; at > floor && at > end - 4 && isNounish(tokens[at]); at--) {
    // 较|2023年|预算增加
    const base = tokens[at - 1]!.class === 'moment' ? at - 2 : at - 1
    if (tokens[base]?.class !== 'base' && !(base === at - 1 && /^[从由]$/.test(tokens[base]!.word))) continue
    const last = beforeAdverbs(tokens, base - 1, floor)
    return last < floor || isNounish(tokens[last]) ? last : end
  }
  return end
}

/** A verb right before the number, with no object of its own: 累计|认定|8927家, 河道|清淤|18.6公里. */
function isBareVerb(tokens: readonly Token[], at: number, floor: number, {quantity}: Mention): boolean {
  const {class: kind} = tokens[at]!
  return (
    kind === 'verb' ||
    (kind === 'deed' &&
      !(PAID.test(tokens[at]!.word) && quantity.kind !== 'percent') &&
      (at === floor || !isNounish(tokens[at - 1]) || tokens[at - 1]!.word === '中'))
  )
}

/** 每亩|奖补|不高于150元: what is paid, whatever its verb. */
const PAID = /^(?:授信|奖补|贴息|救助|资助|返还)$/

/** 计划|改造|800户: what was done to so many names none of them; |补助|300元 names what is paid. */
function isBareDeed(tokens: readonly Token[], at: number, floor: number, {quantity}: Mention): boolean {
  if (tokens[at]!.class !== 'nominal' || !/^(?:count|length|area)$/.test(quantity.kind)) return false
  return at === floor || /^(?:modal|moment|adverb|verb|list|conjunction)$/.test(tokens[at - 1]!.class)
}

/** |照料护理标准|按自理、全护理三档分别为…: what goes by a measure stands before it. */
export function beforeMeans(tokens: readonly Token[], end: number, floor: number): number {
  let at = end
  while (at >= floor && at > end - 12 && (isNounish(tokens[at]) || /^(?:list|adverb)$/.test(tokens[at]!.class))) at--
  return at > floor && /^按照?$/.test(tokens[at]!.word) && isNounish(tokens[at - 1]) ? at - 1 : end
}

/** 比上年多|蓄|0.4亿立方米: what was done more of is no noun. */
const isMore = (line: Line, {start, end}: Span): boolean =>
  end - start === 1 && /^[多少]$/.test(line.tokens[tokenIndexAt(line, start)]?.word ?? '')

const COMES = /^(?:开户|入库备案|备案入库|登记入库|入库|入选|上市|落户|入驻|达标|升规|入统|落地|注销|入园|参保)$/
/** 受理|申请|6万件, 收到|建议|12条: what was said is what is counted. */
const SAID = /^(?:申请|建议|报告|请求|质疑|答复)$/
const TAKES = /^(?:受理|收到|接到|办理|处理|审核|审批|办结)了?$/
const AGENT = /(?:[局厅委办部院所站队会]|政府|财政|公司|中心|机构|单位|企业)$/
/** |河道|清淤18.6公里: what it is done to, not who does it; |研发投入|5350亿元 is a noun whole. */
function deedBefore(line: Line, verb: number, floor: number, {quantity}: Mention): Span | null {
  const {tokens} = line
  const noun = nounBefore(tokens, strip(tokens, verb - 1, floor, false), floor)
  // |方案|在现场张贴一个月: where it lasts
  const place = noun && quantity.kind === 'duration' ? tokenIndexAt(line, noun.start) : -1
  if (tokens[place]?.word === '在' && place >= floor)
    return place > floor ? nounBefore(tokens, beforeAdverbs(tokens, place - 1, floor), floor) : null
  const spent = /^(?:投入|产出|配套)$/.test(tokens[verb]!.word)
  // |中小企业|入库2.2万家: who comes to it is counted
  if (noun && quantity.kind === 'count' && COMES.test(tokens[verb]!.word)) return noun
  // |福利彩票公益金|累计投入6.3亿元: the money itself
  if (noun && spent && noun.end < tokens[verb]!.start && FUNDS.test(lastWord(tokens, noun))) return noun
  if (!noun || (!spent && (AGENT.test(lastWord(tokens, noun)) || isServed(tokens, noun)))) return null
  return spent
    ? {
        start: noun.end === tokens[verb]!.start && lastWord(tokens, noun) !== '时间' ? noun.start : tokens[verb]!.start,
        end: tokens[verb]!.end,
      }
    : noun
}

const FUNDS = /(?:资金|公益金|经费|基金)$/

const lastWord = (tokens: readonly Token[], {end}: Span): string =>
  tokens.findLast(token => token.end <= end)?.word ?? ''

/** 收入|完成|402.6亿元, 已|支出|29.6亿元: the verb says that the subject came to the number. */
function isAchievement(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at]!
  // |防渗处理|就需投入1.9亿元
  if (token.word === '投入' && /^[需须要]/.test(tokens[at - 1]?.word ?? '') && tokens[at - 2]?.word === '就')
    return true
  if (!ACHIEVE.test(token.word)) return false
  return token.class === 'verb' || (at > floor && /^(?:已|累计|已累计|共|实际)$/.test(tokens[at - 1]!.word))
}

/** 其中|为乡镇卫生院定向招聘的|占百分之三十五: a clause with 的 stands for its noun. */
function headless(line: Line, particle: number, floor: number): Span | null {
  let first = particle
  while (first > floor && !/^(?:focus|comma|moment|quantity)$/.test(line.tokens[first - 1]!.class)) first--
  // |60岁以上的|占29.8%
  if (first === particle && first > floor && isAge(line.tokens[first - 1]!)) first--
  // 拟把|工种|由去年的180个扩大到220个
  const origin = line.tokens.findLastIndex(({word}, at) => at < particle && at >= first && /^[由从]$/.test(word))
  if (origin > first) return nounBefore(line.tokens, origin - 1, first)
  return first < particle ? {start: line.tokens[first]!.start, end: line.tokens[particle]!.end} : null
}

const isAge = (token: Token): boolean =>
  isQualifier(token) && token.reading?.type === 'quantity' && token.reading.unit === '岁'

/** A number reaches back to its clause's head or to the number before; 65岁以上 qualifies and is passed over. */
function floorOf(line: Line, mention: Mention, index: number): number {
  const head = line.clauses[mention.clause]!.from
  const before = line.mentions[index - 1]
  if (!before || before.at < head) return head
  const {reading} = line.tokens[before.at]!
  const isRate = reading?.type === 'quantity' && reading.kind === 'rate'
  if (isBounded(line.tokens, before.at, before.at + 1) && line.tokens[before.at + 1]?.word === '的') return head
  if (isQualifier(line.tokens[before.at]!) && !(isRate && mention.quantity.kind === 'count')) return head
  return before.at + 1
}
