/** Nouns joined into one phrase. */
import type {Token} from '../tokens.ts'
import {isNounish} from './noun-token.ts'

/** 11个|项目|、金额合计5.6亿元: a noun that the count before it took. */
export function isCounted(tokens: readonly Token[], end: number, floor: number): boolean {
  const counted = floor > 0 ? tokens[floor - 1]!.reading : null
  if (counted?.type !== 'quantity' || counted.kind !== 'count') return false
  let at = end
  while (at >= floor && isNounish(tokens[at])) at--
  return at < floor
}

/** 、 or 和 between two nouns, with no number at its left. */
export function joins(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at]!
  if (token.class !== 'list' && !(token.class === 'conjunction' && /^(?:[和及与或]|以及)$/.test(token.word)))
    return false
  // 两处|渡口与集市距离|: what two things share is of both
  if (at <= floor || (token.word !== '与' && isCounted(tokens, at - 1, floor))) return false
  const left = tokens[at - 1]!
  return isNounish(left) || ((left.class === 'up' || left.class === 'down') && isNounish(tokens[at - 2]))
}

/** 、 or 和 behind a noun that a number counts, with more nouns behind it that it counts too. */
export function joinsAfter(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at]!
  if (token.class !== 'list' && !(token.class === 'conjunction' && /^[和及与或]$/.test(token.word))) return false
  let next = at + 1
  while (next < end && next < at + 6 && isNounish(tokens[next])) next++
  if (tokens[at + 1]?.class === 'excuse') return false
  // 210所中小学|与本地企业结对办学|: with whom they do something
  if (token.word === '与' && (tokens[next]?.class === 'verb' || TOGETHER.test(tokens[next - 1]!.word))) return false
  // 80元罚金和|渔业证|扣5分: the subject of the next number
  if (tokens[next]?.class === 'verb' && tokens[next + 1]?.class === 'quantity') return false
  return next > at + 1 && tokens[next]?.class !== 'quantity' && tokens[next]?.class !== 'link'
}
const TOGETHER = /(?:合作|共建|结对|对接|签约|联合|联动|发展|互认|共享|合并)$/
