/** What a sum serves as that is taken from elsewhere. */
import type {Span} from '../../tree.ts'
import {nounAfter} from '../nouns/noun-after.ts'
import {isNounish} from '../nouns/noun-token.ts'
import type {Line, Mention} from '../page.ts'

/** 从公共收益中提取15万元作为|改造资金|: null where the verb says of what it is, or nothing follows. */
export function usedAs({tokens}: Line, {at, quantity}: Mention, end: number): Span | null {
  if (quantity.kind !== 'money' && quantity.kind !== 'rate') return null
  const use = tokens[at + 1]?.word ?? ''
  if (use === '设立' && BRINGS.test(tokens[at - 1]?.word ?? '')) return fundAfter(tokens, at + 1, end)
  if (!/^(?:作为|用作|充作)$/.test(use)) return null
  const verb = tokens[at - 1]
  if (verb?.class !== 'verb' && verb?.class !== 'deed') return null
  return isNounish(tokens[at - 2]) && tokens[at - 2]!.word !== '中' ? null : nounAfter(tokens, at + 1, end)
}

/** 财政安排2亿元设立|引导资金|: the money is the fund. */
function fundAfter(tokens: Line['tokens'], verb: number, end: number): Span | null {
  const noun = nounAfter(tokens, verb, end)
  return noun && /(?:资金|基金|资金池)$/.test(tokens.findLast(token => token.end === noun.end)?.word ?? '')
    ? noun
    : null
}
const BRINGS = /^(?:新增|安排|出资|投入|列支|筹集|筹措|拿出)$/
