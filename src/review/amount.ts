/** Large numbers as Chinese reads them. */
import {grouped} from '../text/grouped.ts'

/** 4343000000 is 43.43亿; at most two decimals, exact numbers stay exact. */
export function inWords(value: number): string {
  for (const [size, word] of [
    [1e8, '亿'],
    [1e4, '万'],
  ] as const)
    if (Math.abs(value) >= size) return `${Number((value / size).toFixed(2))}${word}`
  return String(Number(value.toFixed(2)))
}

/** 4343000000 is 4,343,000,000. */
export function inThrees(value: number): string {
  const [whole = '', decimals] = String(value).split('.')
  if (/e/.test(whole)) return String(value)
  return grouped(whole) + (decimals ? `.${decimals}` : '')
}
