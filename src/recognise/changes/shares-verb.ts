/** Whether two numbers hang on one verb of growth. */
import {isNounish} from '../nouns/noun-token.ts'
import type {Line, Mention} from '../page.ts'

/** 增长4.5%、|5.7%: nothing but a list mark stands between the two. */
export function sharesVerb(line: Line, before: Mention, mention: Mention): boolean {
  if (before.at + 2 !== mention.at) return sharesObject(line, before, mention) || sharesGap(line, before, mention)
  const mark = line.tokens[before.at + 1]!
  const joined = mark.class === 'list' || mark.class === 'conjunction'
  if (before.quantity.kind !== mention.quantity.kind)
    return joined && before.quantity.aspect === 'change' && isShare(before) === isShare(mention) && !isPoints(mention)
  if (joined) return true
  // 攀升至57万人次，|4条|线路: after a comma only what says nothing more is of the verb before it
  const next = line.tokens[mention.at + 1]?.class
  return mark.class === 'comma' && (next === undefined || SAYS_NO_MORE.test(next))
}

const isShare = ({quantity: {kind}}: Mention): boolean => kind === 'percent' || kind === 'multiple'
const isPoints = ({quantity: {kind}}: Mention): boolean => kind === 'points' || kind === 'rank' || kind === 'duration'

/** 削减|氮氧化物|1.1万吨、|挥发性有机物|2600吨: one verb before a list of what it lessens. */
function sharesObject({tokens, clauses}: Line, before: Mention, mention: Mention): boolean {
  const {change, aspect} = before.quantity
  if (aspect !== 'change' || change?.direction !== 'down' || isShare(before) || isShare(mention) || isPoints(mention))
    return false
  if (before.clause !== mention.clause || tokens[before.at + 1]!.class !== 'list') return false
  let verb = before.at - 1
  while (isNounish(tokens[verb])) verb--
  if (verb === before.at - 1 || verb < clauses[before.clause]!.from || tokens[verb]!.class !== 'down') return false
  return tokens.slice(before.at + 2, mention.at).every(isNounish)
}

/** 高于全国平均1.2个百分点、|全省平均|0.8个百分点: another from which it is as far. */
function sharesGap({tokens}: Line, before: Mention, mention: Mention): boolean {
  if (before.quantity.aspect !== 'gap' || before.quantity.kind !== mention.quantity.kind) return false
  const [mark, ...rest] = tokens.slice(before.at + 1, mention.at)
  if (mark?.class !== 'list' && mark?.class !== 'conjunction') return false
  return rest.length > 0 && rest.every(({class: kind, word}) => kind === 'place' || MEAN.test(word))
}
const MEAN = /^(?:平均|平均水平|平均值|水平|均值)$/

const SAYS_NO_MORE = /^(?:comma|stop|close|list|conjunction)$/
