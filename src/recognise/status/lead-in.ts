/** The words that lead in a list: 申报条件如下: before its items. */
import type {Line} from '../page.ts'

const REACH = 60

/** The lead that holds for the line, given that of the line before: it lasts as long as items follow. */
export function leadIn({sentence: {text, label}, before}: Line, lead: string): string {
  if (before === null && !label && !ITEM.test(text)) lead = ''
  return text.endsWith(':') ? text.slice(-REACH) : lead
}
const ITEM = /^(?:[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[).、]|[①-⑳])/
