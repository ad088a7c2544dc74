/** The number that another was moved from by a verb of no direction. */
import {compare} from '../../text/decimal.ts'
import type {Quantity} from '../../tree.ts'
import type {Line} from '../page.ts'
import {closesRange} from '../ranges.ts'

/** 由1437元|调至|1508元: any verb that leads from one number to the next; the two tell the direction. */
export function movedFrom(line: Line, index: number): Quantity['change'] {
  if (!closesRange(line, index)) return null
  const [before, mention] = [line.mentions[index - 1]!, line.mentions[index]!]
  const [from, to] = [before.quantity.value, mention.quantity.value]
  if (from === null || to === null) return null
  const order = compare(to, from)
  return {direction: order > 0 ? 'up' : order < 0 ? 'down' : 'flat', basis: 'base', from: before.quantity}
}
