/** Doubts a quantity to which a numeral that nobody read is glued: 5∼8万元, 1’200’000元, 3元5. */
import {digitValues} from '../lexicon/numerals.ts'
import type {Reading, Sentence} from '../tree.ts'

/** What parts two numbers for good, or is no part of one. */
const PARTED = /[\p{Script=Han},，、。;；:：!?！？()（）“”"《》]/u
const WIDEST = 4
/** 2×12米 are the sides of a size. */
const SIDE = /^(?:公里|厘米|毫米|米|[ckm]?m)$/

/** Flags the quantity of two readings that follow one another if the other is a part of its number left unread. */
export function doubtGlued(text: string, before: Reading | undefined, reading: Reading): void {
  if (!before) return
  if (reading.type === 'quantity' && isTorn(text, before, reading)) doubt(reading.flags)
  if (before.type !== 'quantity') return
  if (isUnread(reading) && before.end === reading.start) doubt(before.flags)
  if (reading.type === 'quantity' && !SIDE.test(reading.written.unit ?? '') && isProduct(text, before, reading)) {
    doubt(before.flags)
    doubt(reading.flags)
  }
}

/** …项目3.⏎5亿元: a line that breaks inside a number leaves a numeral unread at its end. */
export function doubtBroken(before: Sentence, {children: [first]}: Sentence): void {
  const last = before.children.at(-1)
  if (first?.type !== 'quantity' || first.start > 1 || !last || !isUnread(last)) return
  if (before.text.length - last.end < 2) doubt(first.flags)
}

function doubt(flags: string[]): void {
  if (!flags.includes('ambiguous')) flags.push('ambiguous')
}

/** 10^|3个, 1'200'|000元: only marks stand between; 一二|三万元: numerals run on. */
function isTorn(text: string, before: Reading, {start}: Reading): boolean {
  if (start - before.end > WIDEST) return false
  if (isUnread(before)) return !PARTED.test(text.slice(before.end, start))
  if (before.type !== 'excuse' || before.class !== 'idiom') return false
  return start === before.end && digitValues.has(text[start - 1]!) && digitValues.has(text[start]!)
}

/** 500×300平方米 and 1.5×103个, where the power is flattened: neither number counts that unit. */
const isProduct = (text: string, before: Reading, {start}: Reading): boolean =>
  start - before.end === 1 && (text[before.end] === '×' || text[before.end] === '*')

const isUnread = (reading: Reading): boolean => reading.type === 'excuse' && reading.class === 'unread'
