/** The noun phrase behind a number: 14位|市领导|担任. */
import {ABSTRACT, DEEDS, GRANT, PURE} from '../../lexicon/heads.ts'
import type {Span} from '../../tree.ts'
import type {Token} from '../tokens.ts'
import {CARRIES, deedAfter, isTimes, summedUp} from './deed-after.ts'
import {isWithin} from './governed.ts'
import {joinsAfter} from './joins.ts'
import {isDoer, isDoing, isNounish, isVerb} from './noun-token.ts'
import {phraseSpan} from './phrase-span.ts'
import {predicateIn} from './predicate-in.ts'
import {RELATIVE} from './relative.ts'
import {isSubjectOfNext, thingBefore} from './subject-of-next.ts'

const isDuration = ({reading}: Token): boolean => reading?.type === 'quantity' && reading.kind === 'duration'
const isCount = ({reading}: Token): boolean => reading?.type === 'quantity' && reading.kind === 'count'

/** The noun phrase that begins right after the token at `number`, before `end`; null where none begins. */
export function nounAfter(tokens: readonly Token[], number: number, end: number): Span | null {
  let at = number + 1
  if (tokens[at]?.word === '不等') at++
  if (/^[宽厚高长深]$/.test(tokens[at]?.word ?? '') && tokens[at + 1]?.word === '的') at++
  if (tokens[at]?.word === '的') at++
  // 500头以上的|规模|猪场
  const sized = tokens[at]?.word === '规模' && isNounish(tokens[at + 1])
  if (at > number + 1 && !sized && ABSTRACT.test(tokens[at]?.word ?? '')) return null
  const first = at
  if (isDoing(tokens[at] ?? tokens[number]!) && /^(?:quantity|preposition|link)$/.test(tokens[at + 1]?.class ?? ''))
    return null
  if (isSaying(tokens, at, number)) return tokens[at]!
  const deed = deedAfter(tokens, number, end)
  if (deed) return deed
  if (/^(?:[+×*]|时[才就即可将应须需]|[了吗呢吧])/.test(tokens[at]?.word ?? '')) return null
  if (tokens[at]?.word === '范围' && /^[内中]/.test(tokens[at + 1]?.word ?? '')) return null
  if (at >= end || /^(?:[中内里后前时间]|范围[内中]|以[上下])$/.test(tokens[at]!.word)) return null
  // 水田按每亩1800元|核算|: what is done with the number
  if (at + 1 >= end && tokens[at]!.word === '核算') return null
  // 编制300个|专项|用于公办园: how it is used
  if (/^专[项门]$/.test(tokens[at]!.word) && tokens[at + 1]?.word === '用于') return null
  // 4米|高|, 30米|远|; 5家|高|水平书院
  if (/^[宽厚高深长远]$/.test(tokens[at]!.word) && !(isNounish(tokens[at + 1]) && isCount(tokens[number]!))) return null
  // 24个|班|小学: classes, and whose they are
  if (tokens[at]!.word[0] === '班' && OF_CLASSES.test(tokens[at]!.word + (tokens[at + 1]?.word ?? '')))
    return {start: tokens[at]!.start, end: tokens[at]!.start + 1}
  // 一年以上的|稳定住房|
  if (/^(?:稳定|固定|新增)$/.test(tokens[at]!.word) && isNounish(tokens[at + 1])) {
    const rest = nounAfter(tokens, at, end)
    return rest && {start: tokens[at]!.start, end: rest.end}
  }
  // 8个|县城|通了高铁
  if (isCount(tokens[number]!) && tokens[number]!.word.endsWith('个') && /^(?:县城|城区|市区)$/.test(tokens[at]!.word))
    return tokens[at]!
  if (tokens[at]!.class === 'place' && isNounish(tokens[at + 1])) return nounAfter(tokens, at, end)
  const within = isWithin(tokens, at, number, end)
  if (!within && (!isNounish(tokens[at]) || tokens[at]!.class === 'aside')) return relativeAfter(tokens, at, end)
  let last = at
  for (at++; at < end; at++) {
    const token = tokens[at]!
    if (at > first && /^(?:就[地近]|中)$/.test(token.word)) break
    // 提出4条|修改意见|“①…”: what they say is no part of the noun
    if (token.class === 'quote' && at > first && token.word.length > SAYING) break
    // 扣除30万元|押金|后实际退款: when
    if (at > first && token.word[0] === '后' && token.class === 'unknown' && AFTER.test(token.word)) break
    if (at > first && (predicateIn(tokens, at) === 0 || isYearly(tokens, at))) break
    // 在23个|国家|建设海外仓: where, and what is done there
    if (at > first && tokens[number - 1]?.word === '在' && isDoing(token) && WHERE.test(tokens[at - 1]!.word)) break
    if (isNounish(token)) {
      if (isDoing(token) && (isPredicate(tokens, at, end) || /[率价]$/.test(tokens[last]!.word))) break
      if (/^(?:平均|人均|户均)$/.test(token.word) && !isNounish(tokens[at + 1])) break
      last = at
    } else if (token.class === 'verb' && last === first && MANNER.test(tokens[last]!.word)) last = at
    else if (
      token.class === 'verb' &&
      at + 1 < end &&
      (isDone(token, tokens[at + 1]!) || isWithin(tokens, at, number, end))
    )
      last = ++at
    else if (!joinsAfter(tokens, at, end)) break
  }
  // 600场次|专题讲座、观影等活动|
  if (
    isCount(tokens[number]!) &&
    tokens[last + 1]?.word === '等' &&
    SUMS_UP.test(tokens[last + 2]?.word ?? '') &&
    last + 2 < end
  )
    last += 2
  const sum = isCount(tokens[number]!) || isDuration(tokens[number]!) ? summedUp(tokens, first, last, end) : null
  if (sum) return {start: tokens[first]!.start, end: sum.end}
  // 一所|现代化的高端学校|: what says of which sort belongs to the noun
  if (
    ((isTimes(tokens[number]!) && DEGREE.test(tokens[last - 1]!.word + tokens[last]!.word)) ||
      (isDuration(tokens[number]!) && SPENT.test(tokens[last + 2]?.word ?? '')) ||
      OF_SORT.test(tokens[last]!.word) ||
      MANNER.test(tokens[last - 1]!.word)) &&
    tokens[last + 1]?.word === '的' &&
    last + 2 < end
  ) {
    const rest = isNounish(tokens[last + 2]) ? nounAfter(tokens, last + 1, end) : null
    if (rest) return {start: tokens[first]!.start, end: rest.end}
  }
  if (isSubjectOfNext(tokens, last, end)) return thingBefore(tokens, first, last)
  while (last > first && (LOCATIVE.test(tokens[last]!.word) || tokens[last]!.word === '基本')) last--
  const says = predicateIn(tokens, last)
  if (says > 1) return {start: tokens[first]!.start, end: tokens[last]!.start + says}
  const span = phraseSpan(tokens, first, last)
  const ends = last + 1 === end || /^(?:verb|adverb)$/.test(tokens[last + 1]!.class)
  return span?.end === tokens[last]!.end && ends && isSet(tokens[last]!) ? {start: span.start, end: span.end - 1} : span
}

