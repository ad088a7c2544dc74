/** The noun phrase before a number: 接入|二级节点|33个. */
import {ATTRIBUTE, DEEDS, GRANT, HEAD, PURE, SIZE} from '../../lexicon/heads.ts'
import type {Span} from '../../tree.ts'
import type {Token} from '../tokens.ts'
import {HAVING} from '../word-at.ts'
import {endsAtVerb} from './ends-at-verb.ts'
import {governedFrom, isManner, isUse} from './governed.ts'
import {joins} from './joins.ts'
import {modifies} from './modifies.ts'
import {isArticle, isDoing, isInside, isNounish, isQualifier, isVerb} from './noun-token.ts'
import {phraseSpan} from './phrase-span.ts'
import {clauseHead} from './relative.ts'

/**
 * The noun phrase that ends with the token at `end` and begins after `floor`; null when the token is no noun.
 * `subject`: a verb of being follows, so that no verb before the noun can be the predicate (|安置补助费|为3万元).
 * Coordinations joined by 、 and 和 belong to it while no number stands between them.
 */
export function nounBefore(tokens: readonly Token[], end: number, floor: number, subject = false): Span | null {
  if (end < floor || !isNounish(tokens[end])) return null
  let last = end
  let first = end
  for (let at = last; at >= floor; at--) {
    const token = tokens[at]!
    if (
      at === last &&
      (isLooseCount(token) ||
        (token.class === 'aside' && /\d/.test(token.word) && at > floor && isNounish(tokens[at - 1])))
    ) {
      last--
      first--
      continue
    }
    const doing = isDoing(token)
    if (at < last && (isUse(tokens, at) || isManner(tokens, at, first))) {
      first = at
      continue
    }
    const governed = at < last && (doing || token.class === 'verb') ? governedFrom(tokens, at, floor) : null
    if (governed !== null) {
      first = governed
      break
    }
    if (doing && at < last && !subject && endsAtVerb(tokens, at, first, last, floor)) {
      if (first === at + 1 && first < last && isSecondDeed(tokens[first]!, tokens[last]!)) first++
      break
    }
    if (token.word === '一次性' && at === last - 1 && tokens[last]!.class === 'nominal' && !isGiven(tokens[at - 1]))
      break
    // 大塘村三组|有|住户26户: whose it is stands before
    if (isHad(tokens, at, floor)) {
      first = at
      break
    }
    if (startsInside(tokens, at, floor)) {
      first = at
      break
    }
    // 托育机构|中|公办60家: a set, and one sort of it
    if (token.word === '中' && at < last && token.class === 'unknown' && at > floor && isNounish(tokens[at - 1])) break
    if (isNounish(token) || (at < last && modifies(tokens, at, last, floor))) first = at
    else if (token.class === 'verb' && first === last && isSized(token, tokens[last]!)) {
      // |企业|牵头比例, at the head of its clause: whose share it is
      first = at - 1 === floor && tokens[floor]!.class === 'noun' ? floor : at
      break
    } else if (joins(tokens, at, floor)) continue
    else if (token.word === '的' && at > floor && /(?:[上里内]|(?<![初高集县])中)$/.test(tokens[at - 1]!.word)) break
    else if (token.word === '的') {
      first = clauseHead(tokens, at, floor)
      // 30万头|猪苗的|养殖场: what the number before it counts is no part of it
      if (first === at || (first === floor && isThingOf(tokens, floor))) first = at + 1
      break
    } else break
  }
  // 饰面厂2家(花岗岩)、|县级|10家: a bracket at the head is of what stands before it
  while (first < last && /^(?:aside|list)$/.test(tokens[first]!.class)) first++
  // |未利用|土地, |未建|项目: without its 未 it would be the opposite
  const marked = negatedFrom(tokens, first, floor) ?? sufferedFrom(tokens, first, last, floor)
  if (marked !== null && first < end + 1) first = marked
  // 最高|奖励|20万元: a ceiling's word before what is paid
  if (last === first + 1 && tokens[first]!.word === '最高' && isGrant(tokens[last]!)) first = last
  // 对每台电梯|补助|10万元: for what it is stands behind 每
  if (first < last && isArticle(tokens[first]!)) first = isGrant(tokens[last]!) ? last : first + 1
  const each = first < last && isGrant(tokens[last]!) && /^每/.test(tokens[first - 1]?.word ?? '')
  if (each && /^(?:对|给|为|给予)$/.test(tokens[first - 2]?.word ?? '')) first = last
  if (tokens[first - 1]?.word === '在') first = behindPlace(tokens, first, last)
  if (first === last && first > floor && SUFFIX.test(tokens[last]!.word) && isWordOf(tokens[first - 1]!)) first--
  // |对美|出口, |对共建“一带一路”国家|
  if (
    tokens[first - 1]?.word === '对' &&
    first > floor &&
    FOREIGN.test(tokens[first]!.word) &&
    (TRADE.test(tokens[last]!.word) || TRADE.test(tokens[Math.max(first, last - 1)]!.word))
  )
    first--
  // 办理|“个转企”|1246户: the quotes belong to a noun that stands before its number
  if (first === last && tokens[first]!.class === 'quote') return tokens[first]!
  return first <= last ? phraseSpan(tokens, first, last) : null
}

