/** What stands between a number and the noun before it, and is no part of the noun. */
import {isNounish, isPace} from '../nouns/noun-token.ts'
import type {Token, TokenClass} from '../tokens.ts'

/** Words between a noun and its number; they are no part of the noun. */
const PREDICATE: ReadonlySet<TokenClass> = new Set([
  'link',
  'adverb',
  'up',
  'down',
  'yoy',
  'sequential',
  'base',
  'modal',
])
const WHEN = /^.{1,6}(?:之后|以后|(?<![前售背身士])后|之时|(?<![工课学历耗费小用临平准及按配计定延限])时|期间)$/

const REALLY = /^(?:实际|名义|初步|同步|相应)$/

/** Passes over predicates, and over 较2020年, 由2018年的 and 的. */
export function strip(tokens: readonly Token[], from: number, floor: number, ranked: boolean): number {
  let at = from
  for (; at >= floor; at--) {
    const token = tokens[at]!
    if (ranked && (isPace(token) || (token.class === 'place' && at === from))) {
      if (isPace(token)) break
      continue
    }
    if (at === from && /^(?:人民币|实际|[单双]向|中|[补奖缴交付])$/.test(token.word)) {
      // 一等|奖|13项
      if (token.word === '奖' && /等$/.test(tokens[at - 1]?.word ?? '')) break
      continue
    }
    // 消费|实际|增长3%
    if (REALLY.test(token.word) && PREDICATE.has(tokens[at + 1]?.class ?? 'noun')) continue
    if (token.word === '平均' && (at === from || isNounish(tokens[at - 1]))) continue
    // 渡船每次3元，涨价后|每次5元: when, not what
    if (token.class === 'unknown' && WHEN.test(token.word)) continue
    if (token.word === '等' && at === from && at > floor && isNounish(tokens[at - 1])) continue
    if (token.word === '的' && at === from && closesRelative(tokens, at, floor)) break
    if (token.word === '的' && at < from && /^(?:link|adverb)$/.test(tokens[at + 1]!.class)) break
    // 2022|、|2023、2024年分别为
    if (token.class === 'list' && tokens[at + 1]!.class === 'moment' && tokens[at - 1]?.class === 'moment') continue
    if (PREDICATE.has(token.class) || token.word === '的' || token.class === 'moment') continue
    if (token.class === 'preposition' && /^[由从自到至在按以除将]$/.test(token.word)) continue
    if (token.class === 'focus' && /^(?:分别|依次)/.test(token.word)) continue
    if (token.class === 'place' && at > floor && tokens[at - 1]!.class === 'link') continue
    // 总产值|在全国率先|突破千亿元, 一级水量|全省统一为|15立方米
    if (token.class === 'place' && at > floor && tokens[at + 1]!.class === 'adverb' && at < from) {
      if (tokens[at - 1]!.word === '在' || isNounish(tokens[at - 1])) continue
    }
    break
  }
  return at
}

/** |已完成安全鉴定的|29座: a clause with 的 that holds a verb. */
function closesRelative(tokens: readonly Token[], particle: number, floor: number): boolean {
  const counted = tokens[particle + 1]?.reading
  if (counted?.type !== 'quantity' || counted.kind !== 'count') return false
  if (/^(?:最初|最早|原来|原先|起初|以往|现有|原有|目前)$/.test(tokens[particle - 1]?.word ?? '')) return false
  for (let at = particle - 1; at >= floor && !/^(?:comma|moment|quantity)$/.test(tokens[at]!.class); at--)
    if (/^(?:verb|deed)$/.test(tokens[at]!.class) && at + 1 < particle) return true
  return false
}

/** 在|中部六省|排名第二: the field of a ranking is not what is ranked. */
export function stripPlace(tokens: readonly Token[], from: number, floor: number): number {
  let at = from
  // 优良天数率…，|居|成都平原经济区|第3位: a field that is no known place
  let field = from
  while (field > floor && isNounish(tokens[field]) && tokens[field]!.word !== '居') field--
  if (field < from && tokens[field]?.word === '居') return strip(tokens, field - 1, floor, true)
  // 总量|居沿海地区|第1位
  if (tokens[at]?.class === 'unknown' && /^[居排].{2,8}$/.test(tokens[at]!.word))
    return strip(tokens, at - 1, floor, true)
  while (at >= floor && (isNounish(tokens[at]) || /^(?:place|conjunction|list)$/.test(tokens[at]!.class))) at--
  return at >= floor && (tokens[at]!.word === '在' || tokens[at]!.class === 'link')
    ? strip(tokens, at - 1, floor, true)
    : from
}
