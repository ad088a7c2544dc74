/** The object of the verb that follows a number. */
import type {Span} from '../../tree.ts'
import {nounAfter} from '../nouns/noun-after.ts'
import type {Token} from '../tokens.ts'

/** 按每人每月300元(的标准)发放|租赁补贴|, 2次召开|居民议事会|: the object of the verb that follows. */
export function objectAfter(tokens: readonly Token[], at: number, end: number): Span | null {
  let verb = at + 1
  if (tokens[verb]?.word === '的' && tokens[verb + 1]?.word === '标准') verb += 2
  if (verb >= end) return null
  const times = /[次内]$/.test(tokens[at]!.word) && tokens[verb]!.class === 'verb'
  if (times) return nounAfter(tokens, verb, end)
  if (!/^(?:给予|发放|奖励|补助|支付|给与)$/.test(tokens[verb]!.word)) return null
  let last = verb + 1
  while (last < end && /^(?:unknown|noun|nominal|deed|verb|excuse|quote|aside)$/.test(tokens[last]!.class)) last++
  return last > verb + 1 ? {start: tokens[verb + 1]!.start, end: tokens[last - 1]!.end} : null
}
