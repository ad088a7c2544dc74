/** What is to be done within a time. */
import type {Span} from '../../tree.ts'
import {isNounish} from '../nouns/noun-token.ts'
import type {Line, Mention} from '../page.ts'
import type {Token} from '../tokens.ts'

/** 在30日内完成|结算|, 15日内回复来信人 (null): a limit is of the deed, never of who does it; undefined for what is no limit. */
export function timeLimit({tokens}: Line, mention: Mention, end: number): Span | null | undefined {
  const verb = mention.at + 1
  if (!isTimeLimit(mention.line, mention) || verb >= end || tokens[verb]!.word === '的') return undefined
  if (!isDeed(tokens[verb]!) && !/^[在于]$/.test(tokens[mention.at - 1]?.word ?? '')) return undefined
  if (!/^(?:完成|办理|进行|开展)了?$/.test(tokens[verb]!.word)) return null
  let last = verb
  while (last + 1 < end && (isNounish(tokens[last + 1]) || JOINS.test(tokens[last + 1]!.class))) last++
  return last > verb && isNounish(tokens[last]) ? {start: tokens[verb + 1]!.start, end: tokens[last]!.end} : null
}

/** True for 30日内, 两个月之内, but not 一年以内, which is a quantity like any other. */
export const isTimeLimit = ({tokens}: Line, {at, quantity}: Mention): boolean =>
  quantity.kind === 'duration' && /[^以]内$/.test(tokens[at]!.word)

/** 向交警大队提出复核, 自行拆除, 将卡发放到户: a predicate begins. */
const isDeed = ({class: kind}: Token): boolean =>
  /^(?:verb|deed|nominal|adverb|preposition|modal|conjunction)$/.test(kind)
const JOINS = /^(?:verb|particle|list)$/
