/** The object of the verb that follows a number. */
import {GRANT} from '../../lexicon/heads.ts'
import type {Span} from '../../tree.ts'
import {nounAfter} from '../nouns/noun-after.ts'
import {isNounish} from '../nouns/noun-token.ts'
import type {Token} from '../tokens.ts'

/** 按每人每月300元(的标准)发放|租赁补贴|, 2次召开|居民议事会|: the object of the verb that follows. */
export function objectAfter(tokens: readonly Token[], at: number, end: number): Span | null {
  // 给予|每户1000元|开业补助
  const given = /^每/.test(tokens[at - 1]?.word ?? '') && GIVES.test(tokens[at - 2]?.word ?? '')
  if (given && isPaid(tokens, at, end)) return grantAt(tokens, at + 1, end)
  let verb = at + 1
  if (tokens[verb]?.word === '的' && MEASURE.test(tokens[verb + 1]?.word ?? '')) verb += 2
  else if (tokens[verb]?.word === '标准') verb++
  while (/^(?:分别|一律|统一|予以)$/.test(tokens[verb]?.word ?? '') && verb > at + 1 && verb < end - 1) verb++
  if (verb >= end) return null
  if (/^(?:列入|纳入|计入|写入)$/.test(tokens[verb]!.word)) return null
  // 给予最高2万元、1.5万元的|入职奖补|
  if (
    verb === at + 1 &&
    tokens[verb]?.word === '的' &&
    /^(?:list|preposition|conjunction)$/.test(tokens[at - 1]?.class ?? '')
  ) {
    const paid = isPaid(tokens, at + 1, end) ? grantAt(tokens, at + 2, end) : null
    if (paid) return paid
  }
  if (verb > at + 1 && GIVES.test(tokens[verb]!.word) && isPaid(tokens, verb, end))
    return grantAt(tokens, verb + 1, end)
  if (verb > at + 1 && isDone(tokens[verb]!) && isNounish(tokens[verb + 1])) return nounAfter(tokens, verb, end)
  const times = /[次内]$/.test(tokens[at]!.word) && tokens[verb]!.class === 'verb'
  if (times) return nounAfter(tokens, verb, end)
  // 三次|组织|协调会
  const held = tokens[at]!.word.endsWith('次') && tokens[verb]!.word === '组织' ? nounAfter(tokens, verb, end) : null
  if (held?.end === tokens[end - 1]!.end) return held
  if (verb > at + 1 && tokens[verb]!.word === '对') verb = grantBehind(tokens, verb, end)
  return GIVES.test(tokens[verb]!.word) ? grantAt(tokens, verb + 1, end) : null
}

const GIVES = /^(?:给予|予以|发放|奖励|补助|支付|给与)$/

/** All that stands at `from` and may be given. */
export function grantAt(tokens: readonly Token[], from: number, end: number): Span | null {
  let last = from
  while (last < end && /^(?:unknown|noun|nominal|deed|verb|excuse|quote|aside)$/.test(tokens[last]!.class)) last++
  return last > from ? {start: tokens[from]!.start, end: tokens[last - 1]!.end} : null
}

const isPaid = (tokens: readonly Token[], at: number, end: number): boolean => {
  const object = grantAt(tokens, at + 1, end)
  return object !== null && GRANT.test(tokens.findLast(token => token.end === object.end)?.word ?? '')
}

const MEASURE = /^(?:标准|密度|比例|间距|频次|配比)$/
/** 按每百户20平方米的标准|配建|养老用房; what is paid is asked for below. */
const isDone = ({class: kind, word}: Token): boolean => kind === 'verb' || kind === 'deed' || GRANT.test(word)

/** 按1000元/亩的标准对|新增设施蔬菜|给予一次性补贴: the verb behind those it is for. */
function grantBehind(tokens: readonly Token[], at: number, end: number): number {
  for (let verb = at + 1; verb < end && verb < at + 8; verb++)
    if (/^(?:给予|发放|奖励|补助)$/.test(tokens[verb]!.word)) return verb
  return at
}
