/** Reads a whole day as a signature writes it: 2022年5月30日, 2023.7.6, 二〇二四年七月十九日. */

import {lastDay} from '../text/edtf.ts'
import type {Span} from '../tree.ts'

const DIGITAL = /((?:19|20)\d{2})(?:年|[-./])(\d{1,2}|元(?=月))(?:月|[-./])(\d{1,2})(?:日|号)?/
const HANZI =
  /([一二][〇零0一二三四五六七八九]{3})年([元一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})[日号]/
const AT_END = new RegExp(`(?:${DIGITAL.source}|${HANZI.source})(?:\\((?:盖章|印章|公章|章)\\))?[。.]?$`)
const NUMERALS = '〇一二三四五六七八九'

export interface Day extends Span {
  /** ISO 8601 */
  readonly iso: string
}

/** The day with which a text ends, or null; a day that no calendar has (2023年13月2日) is null. */
export function dayAtEnd(text: string): Day | null {
  const from = Math.max(0, text.length - 24)
  const found = AT_END.exec(text.slice(from))
  if (!found) return null
  const iso = isoDay(found)
  if (!iso || /\d/.test(text[from + found.index - 1] ?? '')) return null
  return {iso, start: from + found.index, end: text.length}
}

/** The first day in a text. */
export function dayIn(text: string): string | null {
  const found = new RegExp(`${DIGITAL.source}|${HANZI.source}`).exec(text)
  return found && isoDay(found)
}

function isoDay(found: RegExpExecArray): string | null {
  const [, year, month, day, hanYear, hanMonth, hanDay] = found
  const parts = year
    ? [Number(year), month === '元' ? 1 : Number(month), Number(day)]
    : [Number([...hanYear!].map(digit).join('')), small(hanMonth!), small(hanDay!)]
  const [y, m, d] = parts as [number, number, number]
  if (m < 1 || m > 12 || d < 1 || d > lastDay(y, m)) return null
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

const digit = (mark: string): number => (mark === '零' || mark === '0' ? 0 : NUMERALS.indexOf(mark))

/** 十九, 二十, 二十一, 廿五, 元. */
function small(text: string): number {
  if (text === '元') return 1
  const spelt = text.replace('廿', '二十').replace('卅', '三十')
  const ten = spelt.indexOf('十')
  if (ten < 0) return digit(spelt)
  return (ten === 0 ? 1 : digit(spelt[0]!)) * 10 + (ten === spelt.length - 1 ? 0 : digit(spelt[ten + 1]!))
}
