/** The sign that belongs to a number: 负3.2%, 增速为-3.2%, 同比+5.6%; never a dash or the + of 1+X. */
import {isDigit} from '../../text/numeral.ts'

const MINUS = /[为是达至到约由从在长幅速率温,，:：(；;~]$|[同环]比$|利润$|[温差]度$|损益$|盈余$|结余$|差额$|^$/
const PLUS = /[为是达至到长幅速率,，:：(；;]$|[同环]比$|LPR$/
/** 5.2%、|-1.3%|: listed behind another share */
const LISTED = /[%‰][、和]$/

/** `-` or `+` of the number whose digits or words begin at `at`; null where none stands there, or a dash does. */
export function signBefore(text: string, at: number, floor: number): '-' | '+' | null {
  if (at <= floor) return null
  const sign = text[at - 1]
  if (sign === '负' || sign === '負') return /[担肩背抱自欠胜身超减]/.test(text[at - 2] ?? '') ? null : '-'
  if ((sign !== '-' && sign !== '+') || !isDigit(text.charCodeAt(at))) return null
  const before = text.slice(Math.max(0, at - 4), at - 1)
  return (sign === '-' ? MINUS : PLUS).test(before) || LISTED.test(before) ? sign : null
}
