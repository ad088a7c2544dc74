/** Whether two numbers hang on one verb of growth. */
import type {Line, Mention} from '../page.ts'

/** 增长4.5%、|5.7%: nothing but a list mark stands between the two. */
export function sharesVerb(line: Line, before: Mention, mention: Mention): boolean {
  if (before.at + 2 !== mention.at || before.quantity.kind !== mention.quantity.kind) return false
  const mark = line.tokens[before.at + 1]!
  if (mark.class === 'list' || mark.class === 'conjunction') return true
  // 攀升至57万人次，|4条|线路: after a comma only what says nothing more is of the verb before it
  const next = line.tokens[mention.at + 1]?.class
  return mark.class === 'comma' && (next === undefined || SAYS_NO_MORE.test(next))
}

const SAYS_NO_MORE = /^(?:comma|stop|close|list|conjunction)$/
