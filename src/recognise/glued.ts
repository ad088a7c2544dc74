/** Doubts a quantity to which a numeral that nobody read is glued: 5∼8万元, 1’200’000元, 3元5. */
import {isNumeral} from '../text/numeral.ts'
import type {Reading} from '../tree.ts'

/** What parts two numbers for good, or is no part of one. */
const PARTED = /[\p{Script=Han},，、。;；:：!?！？()（）“”"《》]/u
const WIDEST = 4

/** Flags the quantity of two readings that follow one another if the other is a part of its number left unread. */
export function doubtGlued(text: string, before: Reading | undefined, reading: Reading): void {
  if (!before) return
  if (reading.type === 'quantity' && isTorn(text, before, reading)) doubt(reading.flags)
  if (before.type === 'quantity' && isUnread(reading) && before.end === reading.start) doubt(before.flags)
}

function doubt(flags: string[]): void {
  if (!flags.includes('ambiguous')) flags.push('ambiguous')
}

/** 10^|3个, 1'200'|000元: only marks stand between; 一二|三万元: numerals run on; 500×|300平方米: a product. */
function isTorn(text: string, before: Reading, {start}: Reading): boolean {
  if (start - before.end > WIDEST) return false
  const gap = text.slice(before.end, start)
  if (isUnread(before)) return !PARTED.test(gap)
  if (before.type === 'quantity') return false
  return gap === '' && isNumeral(text.charCodeAt(start - 1)) && isNumeral(text.charCodeAt(start))
}

const isUnread = (reading: Reading): boolean => reading.type === 'excuse' && reading.class === 'unread'