/** Where the 未 stands that belongs to the phrase, with its verb; null where none does. */
function negatedFrom(tokens: readonly Token[], first: number, floor: number): number | null {
  for (const at of [first - 1, first - 2]) {
    if (at < floor || !/^(?:未|尚未|批而未)$/.test(tokens[at]!.word)) continue
    return at === first - 1 || isVerb(tokens[at + 1]!) ? at : null
  }
  return null
}

/** 返还|被骗资金|, |被检查单位|: where the 被 stands with whose verb the noun is told; null where it says what was done. */
function sufferedFrom(tokens: readonly Token[], first: number, last: number, floor: number): number | null {
  const bare = first === last && tokens[first]!.word.length < 4
  for (let at = first - 1; at >= Math.max(floor, first - 3); at--) {
    if (tokens[at]!.word === '被')
      return MADE.test(tokens[at + 1]!.word) || isThing(tokens[at - 1]) || (bare && at === first - 1) ? null : at
    if (tokens[at]!.word !== '占' && !isVerb(tokens[at]!) && !isNounish(tokens[at])) return null
  }
  return null
}
const isThing = (token: Token | undefined): boolean => token !== undefined && isNounish(token) && !isDoing(token)
/** What a thing is made by a deed stands behind its verb: 被评为|示范村|. */
const MADE = /[为成入作予得到由至]$|^(?:评|授|认定|确定|命名|纳入|列|处|判)/

/** With whom a country trades. */
const FOREIGN = /^(?:美|欧|日本?|韩|俄|英|德|法|澳|东盟|拉美|中东|中亚|非洲?|共建|RCEP|“一带一路”)/
const TRADE = /(?:出口|进口|进出口|贸易|投资|国家)$/

/** |开发|商|, |管理|局|: what only ends a word, and the verb that it makes one of. */
const SUFFIX = /^[商方局部系制法力性式化品点屏者员业器机卡表单证权案团组款库网链券]$/
const isWordOf = (token: Token): boolean => token.word.length === 2 && isVerb(token)

/** 在国道和农村公路排查|事故多发点|: what is done in a place ends the place. */
function behindPlace(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first + 1; at < last; at++) if (FINDS.test(tokens[at]!.word)) return at + 1
  return first
}
const FINDS = /^(?:排查|核查|检查|抽查|查处|整治|布设|设置)$/

const isThingOf = (tokens: readonly Token[], at: number): boolean => {
  const counted = tokens[at - 1]?.reading
  return (
    counted?.type === 'quantity' && counted.kind === 'count' && !isQualifier(tokens[at - 1]!) && isNounish(tokens[at])
  )
}

/** 清理|整治|河道, 支持|建设|客运站: two deeds before what they are done to; 检查|建设|单位 names who is checked. */
const isSecondDeed = (second: Token, {word: thing}: Token): boolean =>
  /^(?:支持|扶持|资助|表彰|选拔)$/.test(second.word) ||
  (DEEDS.has(second.word) && !ATTRIBUTE.test(thing) && !HEAD.test(thing) && !BODY.test(thing))
const BODY = /(?:人员|单位|工程|用地|中心|基地|企业|机构|团队|车间|小组|人才|对象|工地|[区队组点站员案])$/

/** 给予|一次性奖励| */
const isGiven = (token: Token | undefined): boolean => /^(?:给予|发放|获得?|享受|领取)$/.test(token?.word ?? '')

const isGrant = ({word}: Token): boolean => word === '支持' || GRANT.test(word)

/** 孵化|面积, 持证|上岗率: a measure that a verb alone names. */
const isSized = ({word: verb}: Token, {word}: Token): boolean =>
  (SIZE.test(word) && verb !== '新增') || (/^[\u4e00-\u9fff]{2}率$/.test(word) && verb.length === 2 && !PURE.test(verb))

const isHad = (tokens: readonly Token[], at: number, floor: number): boolean => {
  const {class: kind, word} = tokens[at]!
  return (
    kind === 'unknown' &&
    at > floor &&
    word[0] === '有' &&
    word.length > 1 &&
    !HAVING.test(word[1]!) &&
    OWNER.test(tokens[at - 1]!.word)
  )
}
const OWNER = /(?:[组村镇乡区街县市校园院厂站局]|社区|街道|小区|公司)$/

/** 外送电量|中新能源: what stands in a set begins a phrase of its own. */
const startsInside = (tokens: readonly Token[], at: number, floor: number): boolean =>
  at > floor && isInside(tokens[at]!) && isNounish(tokens[at - 1])

/** 评出“最美护理员”|两批|40人: a loose count is no part of the noun. */
const isLooseCount = ({class: kind, word}: Token): boolean =>
  kind === 'excuse' && /^[两三四五六七八九十\d]+[批次轮]$/.test(word)
