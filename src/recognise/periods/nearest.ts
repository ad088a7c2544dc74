/** The time of the clause that a number stands under. */
import type {Mention} from '../page.ts'
import type {Frame} from './frames.ts'

/** The last time before the number; one that belongs to the next number alone counts only for that. */
export function nearest(own: readonly Frame[], {quantity}: Mention, before: Mention | null): Frame | null {
  for (let at = own.length - 1; at >= 0; at--) {
    const frame = own[at]!
    if (frame.start >= quantity.start) continue
    if (frame.next && before && before.quantity.start > frame.start) continue
    return frame
  }
  return null
}
