/** What is compared with another place behind a growth: the pace, and not the thing. */
import type {Line} from '../page.ts'
import {itemText} from './words-of.ts'

const NEAR = 3
/** A thing that is a share or a pace itself. */
const PACED = /(?:[率度]|占比|比重|比例|[增降涨跌][速幅])$/

/** 税收收入增长8%，高于全国|2个百分点|: 增速差距; '' for a gap that stands behind no growth. */
export function gapOf(line: Line, index: number): string {
  const {quantity} = line.mentions[index]!
  if (quantity.aspect !== 'gap' || quantity.kind !== 'points' || !quantity.item) return ''
  for (let at = index - 1; at >= 0 && at >= index - NEAR; at--) {
    const {aspect, change, item, kind} = line.mentions[at]!.quantity
    if (item?.start !== quantity.item.start) return ''
    if (aspect === 'gap') continue
    if (aspect !== 'change' || kind !== 'percent' || PACED.test(itemText(line, quantity))) return ''
    return change?.direction === 'down' ? '降幅差距' : '增速差距'
  }
  return ''
}
