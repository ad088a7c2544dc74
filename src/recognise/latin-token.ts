import {characters} from '../text/characters.ts'
import type {Span} from '../tree.ts'

const REACH = 80
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/** What such a run is made of; one that is more than the numeral alone shows it before or behind the numeral. */
export const LATIN = `${LETTERS}0123456789._/@:+#&=?*-`
const kept = characters(LATIN)

/** The run of Latin letters, digits and their joints round `at`, ZK6120HNGQAA of 车型ZK6120HNGQAA, from `floor` on. */
export function latinToken(text: string, at: number, floor: number): Span {
  let start = at
  let end = at
  const first = Math.max(floor, at - REACH)
  const last = Math.min(text.length, at + REACH)
  while (start > first && kept.has(text.charCodeAt(start - 1))) start--
  while (end < last && kept.has(text.charCodeAt(end))) end++
  while (start < at && !/[A-Za-z0-9*]/.test(text[start]!)) start++
  while (end > at && /[.:,\-+/?=&]/.test(text[end - 1]!)) end--
  return {start, end}
}
