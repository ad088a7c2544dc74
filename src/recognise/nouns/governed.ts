/** Verbs inside the object of a verb that stands before them. */
import {AGENT, DONE_TO, EXISTS, GOES_ON, PERSON, SERVES, TAKES_OBJECT, TELLS_WHICH, USES} from '../../lexicon/heads.ts'
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
