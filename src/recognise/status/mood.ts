/** The mood of a sentence from left to right: 计划 turns it to plans, 已 back to facts. */

import type {Status} from '../../../schemas/vocabulary.ts'
import {FACTS} from '../../lexicon/policy.ts'
import {characters} from '../../text/characters.ts'
import {edtfDays} from '../../text/edtf.ts'
import {wordSet} from '../../text/word-set.ts'
import {isOwed} from '../dates/is-owed.ts'
import {isNounish} from '../nouns/noun-token.ts'
import type {Line} from '../page.ts'
import type {Context} from '../recogniser.ts'
import type {Token} from '../tokens.ts'
import {isModal} from './is-modal.ts'
import {opensFuture} from './opens-future.ts'
import {isTimeAhead, mayLookAhead} from './time-ahead.ts'

export interface Mood {
  readonly status: Status
  readonly modal: string | null
  /** a day to come says so: 到2025年底，累计建成… stays a plan */
  readonly dated?: boolean
}

const FACT = wordSet(FACTS)
/** What the words begin with that turn a mood, whatever their class. */
const MAY_TURN = characters(`明提将即争届后实准:是为${FACTS.map(word => word[0]).join('')}`)

/** The mood behind the token at `at`. */
export function moodAfter(line: Line, at: number, mood: Mood, context: Context): Mood {
  const {word, class: kind} = line.tokens[at]!
  const first = word.charCodeAt(0)
  const turns = kind === 'modal' || kind === 'moment' || MAY_TURN.has(first) || mayLookAhead(first)
  return turns ? turned(line, at, mood, context) : mood
}

function turned(line: Line, at: number, mood: Mood, context: Context): Mood {
  const token = line.tokens[at]!
  const {word} = token
  // 确保|了双向通行: what was aimed at came about
  if (token.class === 'modal' && /^了(?!解)/.test(line.sentence.text.slice(token.end, token.end + 2)))
    return {status: 'actual', modal: null}
  if (token.class === 'modal' && (isModal(line, at) || isFollowed(line, at))) return {status: 'planned', modal: word}
  if (isAhead(line, at, word)) return {status: 'planned', modal: word === '争取' ? word : mood.modal}
  if (isTimeAhead(line, at)) return {status: 'planned', modal: mood.modal, dated: true}
  if ((mood.dated || line.tokens[at - 1]?.class === 'modal') && /^(?:累计|共有)$/.test(word)) return mood
  if (FACT.has(word) && !isOrigin(line.tokens[at - 1])) return {status: 'actual', modal: null}
  // 印发《2025年工作要点》，|明确|全年新增20家
  if (word === '明确' || word === '提出') return isAnnounced(line, token) ? {status: 'planned', modal: null} : mood
  // 计划投资2亿元，|实际|投资1.8亿元
  if ((mood.modal !== null || mood.dated) && isReal(line, at)) return {status: 'actual', modal: null}
  if (word === '是' || word === '为' || word === ':') return moodOfWhole(line.tokens[at - 1]?.word ?? '', word) ?? mood
  if (token.class !== 'moment') return mood
  if (isAimed(line, at, mood)) return {...mood, dated: true}
  return moodOfMoment(line, token, mood, context)
}

/** 按照“十四五”|规划|，新建12所: what it provides for follows. */
const isFollowed = ({clauses, tokens, sentence: {text}}: Line, at: number): boolean => {
  const {word, start} = tokens[at]!
  if (word !== '规划' || tokens[at + 1]?.class !== 'comma') return false
  const from = clauses.findLast(clause => clause.from <= at)?.from
  return from !== undefined && /^(?:按照?|根据|依据)/.test(text.slice(tokens[from]!.start, start))
}

/** ，|实际|用时2年; 实际利用外资 is the name of what may be planned. */
const isReal = ({clauses, tokens, sentence: {text}}: Line, at: number): boolean =>
  REAL.test(text.slice(tokens[at]!.start, tokens[at]!.start + 6)) && clauses.some(({from}) => from === at)
