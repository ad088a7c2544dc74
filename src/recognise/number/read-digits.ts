/** Arabic digits: decimals, thousands separators, blanks of the typesetter, letters that a scan took for digits. */
import {isDigit} from '../../text/numeral.ts'

export interface Digits {
  readonly end: number
  /** plain decimal; null when a digit is lost */
  readonly value: string | null
  readonly decimal: boolean
  readonly flags: readonly string[]
}

/** longest run of digits that is still a quantity; what is longer is a code */
const LONGEST = 30
const COMMA = 0x2c
const WIDE_COMMA = 0xff0c
const BLANK = 0x20
const POINT = 0x2e
const LOST = 0x3f

/** Reads 1,035.5 or 5 480 or 15O0 at `at`; null where no number stands. */
export function readDigits(text: string, at: number): Digits | null {
  const damaged = readDamaged(text, at)
  if (damaged) return damaged
  let end = runEnd(text, at)
  if (end === at || end - at > LONGEST) return null
  const flags: string[] = []
  let whole = text.slice(at, end)
  const separator = separatorAt(text, end, whole)
  if (separator) {
    for (let group = groupEnd(text, end, separator); group > 0; group = groupEnd(text, end, separator)) {
      whole += text.slice(end + 1, group)
      end = group
      if (whole.length > LONGEST) return null
    }
    if (separator === BLANK) flags.push('ocr-suspect')
    if (separator === WIDE_COMMA) flags.push('ambiguous')
  }
  const partEnd = text.charCodeAt(end) === POINT ? runEnd(text, end + 1) : end
  if (partEnd - end > LONGEST) return null
  if (partEnd <= end + 1) return {end, value: whole, decimal: false, flags}
  return {end: partEnd, value: `${whole}.${text.slice(end + 1, partEnd)}`, decimal: true, flags}
}

function runEnd(text: string, at: number): number {
  let end = at
  while (end - at <= LONGEST && isDigit(text.charCodeAt(end))) end++
  return end
}

/** The separator of thousands after the first group, if one truly parts thousands. */
function separatorAt(text: string, end: number, first: string): number | null {
  if (first.length > 3 || first[0] === '0') return null
  const code = text.charCodeAt(end)
  if (code !== COMMA && code !== WIDE_COMMA && code !== BLANK) return null
  return groupEnd(text, end, code) > 0 ? code : null
}

/** End of a group of exactly three digits after a separator; 0 where there is none. */
function groupEnd(text: string, at: number, separator: number): number {
  const code = text.charCodeAt(at)
  if (code !== separator && !(isComma(code) && isComma(separator))) return 0
  const end = runEnd(text, at + 1)
  return end - at === 4 ? end : 0
}

const isComma = (code: number): boolean => code === COMMA || code === WIDE_COMMA

const LOOKS = new Map([
  ['l', '1'],
  ['I', '1'],
  ['O', '0'],
  ['o', '0'],
])

/** l26 and 15O0: letters in the shape of digits; 2?86: a digit lost. */
function readDamaged(text: string, at: number): Digits | null {
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  // no letter and no gap behind the digits: nothing is damaged
  if (end > at && text.charCodeAt(end) !== LOST && !LOOKS.has(text[end] ?? '')) return null
  let value = ''
  let letters = 0
  let lost = false
  for (end = at; end - at <= 12; end++) {
    const char = text[end] ?? ''
    const look = LOOKS.get(char)
    if (isDigit(text.charCodeAt(end))) value += char
    else if (look && isHole(text, end, char)) {
      value += look
      letters++
    } else if (text.charCodeAt(end) === LOST && isDigit(text.charCodeAt(end + 1))) lost = true
    else break
  }
  if (!lost && (letters === 0 || value.length <= letters)) return null
  if (end - at > 12 || isLatin(text.charCodeAt(end)) || isLatin(text.charCodeAt(at - 1))) return null
  const part = /\.\d{1,6}/y
  part.lastIndex = end
  const decimals = part.exec(text)?.[0] ?? ''
  return {
    end: end + decimals.length,
    value: lost ? null : value + decimals,
    decimal: decimals !== '',
    flags: ['ocr-suspect'],
  }
}

/** A letter stands for a digit between digits, or as O before a Chinese character. */
function isHole(text: string, at: number, char: string): boolean {
  const next = text.charCodeAt(at + 1)
  if (isDigit(next) || LOOKS.has(text[at + 1] ?? '')) return true
  return (char === 'O' || char === 'o') && next > 0x2e80
}

const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