/** 提出5条|建议|, 收到3次|质疑|: what is said is counted where it has no object. */
const isSaying = (tokens: readonly Token[], at: number, number: number): boolean =>
  at === number + 1 &&
  tokens[at]?.class === 'verb' &&
  /^(?:建议|要求|质疑|请求|答复|回复|报告|申请|承诺|通报|处分)$/.test(tokens[at]?.word ?? '') &&
  /[条项点件份类次个]$/.test(tokens[number]!.word) &&
  !((isNounish(tokens[at + 1]) && !/^[很已非均都也]/.test(tokens[at + 1]!.word)) || tokens[at + 1]?.class === 'place')

const AFTER = /^后(?:实际|仍|再|剩|可|将|由|其|共|还|结余)/
const SUMS_UP = /^(?:活动|行动|项目|工程|措施|举措|赛事|课程|服务|设施|设备|场所|产品)$/
const OF_SORT =
  /.[化型式性]$|定点$|^(?:新|专业|专门|优质|高效|完整|独立|全新|标准|优秀|先进|正规|成熟|安全|固定|临时|特殊|主要|具体|合法|稳定)$/
/** 两次|大规模的调整|: how it was done. */
const DEGREE = /(?:[大小]规模|大范围|全方位|高质量|高标准|深层次)$/
/** 1年以上|农村学校的工作经历| */
const SPENT = /(?:经[历验]|工龄|教龄)$/
const SAYING = 20
const OF_CLASSES = /^班(?:小学|初中|高中|中学|幼儿|规模)/

