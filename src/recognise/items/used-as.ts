/** What a sum serves as that is taken from elsewhere. */
import type {Span} from '../../tree.ts'
import {nounAfter} from '../nouns/noun-after.ts'
import {isNounish} from '../nouns/noun-token.ts'
import type {Line, Mention} from '../page.ts'

/** 从公共收益中提取15万元作为|改造资金|: null where the verb says of what it is, or nothing follows. */
export function usedAs({tokens}: Line, {at, quantity}: Mention, end: number): Span | null {
  if (quantity.kind !== 'money' && quantity.kind !== 'rate') return null
  if (!/^(?:作为|用作|充作)$/.test(tokens[at + 1]?.word ?? '')) return null
  const verb = tokens[at - 1]
  if (verb?.class !== 'verb' && verb?.class !== 'deed') return null
  return isNounish(tokens[at - 2]) && tokens[at - 2]!.word !== '中' ? null : nounAfter(tokens, at + 1, end)
}
