/** The noun of a duration. */
import {PERSON} from '../../lexicon/heads.ts'
import type {Span} from '../../tree.ts'
import {nounAfter} from '../nouns/noun-after.ts'
import {nounBefore} from '../nouns/noun-before.ts'
import type {Line, Mention} from '../page.ts'
import {subjectBefore} from './subject-before.ts'
import {isTimeLimit} from './time-limit.ts'

/** 两年|后仍未交房, 三个月|时间: what only says when. */
const WHEN = /^(?:[后间起前来内]|时间|期间)/
/** 近三十年|了, 摆渡间隔为2小时|一趟: what is no noun, though one may stand before. */
const OFTEN = /^(?:了|一[趟班次])/
/** 三年的|努力, 不足两年的|除外: what took so long is not what lasts. */
const EFFORT = /^(?:时间|过程|努力|发展|建设|期限|周期|跨度|除外|第)/
const TIMED = /(?:[期龄]|时间|[年时]限)$/
const SHIFTED = /^(?:提前|推迟|延后|每隔)$/

/** True for a duration that says when, not how long a thing lasts: 三个月|后, |提前|两周. */
function isWhen({tokens}: Line, {at, quantity}: Mention): boolean {
  return (
    quantity.kind === 'duration' && (WHEN.test(tokens[at + 1]?.word ?? '') || SHIFTED.test(tokens[at - 1]?.word ?? ''))
  )
}

/** |水质|连续5年保持优良, 连续4年获评先进 (null): what is so year after year stands before. */
export const runsOn = ({tokens}: Line, {at, quantity}: Mention): boolean =>
  quantity.kind === 'duration' && tokens[at - 1]?.word === '连续' && tokens[at + 1]?.word !== '的'

/** …，|连续4年获评先进: who so opens a clause does what no noun before does, but for a state (|连续4年居首位, 连续3年|超6亿元|). */
function opensRun(line: Line, mention: Mention): boolean {
  const next = line.tokens[mention.at + 1]
  if (!runsOn(line, mention) || next?.class === 'quantity' || STATE.test(next?.word ?? '')) return false
  const {from} = line.clauses[mention.clause]!
  let at = mention.at - 2
  while (at >= from && /^(?:adverb|conjunction)$/.test(line.tokens[at]!.class)) at--
  return at < from
}
const PACED = /^(?:增速|增幅|数量|总量|规模|占比)$/
const STATE = /^(?:保持|稳定|稳居|位居|居|位列|排名|达|高于|低于|快于|[增下][长降]|全[国省市县])/

/** 缴纳两年的|取暖费|, 为期两年的|加固工程|; |摆渡间隔|为2小时一趟; undefined where no rule of durations holds. */
export function lastingNoun(line: Line, mention: Mention, index: number, end: number): Span | null | undefined {
  const {at, quantity} = mention
  if (quantity.kind !== 'duration' || quantity.unit === '岁') return undefined
  const next = line.tokens[at + 1]
  // 增长6.2%，|增速|连续三年位居第一
  const paced = line.tokens[at - 2]
  if (runsOn(line, mention) && paced && PACED.test(paced.word))
    return nounBefore(line.tokens, at - 2, line.clauses[mention.clause]!.from) ?? paced
  // 土地承包到期后|再延长30年|试点, 在千年|之后|，…
  if (isLengthened(line, mention)) return subjectBefore(line, mention, index)
  if (line.tokens[at - 1]?.word === '在' && /^[之以]?后/.test(next?.word ?? '')) return null
  if (runsOn(line, mention)) return subjectBefore(line, mention, index)
  if (OFTEN.test(next?.word ?? '') || isWhen(line, mention)) return subjectBefore(line, mention, index)
  const term = TERM.exec(line.sentence.text.slice(quantity.end, quantity.end + 5))
  if (term && quantity.unit === 'a') return {start: quantity.end, end: quantity.end + term[0].length}
  if (next?.word !== '的') return lastingTime(line, at, end)
  if (EFFORT.test(line.tokens[at + 2]?.word ?? '')) return undefined
  const after = nounAfter(line.tokens, at, end)
  const before = after && subjectBefore(line, mention, index)
  if (!after || !before) return after ?? undefined
  const {text} = line.sentence
  // 参加农技班|满两年的学员|: who has done it so long is not what lasts
  const kept = TIMED.test(text.slice(before.start, before.end)) || PERSON.test(text.slice(after.start, after.end))
  return kept ? before : after
}

/** 有8年|使用年限|, 具有3年|工作经历|: behind a verb of having, the time itself or what takes it. */
function lastingTime({tokens, sentence}: Line, at: number, end: number): Span | undefined {
  if (!/^(?:具?有|具备|满|已有|拥有)$/.test(tokens[at - 1]?.word ?? '')) return undefined
  const after = nounAfter(tokens, at, end)
  return after && SPENT.test(sentence.text.slice(after.start, after.end)) ? after : undefined
}
/** 5年|过渡期|任务, 10年|禁渔期| */
const TERM = /^(?![不无免])[\u4e00-\u9fff]{2,3}(?<![后前内初中末长短近远同学工时分早任限日])期(?![间限末货望待初中])/
const SPENT = /(?:年限|[工教]龄|经[历验]|[有使]?[效用]期|保[质修]期|记录)$/

/** 三个月|后 and 九日内|迁出: neither is of what another clause speaks of. */
export const ownsNothing = (line: Line, mention: Mention): boolean =>
  isWhen(line, mention) ||
  isLengthened(line, mention) ||
  isTimeLimit(line, mention) ||
  opensRun(line, mention) ||
  isOfPersons(line, mention)

/** 土地承包到期后|再延长30年|试点: the trial does not last so long. */
const isLengthened = ({tokens}: Line, {at, quantity}: Mention): boolean =>
  quantity.kind === 'duration' && /延长$/.test(tokens[at - 1]?.word ?? '') && /试点$/.test(tokens[at + 1]?.word ?? '')

/** 发生火灾862起，|死亡|3人: whom it befell are no fires. */
const isOfPersons = ({tokens}: Line, {at, quantity}: Mention): boolean =>
  quantity.kind === 'count' && /^[人名]$/.test(quantity.unit ?? '') && BEFALLS.test(tokens[at - 1]?.word ?? '')
const BEFALLS = /^(?:死亡|受伤|失踪|遇难|受灾|(?:刑事|行政)?拘留|逮捕|批捕|(?:移送)?起诉|抓获|转移|疏散|营救|搜救)$/
