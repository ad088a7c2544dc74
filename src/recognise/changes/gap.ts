/** Distances from another place, norm or time: 高于全国1.2个百分点. */

import type {Direction} from '../../../schemas/vocabulary.ts'
import {wordMap} from '../../text/word-set.ts'
import type {Quantity} from '../../tree.ts'
import {isNounish} from '../nouns/noun-token.ts'
import type {Line, Mention} from '../page.ts'
import type {Token} from '../tokens.ts'

const GAPS = wordMap<Direction>(
  Object.entries({
    高于: 'up',
    优于: 'up',
    快于: 'up',
    好于: 'up',
    高出: 'up',
    领先: 'up',
    超出: 'up',
    低于: 'down',
    慢于: 'down',
    落后: 'down',
    差: 'down',
  }),
)
/** 高|1.2个百分点 */
const NEXT = wordMap<Direction>(
  Object.entries({
    高: 'up',
    高出: 'up',
    超出: 'up',
    快: 'up',
    低: 'down',
    慢: 'down',
    差: 'down',
    还差: 'down',
    尚差: 'down',
    偏多: 'up',
    偏高: 'up',
    偏少: 'down',
    偏低: 'down',
  }),
)

/** 比|全省|少|6500元: against a place, where 比去年少 is a change. */
const MORE = wordMap<Direction>([
  ['多', 'up'],
  ['少', 'down'],
])

/** 高于|全国|1.2个百分点: a comparison with a place or norm, its name between word and number. */
export function gapBefore(tokens: readonly Token[], number: number, floor: number): Direction | null {
  // 低于|市场租金的|70%: below so much of it
  if (tokens[number - 1]?.word === '的' && isPercent(tokens[number]!)) return null
  // 低于低保标准|1.5倍|: less than so many times as much
  if (isMultiple(tokens[number]!) && tokens[number + 1]?.word === '的') return null
  const next = number > 0 ? NEXT.get(tokens[number - 1]!.word) : undefined
  if (next && (!tokens[number - 1]!.word.startsWith('偏') || isAgainstNorm(tokens, number, floor))) return next
  const more = number > 2 ? MORE.get(tokens[number - 1]!.word) : undefined
  if (more && tokens[number - 2]!.class === 'place' && tokens[number - 3]!.class === 'base') return more
  const spread = spreadBefore(tokens, number, floor)
  if (spread) return spread
  for (let at = number - 2; at >= floor; at--) {
    const {class: kind, word} = tokens[at]!
    const direction = kind === 'noun' ? undefined : GAPS.get(word)
    if (direction) return direction
    if (/^超[过出]?$/.test(word) && isBeyond(tokens, number)) return 'up'
    if (kind === 'up' || kind === 'down') return null
  }
  return null
}

/** 贷款利率为LPR加|50个基点: so far above or below a rate of reference. */
function spreadBefore(tokens: readonly Token[], number: number, floor: number): Direction | null {
  const {reading} = tokens[number]!
  if (reading?.type !== 'quantity' || reading.kind !== 'points') return null
  const before = tokens.slice(Math.max(floor, number - 4), number)
  const sign = SPREAD.exec(before.map(({word}) => word).join(''))?.[1]
  return sign === undefined ? null : /[减下]/.test(sign) ? 'down' : 'up'
}
const SPREAD =
  /(?:LPR|基准利率|报价利率|Shibor|SHIBOR|中间价)[^,，。;；、]{0,4}?(加|减|上浮|下浮|\+|-)(?:点|至多|不超过)?$/

/** 较|常年均值|偏少|两成|: a norm, where 较去年同期偏少 is a change. */
const isAgainstNorm = (tokens: readonly Token[], number: number, floor: number): boolean =>
  tokens.slice(floor, number).some(({word}) => /均值|常年|多年|平均/.test(word))

/** 超|序时进度|1.8个百分点, 超出|概算|15%; 超过|收入的|5% is a bound. */
const isBeyond = (tokens: readonly Token[], number: number): boolean => {
  const {reading} = tokens[number]!
  return reading?.type === 'quantity' && (reading.kind === 'points' || AIM.test(tokens[number - 1]!.word))
}
const AIM = /^(?:概算|预算|计划|目标|任务|定额|标准|总数|编制|核定数)$/

const isMultiple = ({reading}: Token): boolean => reading?.type === 'quantity' && reading.kind === 'multiple'

const isPercent = ({reading}: Token): boolean => reading?.type === 'quantity' && reading.kind === 'percent'

/** 高于|全国|1.2个百分点 is a gap; 高于|上年同期|2.3个百分点 a change. */
export function against(
  line: Line,
  mention: Mention,
  floor: number,
  direction: Direction,
): [Quantity['aspect'], Quantity['change']] {
  // 较常年同期|偏多|两成
  if (line.tokens[mention.at - 1]!.word.startsWith('偏')) return ['gap', {direction, basis: 'base', from: null}]
  // 同比增速|高于各项贷款|7.8个百分点: what stands before the comparison says nothing of it
  for (let at = mention.at - 1; at >= floor; at--) {
    const {class: kind, word} = line.tokens[at]!
    // 比|同期|LPR低20个基点: of the same time, and of another thing
    if (kind === 'yoy' && (isNounish(line.tokens[at + 1]) || /^(?:一般|普通)$/.test(line.tokens[at + 1]!.word))) break
    if (
      kind === 'moment' ||
      kind === 'yoy' ||
      /同期|上年|去年|上届|期末|年初|原来|原先|以前|之前|过去|”[初末]$/.test(word)
    )
      return ['change', {direction, basis: /同期/.test(word) ? 'yoy' : 'base', from: null}]
    if (kind === 'base' || (GAPS.has(word) && at < mention.at - 1)) break
  }
  return ['gap', {direction, basis: 'base', from: null}]
}

/** 收入超出|贫困线|2600元 */
const NORM = /(?:线|标准|水位|限值|限额|均值|预算|概算|计划|定额|基数|保额)$/

/** 低于|周边楼盘|: nothing but a noun between. */
function isAgainst(tokens: readonly Token[], end: number, floor: number): boolean {
  let at = end
  while (at > floor && isNounish(tokens[at])) at--
  return at >= floor && GAPS.has(tokens[at]!.word)
}

/** 比|先进县|低|8公斤: of an amount, too, 高 and 低 behind 比 tell a distance. */
export function isBelow({tokens}: Line, {at, quantity}: Mention, floor: number): boolean {
  const last = tokens[at - 1]?.word ?? ''
  if (/^偏[高低多少]$/.test(last) || MORE.has(last)) return true
  // 低于|周边楼盘|约2000元: about so far below it
  if (quantity.bound === 'about' && isNounish(tokens[at - 1]) && isAgainst(tokens, at - 2, floor)) return true
  if (
    tokens[at - 1]?.word === '超出' ||
    (NORM.test(tokens[at - 1]?.word ?? '') && GAPS.has(tokens[at - 2]?.word ?? ''))
  )
    return true
  if (/(?:平均|均值|平均水平)$/.test(last) && quantity.kind === 'duration') return true
  if (quantity.kind === 'duration' || !/^(?:[高低]了?|高出)$|(?:平均|均值|平均水平)$/.test(tokens[at - 1]?.word ?? ''))
    return false
  return tokens.slice(floor, at).some(({class: kind, word}) => kind === 'base' || word === '比' || GAPS.has(word))
}
