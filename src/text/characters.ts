/** A set of code units. */
export interface Characters {
  has(code: number): boolean
}

/**
 * The characters of a text, a bit for each there is: what is asked of every character of a letter must stay in the
 * processor's nearest memory, and hashing takes longer than the question. Behind the end of a text (NaN) there is none.
 */
export function characters(text: string): Characters {
  const bits = new Int32Array(0x10000 >> 5)
  for (let at = 0; at < text.length; at++) bits[text.charCodeAt(at) >> 5]! |= 1 << (text.charCodeAt(at) & 31)
  return {has: code => ((bits[code >> 5]! >> (code & 31)) & 1) === 1}
}
