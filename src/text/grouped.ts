/** Digits in threes: 4343000000 is 4,343,000,000; a sign stays before them. */
export function grouped(digits: string): string {
  const sign = digits.startsWith('-') ? '-' : ''
  const threes: string[] = []
  for (let end = digits.length; end > sign.length; end -= 3)
    threes.unshift(digits.slice(Math.max(sign.length, end - 3), end))
  return sign + threes.join(',')
}
