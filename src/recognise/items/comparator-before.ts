/** What stands between a subject and the number that it is compared or measured by. */
import {HEAD} from '../../lexicon/heads.ts'
import {wordSet} from '../../text/word-set.ts'
import type {Quantity} from '../../tree.ts'
import {isNounish} from '../nouns/noun-token.ts'
import type {Mention} from '../page.ts'
import type {Token} from '../tokens.ts'
import {isPayer} from './pays-by.ts'

const COMPARATORS = wordSet(
  '不高于 不低于 不超过 不少于 不得高于 不得低于 不得超过 不得少于 高于 低于 优于 快于 慢于 高出 超出 好于 少于 多于 占 约占 分别占'.split(
    ' ',
  ),
)

/** 占|耕地面积的|59.8%, 低于|全国平均水平|1.2个百分点: the subject stands before the comparison. */
export function comparatorBefore(
  tokens: readonly Token[],
  {at: number, quantity}: Mention,
  floor: number,
): number | null {
  const distance = /^(?:高出?|低|快|慢|多出?|少|偏.)$/.test(tokens[number - 1]?.word ?? '')
  const ofRatio = isRatio(quantity) && tokens[number - 1]?.word === '的'
  for (let at = number - 1; at >= floor; at--) {
    // |普及率|比全国平均水平高1个百分点
    if (distance && comparesHere(tokens, at)) return at - 1
    if (distance && at === number - 1) continue
    const {class: kind, word} = tokens[at]!
    // 企业按|不超过保险费|的30%返还
    if (ofRatio && isPayer(tokens, at - 1)) continue
    if (kind !== 'noun' && COMPARATORS.has(word) && tokens[at + 1]!.class !== 'moment') return at - 1
    if (tokens[number - 1]!.word === '的' && isRatio(quantity) && isMeasured(tokens, at)) return at - 1
    if (quantity.kind === 'percent' && isAmountBetween(tokens, at, number)) return at - 1
    if (quantity.kind === 'multiple' && /^(?:[是为]|达到?)$/.test(tokens[at]!.word)) return at - 1
  }
  return null
}

/** 比|全国平均水平|高, 比同期|LPR|低 */
const comparesHere = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.class === 'base' ||
  (tokens[at]!.class === 'yoy' && (isNounish(tokens[at + 1]) || /^(?:一般|普通)$/.test(tokens[at + 1]!.word)))

/** 淡季客流|不足旺季的|三成: what a share is measured by stands between. */
const MEASURE = /^(?:超过|不足|不到|突破|相当于|约为|仅为|约占|近)$/
/** |居民收入|为全国平均的92%, and not 困难人员为|其缴费|的六成 */
const isMeasured = (tokens: readonly Token[], at: number): boolean =>
  MEASURE.test(tokens[at]!.word) || (/^[为是]$/.test(tokens[at]!.word) && HEAD.test(tokens[at - 1]?.word ?? ''))
/** 维修资金余额不足|首期交存额|30%, 招用人员达到|职工人数|10%以上: the share of an amount, without 的 */
const isAmountBetween = (tokens: readonly Token[], at: number, number: number): boolean =>
  /^(?:不足|不到|达到?|超过)$/.test(tokens[at]!.word) &&
  number > at + 1 &&
  AMOUNT.test(tokens[number - 1]!.word) &&
  tokens.slice(at + 1, number).every(token => isNounish(token) || token.class === 'excuse')
const AMOUNT = /[额数量]$/
const isRatio = ({kind}: Quantity): boolean => kind === 'percent' || kind === 'multiple'