const REAL = /^实际(?!利用|使用外)/

/** 力争|到2025年底|建成20个: a plan for a day stays one when the day is past. */
function isAimed({tokens}: Line, at: number, {modal}: Mood): boolean {
  if (modal === null) return false
  const before = tokens[at - 1]?.word ?? ''
  return before === modal || (/^[到至在于]$/.test(before) && tokens[at - 2]?.word === modal)
}

const isAnnounced = ({sentence: {text}}: Line, {start, end}: Token): boolean =>
  (/》(?:[(][^()]{0,30}[)])?[,，]?$/.test(text.slice(Math.max(0, start - 40), start)) &&
    /^[,，:]?(?:全年|年内)/.test(text.slice(end, end + 4))) ||
  PROPOSES.test(text.slice(start, end + 36))
/** 纲要|提出|地区生产总值年均增长5%左右 */
const PROPOSES =
  /^提出[,，:：]?(?!的|了)[^,，。;；\d]{0,24}年均(?:增长|增速|提高|下降)[^,，。;；]{0,8}\d[^,，。;；]{0,4}(?:左右|以上)/

/** Whether a word that is no modal looks ahead where it stands. */
function isAhead(line: Line, at: number, word: string): boolean {
  switch (word) {
    case '争取':
      return isSoon(line.tokens[at + 1]) || isStriving(line, at + 1)
    case '将':
      // 现|将|处理结果回复如下: takes hold of what is told
      return !/^[现特兹]$/.test(line.tokens[at - 1]?.word ?? '') && looksAhead(line, at + 1)
    case '即将':
      return looksAhead(line, at + 1)
    case '准备':
      return isPrepared(line.tokens[at + 1])
    case '后':
    case '后年':
      return opensFuture(line, at)
    default:
      return word.startsWith('届时')
  }
}

/** 主要预期目标|是|: what is aimed at; 估算|:| what is reckoned. */
function moodOfWhole(before: string, mark: string): Mood | null {
  if (/(?:目标(?:任务|值)?|任务)$/.test(before)) return {status: 'planned', modal: '目标'}
  return mark === ':' && /(?:方案|规划|计划|测算|估算)$/.test(before) ? {status: 'planned', modal: null} : null
}

/** 争取|三年内|建成50个: what is won in a time to come is aimed at, and 争取|资金 is won. */
const isSoon = (next: Token | undefined): boolean => next?.reading?.type === 'quantity' && next.reading.unit === 'a'

/** 争取|新建12个, 争取|覆盖率达到85%: what one strives to do; 争取|安排资金 is won. */
function isStriving({tokens}: Line, at: number): boolean {
  const next = tokens[at]
  if (next === undefined || /^(?:到|了|安排|下达|追加|拨付|获得|落实)/.test(next.word)) return false
  return (
    next.class === 'verb' || WORKS.test(next.word) || (isNounish(next) && /^达到?$/.test(tokens[at + 1]?.word ?? ''))
  )
}

const WORKS = /^(?:改造|建设|治理|整治|修复|培训|开发|[重扩改]建)/

/** 由|目前|的2.2万家, 较|目前|降低, 不低于|上年|: where a plan starts from, or what it is held against. */
const isOrigin = (before: Token | undefined): boolean =>
  before !== undefined && (before.class === 'base' || /^(?:[由从比较在]|(?:不?[高低多少]|[优好])于)$/.test(before.word))

/** 准备|新建3处, 准备|将路灯改造; 准备|材料3份 is done. */
const isPrepared = (next: Token | undefined): boolean =>
  next?.class === 'verb' || (next !== undefined && /^[将把于在换拆修新改]/.test(next.word))

