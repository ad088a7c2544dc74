/** Finds the one digit that, read otherwise, would close a sum: proposed, never applied. */
import {add, fraction, negate, shift} from '../text/decimal.ts'
import {type Amount, sayLike} from './amount.ts'
import type {Mention} from './line.ts'

export interface Figure {
  readonly mention: Mention
  readonly amount: Amount
}

export interface Repair {
  readonly figure: Figure
  /** 7.84亿元 for the printed 7.94亿元 */
  readonly instead: string
}

/** The repairs by which `missing` more (or less, when negative) comes of one digit of a part, or of the whole. */
export function repairs(whole: Figure, parts: readonly Figure[], missing: string): Repair[] {
  const step = oneDigit(missing)
  if (!step) return []
  const found = [repaired(whole, {...step, by: -step.by}), ...parts.map(part => repaired(part, step))]
  return found.filter(repair => repair !== null)
}

interface Step {
  /** the digit's change, -9 to 9 */
  readonly by: number
  /** its power of ten */
  readonly power: number
}

/** A difference of one digit: 0.1 and -3000, never 0.12. */
function oneDigit(difference: string): Step | null {
  const places = fraction(difference)
  const all = shift(difference, places)
  const found = /^(-?[1-9])(0*)$/.exec(all)
  return found && {by: Number(found[1]), power: found[2]!.length - places}
}

function repaired(figure: Figure, {by, power}: Step): Repair | null {
  const {amount, mention} = figure
  const {digits, last} = amount
  if (digits === null || !amount.exact) return null
  const plain = digits.replace('.', '')
  const at = plain.length - 1 - (power - last)
  const digit = Number(plain[at])
  if (at < 0 || at >= plain.length || digit + by < 0 || digit + by > 9) return null
  if (at === 0 && digit + by === 0 && digits.length > 1 && digits[1] !== '.') return null
  const value = add(amount.value, by < 0 ? negate(shift(String(-by), power)) : shift(String(by), power))
  return {figure, instead: sayLike(value, mention)}
}
