/** Shares of a cost: who bears them, what is charged or set aside by them. */
import type {Span} from '../../tree.ts'
import {nounAfter} from '../nouns/noun-after.ts'
import {nounBefore} from '../nouns/noun-before.ts'
import type {Line, Mention} from '../page.ts'
import type {Token} from '../tokens.ts'

const WHAT = /^(?:所需)?(?:资金|经费|费用|保费)(?=[省市县区中镇]|财政|个人|企业|农户)/
const BEARS = /^(?:承担|负担|分担|自[筹付负])$/

/** 保费由|财政|承担80%、|个人|承担20%: who bears the share; null where the verb has no noun before it. */
export function borneBy(
  {tokens, clauses, sentence: {text}}: Line,
  {at, clause, quantity}: Mention,
): {readonly item: Span | null} | null {
  if (quantity.kind !== 'percent') return null
  let verb = at - 1
  while (verb > 0 && tokens[verb]!.class === 'adverb') verb--
  if (!BEARS.test(tokens[verb]?.word ?? '')) return null
  let by = verb - 1
  while (by > 0 && /^(?:各|分别|共同|全额)$/.test(tokens[by]!.word)) by--
  const who = nounBefore(tokens, by, clauses[clause]!.from)
  const what = who && WHAT.exec(text.slice(who.start, who.end))
  // 所需资金|市级|承担40%
  return {item: who && what ? {start: who.start + what[0].length, end: who.end} : who}
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
  const cost = nounBefore(tokens, by - 1, head)
  const of = cost && tokens.findLast(({start, end, word}) => word === '的' && start > cost.start && end < cost.end)
  // 企业参加重点展会的|展位费|按70%给予补助
  return cost && of ? {start: of.end, end: cost.end} : cost
}
const COST = /(?:[费额款]|成本|支出|投资|利息|损失|贷款|造价|价格)$/

/** |定额补助|由省财政按每人每月300元补助: what is paid out is named before who pays; null elsewhere. */
export function paidOut({tokens, clauses}: Line, {at, clause, quantity}: Mention): Span | null {
  const {from, to} = clauses[clause]!
  if (quantity.kind !== 'money' && quantity.kind !== 'rate') return null
  const last = /^(?:予以|给予)$/.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1
  if (!PAYS_OUT.test(tokens[last]?.word ?? '')) return null
  // 财政按每生每年200元|安排|补助经费
  if (last + 1 < to) return byHead(tokens, at, from) ? nounAfter(tokens, last, to) : null
  for (let by = at - 1; by > from && by > at - REACH; by--)
    if (tokens[by]!.word === '由') return BENEFIT.test(tokens[by - 1]!.word) ? nounBefore(tokens, by - 1, from) : null
  return null
}
/** 按每生每年|200元|: what goes by a head. */
const byHead = (tokens: readonly Token[], at: number, from: number): boolean =>
  at - 2 >= from && tokens[at - 1]!.word[0] === '每' && /^按照?$/.test(tokens[at - 2]!.word)
const REACH = 8
const PAYS_OUT = /^(?:补[贴助]|发放|安排|支付|拨付|列支|保障|承担)$/
const BENEFIT = /(?:津贴|补[贴助]|奖[励补金]|救助|资助|报酬|工资|经费|费用)$/
