/** The item of a number that has no noun of its own. */
import type {Quantity, Span} from '../../tree.ts'
import type {Line} from '../page.ts'
import {ageBefore, endsInAge} from './ages.ts'
import {beyondStep} from './beyond-step.ts'
import {isListMark} from './is-list-mark.ts'
import {isNone} from './is-none.ts'
import {isOfOther} from './is-of-other.ts'
import {isReached} from './is-reached.ts'
import {isTurned} from './is-turned.ts'
import {itemOfAnother} from './item-of-another.ts'
import {labelBefore} from './label-before.ts'
import {ownsNothing} from './lasting-noun.ts'
import {sizeOfList, tierBefore} from './of-list.ts'
import {priceBefore} from './price-before.ts'
import {routeBefore} from './route-before.ts'
import {setBefore} from './set-before.ts'
import {standsAlone} from './stands-alone.ts'
import {sumsUp} from './sums-up.ts'
import {topicBefore} from './topic-before.ts'

/** A number without a noun is about what the number before it was about: 46.3万吨，同比增长5.7%. */
export function inherit(line: Line, index: number): void {
  const {quantity} = line.mentions[index]!
  quantity.item = sizeOfList(line, index) ?? quantity.item
  if (quantity.item || line.block.cell || standsAlone(line, index) || ownsNothing(line, line.mentions[index]!)) return
  if (sumsUp(line, index)) return
  const aged = quantity.unit === '岁' && quantity.bound !== 'exact'
  if (aged && endsInAge(line, index)) return
  const item = aged
    ? (sharedAhead(line, index) ?? ageBefore(line, index))
    : (labelBefore(line, index) ??
      tierBefore(line, index) ??
      setBefore(line, index) ??
      routeBefore(line, index) ??
      priceBefore(line, index) ??
      sharedAhead(line, index) ??
      (isReached(line, line.mentions[index]!) || isTurned(line, line.mentions[index]!)
        ? topicBefore(line, index)
        : null) ??
      itemOfAnother(line, index)?.quantity.item ??
      topicBefore(line, index))
  if (!item || isNone(line, quantity, item) || isOfOther(quantity, line.sentence.text.slice(item.start, item.end)))
    return
  quantity.item = withoutShare(line, quantity, beyondStep(line, index, item))
  quantity.rules.push('item/inherited')
}

/** 优良天数比例达到85%、增加|9天|: what is no share is of the thing itself. */
function withoutShare(line: Line, {kind}: Quantity, item: Quantity['item']): Quantity['item'] {
  if (!item || item.sentence || /^(?:percent|points|multiple|rank|other)$/.test(kind)) return item
  const share = SHARE.exec(line.sentence.text.slice(item.start, item.end))
  return share && share.index > 1 ? {start: item.start, end: item.start + share.index} : item
}
const SHARE = /(?:占比|比例|比重)$/

/** 每月不低于|600元|、不高于1200元发放补贴: the noun behind the last of a row is of all. */
function sharedAhead(line: Line, index: number): Span | null {
  const mention = line.mentions[index]!
  const next = line.mentions[index + 1]
  if (!next || next.at !== mention.at + 2 || !isListMark(line.tokens[mention.at + 1]!)) return null
  const {unit, item, end} = next.quantity
  return unit === mention.quantity.unit && item && !item.sentence && item.start >= end ? item : null
}
