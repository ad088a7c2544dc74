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

/** 奖励名额|设定为|在校人数的5%: what is fixed as a share of another stands before its verb. */
function setAt(tokens: readonly Token[], at: number, head: number): number | null {
  for (let set = at - 2; set > head && set > at - FARTHEST; set--) {
    if (SET.test(tokens[set]!.word)) return isNounish(tokens[set - 1]) ? set : null
    if (tokens[set]!.class === 'quantity') return null
  }
  return null
}
const SET = /^(?:设定为|确定为|核定为|规定为|定为|暂定为|设为)$/
const SKIPPED = /^(?:不超过|不高于|不低于|不少于|最高不超过|其|各自|上年度?|上一年度?|[当去今本]年|当期|同期)$/
