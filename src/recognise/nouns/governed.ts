/** Verbs inside the object of a verb that stands before them. */
import {
  AGENT,
  DONE_TO,
  EXISTS,
  GOES_ON,
  PERSON,
  PURE,
  SERVES,
  TAKES_OBJECT,
  TELLS_WHICH,
  USES,
} from '../../lexicon/heads.ts'
import type {Token} from '../tokens.ts'
import {isDoing, isNounish} from './noun-token.ts'

/**
 * Where the noun phrase begins that the verb at `at` is a part of (共有|入驻企业, 购置|烟气净化设备); null where it may be
 * the predicate itself (新建改造|管网).
 */
export function governedFrom(tokens: readonly Token[], at: number, floor: number): number | null {
  const verb = tokens[at]!.word
  if (verb.length < 2) return null
  for (let head = at - 1; head >= floor && head >= at - FARTHEST; head--) {
    const token = tokens[head]!
    if (EXISTS.has(token.word)) return head + 1
    if (TAKES_OBJECT.has(token.word) && isPredicate(tokens, head)) return GOES_ON.has(verb) ? null : head + 1
    if (!isInPhrase(token) || AGENT.test(token.word) || PERSON.test(token.word)) break
  }
  return TELLS_WHICH.has(verb) && !saysDone(tokens[at - 1]) ? at : null
}
const FARTHEST = 4

/** |联合|执法行动, |免费|培训班: how it is done, before a use. */
export const isManner = (tokens: readonly Token[], at: number, first: number): boolean =>
  tokens[at]!.class === 'adverb' && first === at + 1 && MANNER.test(tokens[at]!.word) && USES.has(tokens[first]!.word)

/** |管护|人员, |推介|活动: a trade or a use that the noun right behind it serves. */
export const isUse = (tokens: readonly Token[], at: number): boolean => {
  const {word} = tokens[at]!
  const next = tokens[at + 1]!.word
  return USES.has(word) && SERVES.test(next) && !DONE_TO.test(word + next)
}

/** |发放|补贴; not 机关事业|招聘|考试. */
const isPredicate = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.class === 'verb' || (isDoing(tokens[at]!) && !isNounish(tokens[at - 1]))

/** What may stand before the verb in one phrase with it: 全区设有|免费开放|场馆. */
const isInPhrase = (token: Token): boolean =>
  isNounish(token) || token.class === 'verb' || (token.class === 'adverb' && MANNER.test(token.word))
const MANNER = /^(?:免费|无偿|有偿|联合|单独|定期|专门)$/

/** 已|签约|项目, 园区|入驻|企业 */
const saysDone = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:已|已经|均已|现已|新)$/.test(token.word) || isNounish(token))

/**
 * True where the verb at `at` is a part of the noun behind the number: 建成37个|入驻企业|, 8家|签约企业|均已投产; not where it
 * is what those counted do (12家|完成改造|, 37个小区|安装电梯|).
 */
export function isWithin(tokens: readonly Token[], at: number, number: number, end: number): boolean {
  const {class: kind, word} = tokens[at]!
  if (kind !== 'verb' || word.length < 2 || at + 1 >= end) return false
  const next = tokens[at + 1]!
  const governor = tokens[number - 1]?.word ?? ''
  if (at === number + 1 && HAS.test(governor) && isThing(tokens[number]!) && isNounish(next)) return true
  if (ACTS.test(word) || PURE.test(word)) return false
  if (!isNounish(next) || next.class === 'excuse') return false
  if (at > number + 1 && (AGENT.test(tokens[at - 1]!.word) || PERSON.test(tokens[at - 1]!.word))) return false
  if (at > number + 1 && !SERVES.test(next.word) && !TELLS_WHICH.has(word) && !USES.has(word)) return false
  if (EXISTS.has(governor) || HAS.test(governor) || (TAKES_OBJECT.has(governor) && isPredicate(tokens, number - 1)))
    return !GOES_ON.has(word)
  let after = at + 1
  while (after < end && isNounish(tokens[after])) after++
  return after < end && tokens[after + 1]?.class !== 'quantity' && SAID_OF.test(tokens[after]!.class)
}
/** 只有|3所|建成学校: what is counted so does nothing itself. */
const isThing = ({reading}: Token): boolean =>
  reading?.type === 'quantity' && /^[所座处栋幢条台口套]$/.test(reading.unit ?? '')
const HAS = /^(?:[只仅另共还各尚也就]?有|等)$/
const SAID_OF = /^(?:verb|adverb|link|up|down|modal)$/
/** What a thing does or comes to, and never what tells which one is meant. */
const ACTS =
  /^(?:通过|达到|入选|获评|列入|纳入|位于|符合|超过|采取|采用|承担|参与|参加|负责|收到|没有|缺乏|存在|具备|具有|属于|提出)|[了过]$/
