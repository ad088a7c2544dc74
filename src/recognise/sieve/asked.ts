import type {Alternative} from './alternatives.ts'

/** The characters that any need names of a numeral's own place or of those beside it. */
export interface Asked {
  /** by the character its number, from 1 on; 0 for any other */
  readonly numbers: Uint16Array
  readonly count: number
}

/** Numbers them for a list of alternatives. */
export function askedOf(all: readonly Alternative[]): Asked {
  const numbers = new Uint16Array(0x10000)
  let count = 0
  for (const {needs} of all)
    for (const chars of [needs.first, needs.next, needs.before])
      for (let at = 0; chars !== null && at < chars.length; at++) numbers[chars.charCodeAt(at)] ||= ++count
  return {numbers, count}
}
