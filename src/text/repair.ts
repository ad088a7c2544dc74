/** Letters that a scan puts for digits (2O万元, l26期), read as the digits they stand for. */
import {characters} from './characters.ts'

const DIGIT: Readonly<Record<number, number>> = {108: 0x31, 73: 0x31, 79: 0x30, 111: 0x30}

/** True for l, I, O and o, which scans confuse with 1 and 0. */
export const isConfusable = (code: number): boolean =>
  code < 0x80 && (code === 0x6c || code === 0x49 || code === 0x4f || code === 0x6f)

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 0x30 && code <= 0x39

const isLetter = (code: number | undefined): boolean =>
  code !== undefined && ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a))

/** What follows a digit and no litre: 2l万元, but 20l汽油. */
const AFTER_DIGIT = characters('万亿千百十个家人户项次元%年月日号份条件名所座位处台辆公亩平吨米.-')

/**
 * Mends the letters in place and returns where they stood. A run is mended when a true digit belongs to it and no
 * other letter touches it: 15O0, 2l.3, `l 286.4`, but not CO2, O3, H2O or B1O2.
 */
export function repairDigits(units: Uint16Array, length: number): number[] {
  const places: number[] = []
  for (let at = 0; at < length; at++) {
    if (!isConfusable(units[at]!)) continue
    let start = at
    while (start > 0 && isDigit(units[start - 1])) start--
    let end = at
    let digits = at - start
    for (; end < length && (isDigit(units[end]) || isConfusable(units[end]!)); end++) if (isDigit(units[end])) digits++
    if (!isLetter(units[start - 1]) && !isLetter(units[end]) && isNumber(units, start, end, digits))
      for (let place = at; place < end; place++) {
        const digit = DIGIT[units[place]!]
        if (digit === undefined) continue
        units[place] = digit
        places.push(place)
      }
    at = end - 1
  }
  return places
}

function isNumber(units: Uint16Array, start: number, end: number, digits: number): boolean {
  const next = units[end]
  const last = units[end - 1]!
  if (last === 0x6c && !AFTER_DIGIT.has(next ?? 0)) return isThousand(units, end) && end - start === 1
  // oxygen, ozone, and the names of things: O3, I1区
  if (end - start === 2 && (units[start] === 0x49 || (units[start] === 0x4f && (last === 0x32 || last === 0x33))))
    return false
  if (digits > 0) return true
  return end - start === 1 && ((next === 0x2e && isDigit(units[end + 1])) || isThousand(units, end))
}

/** A blank and three digits: the rest of 1 286.4. */
const isThousand = (units: Uint16Array, end: number): boolean =>
  units[end] === 0x20 &&
  isDigit(units[end + 1]) &&
  isDigit(units[end + 2]) &&
  isDigit(units[end + 3]) &&
  !isDigit(units[end + 4])
