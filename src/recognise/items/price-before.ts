/** The cost that the clause before speaks of. */
import type {Span} from '../../tree.ts'
import {nounBefore} from '../nouns/noun-before.ts'
import type {Line} from '../page.ts'

/** |费用|由业主分摊，每户约2万元: a sum without a noun is of the cost named in the clause before, where no number stands. */
export function priceBefore({clauses, mentions, tokens}: Line, index: number): Span | null {
  const {clause, quantity} = mentions[index]!
  const before = clauses[clause - 1]
  if (!before || !/^(?:money|rate)$/.test(quantity.kind) || mentions[index - 1]?.clause === clause - 1) return null
  for (let at = before.from; at < before.to; at++)
    if (PRICE.test(tokens[at]!.word) && OPENS.test(tokens[at + 1]?.word ?? ''))
      return nounBefore(tokens, at, before.from)
  return null
}
const PRICE = /(?:费用|收费标准|票价|租金|价格|经费|造价|成本|保费|房租)$/
/** What is said of a cost. */
const OPENS = /^(?:[由按自为从未]|按照|一直|均|统一|执行|实行)/
