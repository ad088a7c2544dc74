/** A sign that alone says how a thing has changed: 收入12.3亿元(|+5.6%|), 同比|-3.2%|, 增长率为|-2.1%|. */
import type {Direction} from '../../../schemas/vocabulary.ts'
import type {Mention} from '../page.ts'
import {textBefore} from '../surroundings.ts'
import {isRelative} from './is-relative.ts'

const GROWN = /(?:[同环]比|增速|增长率|[增降涨跌]幅|增长|变动|变化)(?:约?为|是|达到?|[:：])?$/

/** Up or down, null where no sign says so. */
export function signedGrowth(mention: Mention): Direction | null {
  const {quantity} = mention
  const sign = quantity.written.number[0]
  if (quantity.value === null || !isRelative(quantity) || (sign !== '+' && sign !== '-')) return null
  const before = textBefore(mention)
  return before === '' || /[(（]$/.test(before) || GROWN.test(before) ? (sign === '-' ? 'down' : 'up') : null
}
