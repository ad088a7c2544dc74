/** Two sizes of one thing behind them. */
import type {Span} from '../../tree.ts'
import {nounAfter} from '../nouns/noun-after.ts'
import {nounBefore} from '../nouns/noun-before.ts'
import {isNounish} from '../nouns/noun-token.ts'
import type {Line} from '../page.ts'

/** No more words than these name the second size. */
const NEAR = 3

const SIZED = /^[长宽高厚深]$/

/** 最高20万元、|期限|3年的|创业贷款|: the first size is of the thing, the second of what is named before it; null elsewhere. */
export function pairedSize({tokens, clauses, mentions}: Line, index: number): Span | null {
  const isFirst = (at: number): boolean => {
    const [first, second] = [mentions[at], mentions[at + 1]]
    if (!first || !second || second.clause !== first.clause || tokens[first.at + 1]?.class !== 'list') return false
    if (second.at < first.at + 3 || second.at > first.at + 2 + NEAR || tokens[second.at + 1]?.word !== '的')
      return false
    return isNounish(tokens[second.at - 1]) && first.quantity.kind !== 'count' && isNounish(tokens[second.at + 2])
  }
  const {at, clause} = mentions[index]!
  const sized = mentions[index + 1]
  // 4米宽、|0.2米|厚的硬化路面
  if (sized?.at === at + 3 && SIZED.test(tokens[at + 1]!.word) && SIZED.test(tokens[at + 4]?.word ?? ''))
    return tokens[at + 5]?.word === '的' ? nounAfter(tokens, sized.at, clauses[clause]!.to) : null
  if (isFirst(index)) return nounAfter(tokens, mentions[index + 1]!.at, clauses[clause]!.to)
  return index > 0 && isFirst(index - 1) ? nounBefore(tokens, at - 1, mentions[index - 1]!.at + 2) : null
}
