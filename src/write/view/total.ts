import {grouped} from '../../text/grouped.ts'

/** Adds decimals exactly, as the letters print them: 0.1 + 0.2 is 0.3. */
export function total(values: readonly number[]): string {
  const parts = values.map(value => /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)))
  const places = Math.max(0, ...parts.map(part => part?.[3]?.length ?? 0))
  let sum = 0n
  for (const part of parts) {
    // what is written with an exponent is beyond every sum of money
    if (!part) return '?'
    const [, sign, whole, rest = ''] = part
    sum += BigInt(`${whole}${rest.padEnd(places, '0')}`) * (sign ? -1n : 1n)
  }
  const digits = String(sum < 0n ? -sum : sum).padStart(places + 1, '0')
  const whole = grouped(digits.slice(0, digits.length - places))
  let end = digits.length
  while (end > digits.length - places && digits[end - 1] === '0') end--
  const rest = digits.slice(digits.length - places, end)
  return `${sum < 0n ? '-' : ''}${whole}${rest && `.${rest}`}`
}
