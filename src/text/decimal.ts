/** Exact decimals as strings: the point moves, floats never multiply (2.2 * 1e8 is 220000000.00000003). */

/** `digits` times ten to the `places`: shift('2.2', 8) is '220000000'. Leading zeros go, trailing zeros stay out. */
export function shift(digits: string, places: number): string {
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

/** Sum of two non-negative exact decimals. */
export function add(a: string, b: string): string {
  const places = Math.max(fraction(a), fraction(b))
  return shift((BigInt(scaled(a, places)) + BigInt(scaled(b, places))).toString(), -places)
}

/** Order of two non-negative exact decimals: negative, zero or positive. */
export function compare(a: string, b: string): number {
  const places = Math.max(fraction(a), fraction(b))
  const [x, y] = [BigInt(scaled(a, places)), BigInt(scaled(b, places))]
  return x < y ? -1 : x > y ? 1 : 0
}

const fraction = (digits: string): number => {
  const point = digits.indexOf('.')
  return point < 0 ? 0 : digits.length - point - 1
}

const scaled = (digits: string, places: number): string => shift(digits, places)