const WHERE = /(?:国家|地区|城市|[省市县区乡镇村]|街道|社区|小区|园区|学校|景区)$/

/** 1.8万盏|路灯|年节电640万度: what a thing does in a year is said of it. */
const isYearly = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.class === 'unknown' && tokens[at + 1]?.class === 'quantity' && YEARLY.test(tokens[at]!.word)
const YEARLY = /^[年月日]均?[节减产增用耗发供售收][\u4e00-\u9fff]{0,3}$/

const LOCATIVE = /^(?:周边|附近|周围|沿线|门前|门口|[中内外里上间]|之一|之间|之中)$/

/** 3座|水库加固工程|: a verb before what is done by plan belongs to the noun. */
const isDone = ({word: verb}: Token, {word}: Token): boolean => !PURE.test(verb) && PLANNED.test(word)
const PLANNED = /^(?:工程|项目|行动|任务|机制|制度|平台|系统|资金|基金|方案|计划|协议|合同|小组|人员|对象|人口)$/

/** 137个|行政村|中，: the set that something is one of. */
const isSet = ({word}: Token): boolean => word.length > 1 && /(?<![初高集其])中$/.test(word)

/** A nominal verb followed by its own object or by a verb is the predicate: 7个项目|改造|完成. */
function isPredicate(tokens: readonly Token[], at: number, end: number): boolean {
  if (isCount(tokens[at - 2]!) && MANNER.test(tokens[at - 1]!.word)) return false
  // 完成120公里的|道路硬化|: the work itself
  if (at + 1 === end && tokens[at - 2]?.word === '的' && CARRIES.test(tokens[at - 4]?.word ?? '')) return false
  // 两次|现场勘查|: times are of what is done
  if (at + 1 === end && isTimes(tokens[at - 2]!)) return false
  const next = at + 1 < end ? tokens[at + 1] : undefined
  if (DEEDS.has(tokens[at]!.word) && isDoer(tokens, at - 1) && reachesCount(tokens, at + 1, end)) return true
  // 19个|省市|落实|资金: what they do
  if (/^(?:落实|执行|承担)$/.test(tokens[at]!.word) && next !== undefined && isNounish(next)) return true
  // 给予|最高1亿元|综合资助|
  if (next === undefined && GRANT.test(tokens[at]!.word) && GIVES.test(tokens[at - 3]?.word ?? '')) return false
  if (tokens[at]!.class === 'deed' && (next === undefined || OFFICE.test(tokens[at - 1]!.word))) return true
  return next !== undefined && (/^(?:quantity|verb|preposition)$/.test(next.class) || next.word === '并')
}

const GIVES = /^(?:给予|予以|享受|提供)$/

/** 违章|搭建|4处, 两次|突击检查|: how it is done makes a noun of the deed. */
const MANNER = /^(?:违[法章规]|非法|私自|突击)$/

/** 6个县|建设|客运站|9个|: the object is counted, too. */
function reachesCount(tokens: readonly Token[], first: number, end: number): boolean {
  let at = first
  while (at < end && isNounish(tokens[at])) at++
  return at > first && at === end && tokens[at] !== undefined && isCount(tokens[at]!)
}

/** 两个|部门|审核其材料: what an office does. */
const OFFICE = /(?:部门|[局厅委办]|政府)$/

/** 3个|正在建设的项目: a predicate before 的 counts with its noun. */
function relativeAfter(tokens: readonly Token[], first: number, end: number): Span | null {
  const limit = Math.min(end, first + 8)
  for (let at = first; at < limit; at++) {
    const token = tokens[at]!
    if (token.word === '的' && at > first && isNounish(tokens[at + 1])) {
      const rest = nounAfter(tokens, at, end)
      return rest && {start: tokens[first]!.start, end: rest.end}
    }
    if (!RELATIVE.has(token.class) || token.class === 'list') return null
    // 120家|承包或委托经营的食堂|
    if (token.class === 'conjunction' && !(isVerb(tokens[at - 1]!) && at + 1 < limit && isVerb(tokens[at + 1]!)))
      return null
  }
  return null
}
