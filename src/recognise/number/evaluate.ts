/** The exact value of a number's words. */
import {add, canonical, shift} from '../../text/decimal.ts'
import type {Token} from './tokens.ts'

/** Evaluates one end (low or high) of the number that the words say: 一万二 is 12000, 一万五千亿 is 1.5 × 10^12. */
export function evaluate(tokens: readonly Token[], side: 'low' | 'high'): string {
  let total = '0'
  let group = '0'
  let digit: string | null = null
  let unit = 0
  let lowest = Number.POSITIVE_INFINITY
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]
    if (token.type === 'digit')
      digit = token.low.startsWith('0.') && digit !== null ? add(digit, token[side]) : plus(digit, token[side])
    else if (token.type === 'zero') unit = 0
    else if (token.type === 'hedge') digit = token.word === '几' ? (side === 'low' ? '1' : '9') : digit
    else if (token.power < 4) {
      group = add(group, shift(digit ?? '1', token.power))
      digit = null
      unit = token.power
    } else {
      const part = add(group, digit ?? '0')
      // 百万 is a hundred of them, 0万 none
      const alone = total === '0' && part === '0' && digit === null
      if (token.power < lowest) total = add(total, shift(alone ? '1' : part, token.power))
      else total = shift(add(total, part), token.power)
      group = '0'
      digit = null
      unit = token.power
      lowest = before?.type === 'scale' && before.power >= 4 ? before.power + token.power : token.power
    }
  }
  return canonical(add(add(total, group), tail(tokens, digit, unit)))
}

const plus = (digit: string | null, next: string): string => (digit === null ? next : add(digit, next))

/** The 二 of 一万二 counts thousands, the 五 of 三百五 tens. */
function tail(tokens: readonly Token[], digit: string | null, unit: number): string {
  if (digit === null) return '0'
  const token = tokens.at(-1)!
  const colloquial = unit >= 2 && token.type === 'digit' && digit.length === 1 && tokens.length > 1
  return colloquial ? shift(digit, unit - 1) : digit
}
