/** Large numbers as they are read. */
import {grouped} from '../text/grouped.ts'

/** 4343000000 is 4,343,000,000. */
export function inThrees(value: number): string {
  const [whole = '', decimals] = String(value).split('.')
  if (/e/.test(whole)) return String(value)
  return grouped(whole) + (decimals ? `.${decimals}` : '')
}