/** 将|投放, 将|由5家增至8家; 将|流转的土地… takes hold of what was done. */
function looksAhead({tokens}: Line, at: number): boolean {
  const next = tokens[at]
  if (next === undefined) return false
  // 将|位于东路的房屋出租, 将|原有36个科室整合为12个: takes hold of a thing by its place or its age
  if (/^(?:位于|坐落于?|座落于?|[原现既]有|原)$/.test(next.word) || isSorted(tokens, at)) return false
  // 我市|将|:一是新建…
  if (/^[由从:]$/.test(next.word) || AHEAD.test(next.class)) return true
  if (next.class === 'deed') return tokens[at + 1]?.word !== '的'
  // 将|把|托位建设列入…, 将|会同|市财政局安排…, 将|重点|推进…
  if (next.class === 'preposition') return !ON.test(next.word)
  if (next.word === '重点') return tokens[at + 1]?.class === 'verb'
  return /^(?:会同|结合)/.test(next.word)
}
/** 将|成立满1年的商户|划分为|三类: takes hold of those that are sorted. */
function isSorted(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at < from + 16 && !/^(?:comma|stop)$/.test(tokens[at]!.class); at++)
    if (SORTED.test(tokens[at]!.word)) return tokens.slice(from, at).some(({word}) => word === '的')
  return false
}
const SORTED = /^(?:分为|划分为|细分为|划为|归为|列为|视为|评为|认定为)$/
/** 将|用于|教育的资金…: what the thing that 将 takes hold of is for. */
const ON = /^(?:用于|关于|[对至]于)$/
const AHEAD = /^(?:verb|nominal|adverb|link|moment|up|down|modal)$/

/** 到2025年 looks ahead of the letter's day, in a letter of that year too; a day before it looks back. */
function moodOfMoment(line: Line, token: Token, mood: Mood, context: Context): Mood {
  const moment = token.reading
  if (moment?.type !== 'moment') return mood
  if (context.reference === null)
    return moment.head === 'to' && moment.role === 'deadline' && /^(?:\.\.\/)?\d{4}$/.test(moment.edtf)
      ? {status: 'planned', modal: mood.modal}
      : mood
  const slash = moment.edtf.indexOf('/')
  const first = slash < 0 ? moment.edtf : moment.edtf.slice(0, slash)
  const last = slash < 0 ? first : moment.edtf.slice(slash + 1)
  if (moment.head === 'base' || moment.head === 'of') return mood
  if (/基础上/.test(line.sentence.text.slice(moment.end, moment.end + 4))) return mood
  if ((edtfDays(first).start ?? '') > context.reference) return {status: 'planned', modal: mood.modal, dated: true}
  if (!/^\d{4}/.test(last)) return mood
  const day = context.reference.slice(0, last.length)
  if (isHalfAhead(first, last, context.reference)) return {status: 'planned', modal: mood.modal, dated: true}
  // 今明两年 is mostly to come
  if (moment.source === 'letter-date' && slash > 0 && last > day && last.length === YEAR)
    return {status: 'planned', modal: mood.modal, dated: true}
  // 2018年下半年至|2019年| closes a span
  const isOwn = last === day && last.length === YEAR && moment.source === 'stated'
  const isOpen = last > day || (isOwn && line.sentence.text[moment.start - 1] === '到')
  if (isOpen && (moment.head === 'to' || moment.head === 'by'))
    return {status: 'planned', modal: mood.modal, dated: true}
  if (moment.role === 'deadline' && moment.head === 'to' && isOwed(line.sentence.text, moment.end))
    return {status: 'planned', modal: mood.modal, dated: true}
  return last < day ? {status: 'actual', modal: null} : mood
}
const YEAR = 4

/** |下半年|，再建500个: the half of the year that has begun not long ago. */
const isHalfAhead = (first: string, last: string, day: string): boolean =>
  first.endsWith('-07') && last.endsWith('-12') && day.slice(0, YEAR) === last.slice(0, YEAR) && day.slice(5, 7) < '10'
