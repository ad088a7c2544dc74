/** The subjects over which 分别 shares numbers out. */
import type {Span} from '../../tree.ts'
import {beforeMeans} from '../items/subject-before.ts'
import {nounBefore} from '../nouns/noun-before.ts'
import {isNounish} from '../nouns/noun-token.ts'
import type {Line} from '../page.ts'
import {coordinates} from './coordinates.ts'
import {isCompared} from './is-compared.ts'
import {ownersBefore} from './owners-before.ts'

/** 占比依次是…: the shares of what was listed before. */
const SHARE = /^(?:占比|比重|比例|同比|环比|[增降涨跌][速幅])$/
const PACE = /^[增降涨跌][速幅]$/

const BETWEEN = /^(?:adverb|yoy|base|link)$/
/** 化肥、农药用量较|2019年|分别减少… */
const isComparedTime = (tokens: Line['tokens'], at: number): boolean =>
  tokens[at]!.class === 'moment' && tokens[at - 1]?.class === 'base'

/** The subjects listed before 分别, each a verbatim noun phrase. */
export function subjectsBefore(line: Line, marker: number): Span[] {
  let last = marker - 1
  while (last >= 0 && (BETWEEN.test(line.tokens[last]!.class) || isComparedTime(line.tokens, last))) last--
  if (line.tokens[last]?.class === 'comma') last--
  if (line.tokens[last]?.word === '的') last--
  last = beforeWhole(line, last)
  if (SHARE.test(line.tokens[last]?.word ?? '') && !isNounish(line.tokens[last - 1]))
    return PACE.test(line.tokens[last]!.word) ? grownBefore(line, last - 1) : []
  const noun = nounBefore(line.tokens, beforeMeans(line.tokens, last, 0), 0)
  if (!noun || isCompared(line, noun)) return []
  return coordinates(line, ownersBefore(line, noun) ?? noun)
}

/** 甲产业、乙产业|占工业比重|分别达30%、18%: what they are shares of. */
function beforeWhole({tokens}: Line, last: number): number {
  if (!/^(?:比重|比例|占比)$/.test(tokens[last]?.word ?? '')) return last
  for (let at = last - 1; at > 0 && at > last - FAR; at--) if (tokens[at]!.word === '占') return at - 1
  return last
}
const FAR = 6

/** |起数、人数|同比“双下降”，降幅分别为…: what fell stands in the clause before. */
function grownBefore(line: Line, end: number): Span[] {
  const {tokens} = line
  if (tokens[end]?.class !== 'comma') return []
  let last = end - 1
  while (last >= 0 && /^(?:adverb|yoy|sequential|base|up|down|quote|link)$/.test(tokens[last]!.class)) last--
  const noun = nounBefore(tokens, last, 0)
  return noun ? coordinates(line, noun) : []
}
