/** The road, line or river whose ends the clauses before name. */
import type {Span} from '../../tree.ts'
import {isNounish} from '../nouns/noun-token.ts'
import type {Line} from '../page.ts'

const FAR = 6
/** 南至长江路, 止于新城, 途经三个镇: a clause that says where it leads. */
const LEADS = /^(?:[东南西北]?[至到止接抵经]|[东南西北]起|止于|终点|终于|途经|穿过|沿|起于|起点|起自)/
const STARTS = /拟?(?:[东南西北]起|起于|起点|起自|始于|[东南西北]接|[东南西北]至)/

/** |东环线|北起和平路，南至长江路，全长12公里: what begins and ends there, not where it ends. */
export function routeBefore({tokens, clauses, mentions, sentence}: Line, index: number): Span | null {
  const {quantity, clause} = mentions[index]!
  if (quantity.kind !== 'length') return null
  for (let back = clause - 1; back >= Math.max(0, clause - FAR); back--) {
    const {from, to} = clauses[back]!
    if (from >= to) continue
    const first = tokens[from]!
    const text = sentence.text.slice(first.start, tokens[to - 1]!.end)
    const starts = text.search(STARTS)
    if (starts > 1 && isNounish(first)) return {start: first.start, end: first.start + starts}
    if (!LEADS.test(text)) return null
  }
  return null
}
