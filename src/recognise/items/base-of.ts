/** What a share is of that a grant or a charge goes by. */
import type {Span} from '../../tree.ts'
import {nounBefore} from '../nouns/noun-before.ts'
import {isNounish} from '../nouns/noun-token.ts'
import type {Line, Mention} from '../page.ts'
import type {Token} from '../tokens.ts'

/** 对脱贫县按|项目总投资|的30%给予补助, 按照|核定投资额|的10%奖补: all between 按 and 的; null elsewhere. */
export function baseOf({tokens, clauses, sentence: {text}}: Line, {at, clause, quantity}: Mention): Span | null {
  if (quantity.kind !== 'percent' || tokens[at - 1]?.word !== '的') return null
  const head = clauses[clause]!.from
  const set = setAt(tokens, at, head)
  if (set !== null) return nounBefore(tokens, set - 1, head, true)
  for (let by = at - 2; by >= head && by > at - FARTHEST; by--) {
    const {class: kind, word} = tokens[by]!
    if (kind === 'quantity' || word === '的') return null
    if (!/^按照?$/.test(word)) continue
    let from = by + 1
    while (SKIPPED.test(tokens[from]!.word)) from++
    if (from >= at - 1) return null
    const {start} = tokens[from]!
    return {start: text[start] === '其' ? start + 1 : start, end: tokens[at - 2]!.end}
  }
  return null
}
const FARTHEST = 10

/** 高标准农田占64%，|已达到永久基本农田的70%|: no subject of its own before the verb, and so that of the number before. */
export function goesOnReaching(
  {tokens, clauses, mentions}: Line,
  {at, clause, quantity}: Mention,
  index: number,
): boolean {
  if (index === 0 || quantity.kind !== 'percent' || tokens[at - 1]?.word !== '的') return false
  const {from} = clauses[clause]!
  if (mentions[index - 1]!.clause !== clause - 1) return false
  let verb = from
  while (verb < at && ADVERBS.test(tokens[verb]!.word)) verb++
  return REACHES.test(tokens[verb]!.word)
}

/** 奖励名额|设定为|在校人数的5%: what is fixed as a share of another stands before its verb. */
function setAt(tokens: readonly Token[], at: number, head: number): number | null {
  for (let set = at - 2; set > head && set > at - FARTHEST; set--) {
    if (SET.test(tokens[set]!.word)) return isNounish(tokens[set - 1]) ? set : null
    if (REACHES.test(tokens[set]!.word)) return subjectEnd(tokens, set, head)
    if (tokens[set]!.class === 'quantity') return null
  }
  return null
}

/** 高标准农田|已|达到|耕地总面积的64%, 车辆规模|只有|规划目标的54.8% */
const REACHES = /^(?:已经?|约)?(?:达到?|[只仅]有|[仅只]为|不足|不到|相当于|接近|超过)$/
const ADVERBS = /^(?:已经?|均|约|仅|只|还|就|目前|现已|则)$/
function subjectEnd(tokens: readonly Token[], verb: number, head: number): number | null {
  let end = verb
  while (end - 1 > head && ADVERBS.test(tokens[end - 1]!.word)) end--
  return end > head && isNounish(tokens[end - 1]) ? end : null
}

const SET = /^(?:设定为|确定为|核定为|规定为|定为|暂定为|设为)$/
const SKIPPED = /^(?:不超过|不高于|不低于|不少于|最高不超过|其|各自|上年度?|上一年度?|[当去今本]年|当期|同期)$/
