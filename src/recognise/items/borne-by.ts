/** Shares of a cost: who bears them, what is charged or set aside by them. */
import type {Span} from '../../tree.ts'
import {nounAfter} from '../nouns/noun-after.ts'
import {nounBefore} from '../nouns/noun-before.ts'
import type {Line, Mention} from '../page.ts'
import type {Token} from '../tokens.ts'

const BEARS = /^(?:承担|负担|分担|自[筹付负])$/

/** 保费由|财政|承担80%、|个人|承担20%: who bears the share; null where the verb has no noun before it. */
export function borneBy({tokens, clauses}: Line, {at, clause, quantity}: Mention): {readonly item: Span | null} | null {
  if (quantity.kind !== 'percent') return null
  let verb = at - 1
  while (verb > 0 && tokens[verb]!.class === 'adverb') verb--
  if (!BEARS.test(tokens[verb]?.word ?? '')) return null
  let by = verb - 1
  while (by > 0 && /^(?:各|分别|共同|全额)$/.test(tokens[by]!.word)) by--
  return {item: nounBefore(tokens, by, clauses[clause]!.from)}
}

/** |迁改费用|由专营单位按成本价的80%收取: what is charged by a share of something else; null elsewhere. */
export function chargedAt({tokens, clauses}: Line, {at, clause, quantity}: Mention): Span | null {
  if (quantity.kind !== 'percent' || tokens[at - 1]?.word !== '的' || !CHARGED.test(tokens[at + 1]?.word ?? ''))
    return null
  const head = clauses[clause]!.from
  let by = at - 2
  while (by > head && !/^按照?$/.test(tokens[by]!.word)) by--
  for (let payer = by - 1; payer > head; payer--) if (tokens[payer]!.word === '由') by = payer
  while (by - 1 > head && /^(?:adverb|modal)$/.test(tokens[by - 1]!.class)) by--
  return by > head ? nounBefore(tokens, by - 1, head, true) : null
}
const CHARGED = /^(?:收取|计收|核定|存储|缴存|执行|计提|征收)$/

/** 学校按学费收入10%的比例提取|奖助经费|: what is set aside; null elsewhere. */
export function setAside({tokens, clauses}: Line, {at, clause, quantity}: Mention): Span | null {
  if (quantity.kind !== 'percent') return null
  // 减按50%征收|个人所得税|
  if (tokens[at - 1]?.word === '减按' && /^(?:征收|计征|缴纳|计算)$/.test(tokens[at + 1]?.word ?? ''))
    return nounAfter(tokens, at + 1, clauses[clause]!.to)
  if (tokens[at + 1]?.word !== '的' || tokens[at + 2]?.word !== '比例') return null
  // |展位费|按不超过70%的比例给予补助: a share of the cost is paid
  if (tokens[at + 3]?.word === '给予') {
    const cost = costBefore(tokens, at, clauses[clause]!.from)
    if (cost) return cost
  }
  return SETS_ASIDE.test(tokens[at + 3]?.word ?? '') ? nounAfter(tokens, at + 3, clauses[clause]!.to) : null
}
const SETS_ASIDE = /^(?:安排|提取|计提|划拨|列支|拨付|配套|返还|给予)$/

/** What stands before 按 and is paid for. */
function costBefore(tokens: readonly Token[], number: number, head: number): Span | null {
  const by = tokens[number - 1]?.class === 'link' ? number - 2 : number - 1
  if (by <= head || !/^按照?$/.test(tokens[by]!.word) || !COST.test(tokens[by - 1]!.word)) return null
  return nounBefore(tokens, by - 1, head)
}
const COST = /(?:[费额款]|成本|支出|投资|利息|损失|贷款|造价|价格)$/
