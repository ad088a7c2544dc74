/** Whether a share goes on with the growth before it. */
import type {Line, Mention} from '../page.ts'

const SAYS_NOTHING = /^(?:link|modal|adverb)$/
const RATE = /(?:[率面度]|占比|比重|比例)$/

/** 进出口增长5%以上，力争达到|7%|: no noun of its own, and what grew is no rate. */
export function goesOn({tokens, clauses, sentence}: Line, before: Mention | undefined, mention: Mention): boolean {
  if (mention.quantity.kind !== 'percent' || before?.quantity.kind !== 'percent') return false
  const {item, aspect} = before.quantity
  if (aspect !== 'change' || !item || item.sentence || before.clause !== mention.clause - 1) return false
  const {from} = clauses[mention.clause]!
  const own = tokens.slice(from, mention.at)
  return (
    own.length > 0 &&
    own.every(token => SAYS_NOTHING.test(token.class)) &&
    own.some(token => token.class === 'modal') &&
    !RATE.test(sentence.text.slice(item.start, item.end))
  )
}
