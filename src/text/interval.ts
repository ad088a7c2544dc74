/** Stretches of exact decimals: what a printed number may stand for, and how such stretches add up. */
import {add, compare, multiply, subtract} from './decimal.ts'

/** A stretch of numbers, both ends in it; null is open. */
export interface Interval {
  readonly low: string | null
  readonly high: string | null
}

/** The sum of two stretches: [1.85, 1.87] + [2.14, 2.16] is [3.99, 4.03]. */
export const plus = (a: Interval, b: Interval): Interval => ({
  low: a.low === null || b.low === null ? null : add(a.low, b.low),
  high: a.high === null || b.high === null ? null : add(a.high, b.high),
})

/** The difference of two stretches, from the smallest to the largest possible. */
export const minus = (a: Interval, b: Interval): Interval => ({
  low: a.low === null || b.high === null ? null : subtract(a.low, b.high),
  high: a.high === null || b.low === null ? null : subtract(a.high, b.low),
})

/** The product of two stretches of numbers that are not negative. */
export const times = (a: Interval, b: Interval): Interval => ({
  low: a.low === null || b.low === null ? null : multiply(a.low, b.low),
  high: a.high === null || b.high === null ? null : multiply(a.high, b.high),
})

/** True when some number is in both stretches: 7.94 ± 0.005 and 7.84 ± 0.015 have none. */
export const meet = (a: Interval, b: Interval): boolean => !above(a, b) && !above(b, a)

/** True when every number of `a` is larger than every number of `b`. */
export const above = (a: Interval, b: Interval): boolean =>
  a.low !== null && b.high !== null && compare(a.low, b.high) > 0
