/** Whether the noun behind a number is what the verb before it was done to. */
import type {Mention} from '../page.ts'
import type {Token} from '../tokens.ts'

/** 支付了2000元|维修款|, 安排5亿元|专项资金|: a verb right before a number and a noun right behind it. */
export function hasObject(tokens: readonly Token[], {at, quantity}: Mention): boolean {
  const verb = tokens[at - 1]
  if (quantity.kind === 'percent' || quantity.kind === 'points') return false
  // 引导|30户|业主: these units stand behind their noun, unless a verb takes both
  const taken = verb?.class === 'deed' && /^[户人]$/.test(quantity.unit ?? '') && !DONE.test(tokens[at + 1]?.word ?? '')
  // 建设改造|1200公里|城市燃气管网: deeds with no noun of their own
  const bare =
    /^(?:length|area|volume)$/.test(quantity.kind) &&
    verb?.class === 'nominal' &&
    isBare(tokens, at - 1) &&
    tokens[at + 1]?.word !== '的'
  if (verb?.class !== 'verb' && !taken && !bare) return false
  const next = tokens[tokens[at + 1]?.word === '的' ? at + 2 : at + 1]
  return next?.class === 'noun' || next?.class === 'unknown' || next?.class === 'quote'
}

function isBare(tokens: readonly Token[], last: number): boolean {
  let at = last
  while (at >= 0 && /^(?:nominal|deed|verb)$/.test(tokens[at]!.class)) at--
  return at < 0 || /^(?:comma|adverb|modal|moment|list|conjunction|stop)$/.test(tokens[at]!.class)
}

/** 安置20人|就业: what they do, not who they are. */
const DONE = /^(?:就业|务工|创业|上岗|参加|参训|脱贫)/
