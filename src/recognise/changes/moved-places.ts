/** Places won or lost in a ranking: 较上年前进|2位|, 提升|7个|位次, 后退|3个|名次. */
import type {Direction} from '../../../schemas/vocabulary.ts'
import type {Mention} from '../page.ts'
import {textAfter, textBefore} from '../surroundings.ts'

const MOVED = /(前进|前移|进位|赶超|提升|提高|上升|攀升|跃升|晋升)了?$|(后退|后移|退后|下降|下滑|回落|退步)了?$/
const PLACES = /^(?:全[国省市]|综合)?(?:位次|名次|排名)/
const CLOSE = /^(?:[,，。;；、)]|$)/

/** Up or down, null where the number counts no places. */
export function movedPlaces(mention: Mention): Direction | null {
  const {kind, unit} = mention.quantity
  if (kind !== 'count' || (unit !== '位' && unit !== '个' && unit !== '名')) return null
  const verb = MOVED.exec(textBefore(mention))
  const after = textAfter(mention)
  if (!verb || !(PLACES.test(after) || (unit === '位' && CLOSE.test(after)))) return null
  return verb[1] ? 'up' : 'down'
}
