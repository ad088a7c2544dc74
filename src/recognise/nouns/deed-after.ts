/** What stands behind a number and begins with a verb, but is a noun all the same. */
import type {Span} from '../../tree.ts'
import type {Token} from '../tokens.ts'
import {isNounish, isVerb} from './noun-token.ts'

export const CARRIES = /^(?:完成|实施|开展|推进|启动|进行|组织)了?$/

export const isTimes = ({reading}: Token): boolean =>
  reading?.type === 'quantity' && /^[次轮]$/.test(reading.unit ?? '')

/** What a measure or a saying is called that a verb tells more of. */
const MEASURES = /^(?:举措|措施|工程|行动|计划|任务|方案|专班|意见|建议|办法|机制)$/

/** 进行了4次|全面整修|, 100项|提升举措|, 三条|解决意见|: the deed that is counted, or what is named by one. */
export function deedAfter(tokens: readonly Token[], number: number, end: number): Span | null {
  const at = number + 1
  const {reading} = tokens[number]!
  if (reading?.type !== 'quantity' || reading.kind !== 'count' || at + 1 >= end) return null
  const [first, second] = [tokens[at]!, tokens[at + 1]!]
  const begins = first.class === 'up' || first.class === 'verb'
  if (begins && MEASURES.test(second.word) && !isNounish(tokens[at + 2])) return {start: first.start, end: second.end}
  if (!isTimes(tokens[number]!) || !CARRIES.test(tokens[number - 1]!.word)) return null
  const how = first.class === 'adverb' || first.word.length === 2
  return how && at + 2 === end && isVerb(second) ? {start: first.start, end: second.end} : null
}

/** 20名|视力、听力等|残疾儿童|: the noun by which 等 sums up a list from `first` to `last`; null where it does not. */
export function summedUp(tokens: readonly Token[], first: number, last: number, end: number): Token | null {
  if (tokens[last + 1]?.word !== '等' || last + 2 >= end || !isNounish(tokens[last + 2])) return null
  if (!tokens.slice(first, last).some(({class: kind}) => kind === 'list')) return null
  let at = last + 2
  while (at + 1 < end && tokens[at + 1]!.class === 'noun') at++
  return tokens[at]!
}
