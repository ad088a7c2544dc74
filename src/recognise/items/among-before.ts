/** Those among whom some are counted. */
import type {Span} from '../../tree.ts'
import type {Line, Mention} from '../page.ts'

/** From the 中 of a set to the number of those meant. */
const THERE_ARE = '中[,，]?(?:目前|已经?|仅|只|现|共|还|尚|约){0,2}有'
const AMONG = new RegExp(`^[^,，。;；\\d]{0,16}${THERE_ARE}$`)
const SET_ENDS = new RegExp(`^${THERE_ARE}`)
const REACH = 24

/** 120个|村|中有35个已改造, 3120所|学校|中，已有2268所开放: a number of the same unit right behind a set is of the set. */
export function amongBefore({mentions, sentence: {text}}: Line, {quantity}: Mention, index: number): Span | null {
  const before = mentions[index - 1]?.quantity
  if (quantity.kind !== 'count' || before?.unit !== quantity.unit || quantity.start - before.end > REACH) return null
  const words = text.slice(before.end, quantity.start)
  if (!words.endsWith('有') || !AMONG.test(words)) return null
  return {start: before.end, end: before.end + words.lastIndexOf('中')}
}

/** 120个|村|中有35个: the set without the 中 that stands behind it. */
export function withoutAmong(text: string, noun: Span): Span {
  const end = noun.end - 1
  const closes = text[end] === '中' && end > noun.start && SET_ENDS.test(text.slice(end, end + 8))
  return closes ? {start: noun.start, end} : noun
}

/** |非国有馆|中，技术人员不足5人的有11家: the set of which so many are such. */
export function amongSuch({sentence: {text}}: Line, {quantity}: Mention): Span | null {
  if (quantity.kind !== 'count' || !/[有达]/.test(text[quantity.start - 1] ?? '')) return null
  const found = SET.exec(text.slice(Math.max(0, quantity.start - SET_REACH), quantity.start))
  if (!found) return null
  const start = Math.max(0, quantity.start - SET_REACH) + found.index + found[1]!.length
  return {start, end: start + found[2]!.length}
}
const SET_REACH = 48
const SET = /(^|[,，:：;；。])([^,，。;；:：\d]{2,14})中[,，][^,，。;；]{2,24}的(?:共?有|达)$/
