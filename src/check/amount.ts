/** What a printed number may stand for: 60.2亿 is anything from 60.15亿 to 60.25亿, 13个 is thirteen. */
import {add, canonical, compare, fraction, multiply, shift, subtract, trailingZeros} from '../text/decimal.ts'
import type {Interval} from '../text/interval.ts'
import type {Quantity} from '../tree.ts'
import type {Mention} from './line.ts'

export interface Amount extends Interval {
  /** the printed value, scale words expanded */
  readonly value: string
  /** the printed digits without separators; null where they are no plain Arabic digits */
  readonly digits: string | null
  /** power of ten of the scale word: 8 for 亿, also where a list shares it */
  readonly power: number
  /** power of ten of the last printed digit: 7 for 60.2亿 */
  readonly last: number
  /** true when nothing hedges it: no 约, 超, 以上 */
  readonly exact: boolean
}

/** The amount of a mention's quantity, measured once. */
export function measured(mention: Mention): Amount | null {
  if (mention.amount === undefined) mention.amount = amountOf(mention.quantity)
  return mention.amount
}

/** The amount of a quantity; null for a range, a fraction, a vague or an unreadable number. */
export function amountOf(quantity: Quantity): Amount | null {
  const {value, bound, written} = quantity
  if (value === null || bound === 'range') return null
  const digits = digitsOf(written.number)
  const power = digits === null ? null : powerOf(digits, value)
  const last = power === null || digits === null ? spoken(quantity) : power - fraction(digits)
  const half = isCounted(quantity, last) ? '0' : shift('5', last - 1)
  const {low, high} = stretch(value, half, bound)
  return {
    low,
    high,
    value,
    digits: power === null ? null : digits,
    power: power ?? 0,
    last,
    exact: bound === 'exact',
  }
}

const DIGITS = /^\d{1,30}(?:\.\d{1,30})?$/

function digitsOf(number: string): string | null {
  if (DIGITS.test(number)) return number
  const plain = number.replace(/[,，\s]/g, '')
  return plain !== number && DIGITS.test(plain) ? plain : null
}

/** The power of ten, 0 to 16, by which the printed digits make the value; null where none does. */
function powerOf(digits: string, value: string): number | null {
  if (digits === value || value === '0') return 0
  const [printed, whole] = [significand(digits), significand(value)]
  const power = whole.power - printed.power
  return printed.figures === whole.figures && power >= 0 && power <= 16 ? power : null
}

/** `60.20` is 602 with the power -1: the figures from the first to the last that is no zero. */
function significand(digits: string): {readonly figures: string; readonly power: number} {
  const all = digits.replace('.', '')
  let [first, last] = [0, all.length]
  while (first < last - 1 && all.charCodeAt(first) === ZERO) first++
  while (last > first + 1 && all.charCodeAt(last - 1) === ZERO) last--
  return {figures: all.slice(first, last), power: all.length - last - fraction(digits)}
}

const ZERO = 0x30

/** Of a number in words the unit counts, of 三成 the ten per cent. */
const spoken = ({written}: Quantity): number => (written.unit === '成' ? 1 : 0)

/** Things that are counted one by one, without a scale word or a decimal, are so many and no more. */
const isCounted = ({kind}: Quantity, last: number): boolean => kind === 'count' && last === 0

function stretch(value: string, half: string, bound: Quantity['bound']): Interval {
  if (bound === 'about') return {low: multiply(value, '0.9'), high: multiply(value, '1.1')}
  const high = add(value, half)
  const low = half === '0' ? high : subtract(value, half)
  if (bound === 'over' || bound === 'at-least') return {low, high: null}
  if (bound === 'under' || bound === 'at-most') return {low: null, high}
  return {low, high}
}

/** The same with the zeros at the end of a large round number taken for rounding: 8000 is 7500 to 8500. */
export function loose(amount: Amount): Interval {
  const zeros = trailingZeros(shift(amount.value, -amount.last))
  if (zeros < 2 || !amount.exact) return amount
  const half = shift('5', amount.last + zeros - 1)
  return {low: subtract(amount.value, half), high: add(amount.value, half)}
}

const SCALES = new Map([
  [0, ''],
  [3, '千'],
  [4, '万'],
  [8, '亿'],
  [12, '万亿'],
])

/** A value as the mention would have printed it: 784000000 beside 7.94亿元 is 7.84亿元. */
export function sayLike(value: string, mention: Mention): string {
  const {power = 0} = measured(mention) ?? {}
  const scale = SCALES.get(power)
  const unit = mention.quantity.written.unit ?? ''
  return scale === undefined ? `${value}${unit}` : `${shift(value, -power)}${scale}${unit}`
}

/** Whether two values are the same number: '7.10' and '7.1'. */
export const same = (a: string, b: string): boolean => compare(canonical(a), canonical(b)) === 0
