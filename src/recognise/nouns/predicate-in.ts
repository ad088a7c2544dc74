/** Where a predicate begins inside a run of characters that no table knows. */
import type {Token} from '../tokens.ts'
import {isNounish} from './noun-token.ts'

/**
 * Where what is said of a noun begins in a run of unknown characters: 业主|像散沙|, 团购户|未收房|; -1 where nothing is.
 * 企业|不合格产品| and 农村|未参保|居民 qualify a noun, and go on longer or before one.
 */
export function predicateIn(tokens: readonly Token[], at: number): number {
  const {class: kind, word} = tokens[at]!
  return kind === 'unknown' && MARK.test(word) && !isNounish(tokens[at + 1]) ? word.search(SAYS) : -1
}
const MARK = /[不未却像成上起]/
const SAYS =
  /(?:[极很都也并均]?不(?!动产|锈|良|孕|同|法|等|规|透|饱|燃)|未(?!成年|来|婚|利用)|却|像(?!素))[^率]{1,2}$|成问题$|^[喝用吃住穿走坐踏撑扛挑立搭][上起]/
