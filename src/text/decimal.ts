/** Exact decimals as strings: the point moves, floats never multiply (2.2 * 1e8 is 220000000.00000003). */

/** `digits` times ten to the `places`: shift('2.2', 8) is '220000000'. Leading zeros go, trailing zeros stay out. */
export function shift(digits: string, places: number): string {
  if (digits.startsWith('-')) return negate(shift(digits.slice(1), places))
  const point = digits.indexOf('.')
  const whole = point < 0 ? digits : digits.slice(0, point)
  const part = point < 0 ? '' : digits.slice(point + 1)
  let all = whole + part
  let at = whole.length + places
  if (at > all.length) all += '0'.repeat(at - all.length)
  if (at <= 0) {
    all = '0'.repeat(1 - at) + all
    at = 1
  }
  return plain(all.slice(0, at), all.slice(at))
}

function plain(whole: string, part: string): string {
  let first = 0
  while (first < whole.length - 1 && whole.charCodeAt(first) === 48) first++
  let last = part.length
  while (last > 0 && part.charCodeAt(last - 1) === 48) last--
  const head = whole.slice(first) || '0'
  return last > 0 ? `${head}.${part.slice(0, last)}` : head
}

/** Canonical form of a printed decimal: '007.10' is '7.1'. */
export const canonical = (digits: string): string => shift(digits, 0)

/** The same amount with the other sign: '3.3' is '-3.3', and zero has none. */
export function negate(digits: string): string {
  if (digits.startsWith('-')) return digits.slice(1)
  return digits === '0' || /^[0.]*$/.test(digits) ? digits : `-${digits}`
}

/** Sum of two exact decimals. */
export function add(a: string, b: string): string {
  if (a === '0' && isPlain(b)) return b
  const whole = small(a) + small(b)
  if (!Number.isNaN(whole)) return String(whole)
  const places = Math.max(fraction(a), fraction(b))
  const [x, y] = [shift(a, places), shift(b, places)]
  const sum = small(x) + small(y)
  return shift((Number.isNaN(sum) ? BigInt(x) + BigInt(y) : sum).toString(), -places)
}

/** Has neither a sign nor a zero too many at either end. */
function isPlain(digits: string): boolean {
  const first = digits.charCodeAt(0)
  if (first < 49 || first > 57) return digits === '0'
  const last = digits.charCodeAt(digits.length - 1)
  return (last > 48 && last <= 57) || !digits.includes('.')
}

/** A whole number of up to 15 characters, which is exact as a number too, and faster; NaN for any other. */
function small(digits: string): number {
  if (digits.length > 15) return Number.NaN
  const isNegative = digits.charCodeAt(0) === 0x2d
  let value = 0
  for (let at = isNegative ? 1 : 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(at) - 0x30
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return isNegative ? -value : value
}

/** Difference of two exact decimals: subtract('7.84', '7.94') is '-0.1'. */
export const subtract = (a: string, b: string): string => add(a, negate(b))

/** Product of two exact decimals: multiply('0.584', '32') is '18.688'. */
export function multiply(a: string, b: string): string {
  const [x, y] = [fraction(a), fraction(b)]
  return shift((scaled(a, x) * scaled(b, y)).toString(), -x - y)
}

/** Quotient of two exact decimals, cut (never rounded) after so many places: divide('18.7', '32', 4) is '0.5843'. */
export function divide(a: string, b: string, places: number): string {
  const more = Math.max(fraction(a), fraction(b))
  return shift(((scaled(a, more) * 10n ** BigInt(places)) / scaled(b, more)).toString(), -places)
}

/** Order of two exact decimals: negative, zero or positive. */
export function compare(a: string, b: string): number {
  const less = small(a) - small(b)
  if (!Number.isNaN(less)) return less
  // the number nearest to a decimal keeps its order; only where two share one need the digits be compared
  const [near, other] = [Number(a), Number(b)]
  if (near !== other) return near - other
  const places = Math.max(fraction(a), fraction(b))
  const [x, y] = [shift(a, places), shift(b, places)]
  const exact = small(x) - small(y)
  return Number.isNaN(exact) ? order(BigInt(x), BigInt(y)) : exact
}

function order(x: bigint, y: bigint): number {
  return x < y ? -1 : x > y ? 1 : 0
}

/** How many zeros a whole number ends in: 3 for '8000', none for '0'. */
export function trailingZeros(whole: string): number {
  let at = whole.length
  while (at > 1 && whole.charCodeAt(at - 1) === 48) at--
  return whole.length - at
}

/** Whether no number of JavaScript is the decimal: 9007199254740993 becomes …992; every 15 digits are kept. */
export function isRounded(digits: string): boolean {
  if (digits.length <= 15) return false
  const [mantissa, exponent] = String(Number(digits)).split('e')
  return shift(mantissa!, Number(exponent ?? 0)) !== canonical(digits)
}

/** How many decimals are printed: 2 for '43.43'. */
export const fraction = (digits: string): number => {
  const point = digits.indexOf('.')
  return point < 0 ? 0 : digits.length - point - 1
}

const scaled = (digits: string, places: number): bigint => BigInt(shift(digits, places))
