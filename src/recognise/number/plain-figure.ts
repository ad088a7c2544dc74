/** The number as most are printed: digits, perhaps a decimal part, perhaps 万 or 亿. */
import {digitValues, hedges, scalePowers} from '../../lexicon/numerals.ts'
import {characters} from '../../text/characters.ts'
import {canonical, shift} from '../../text/decimal.ts'
import {isDigit} from '../../text/numeral.ts'
import type {Figure} from './figure.ts'
import {startsUnit} from './starts-unit.ts'

/** What before or behind the digits may belong to the number, or tell of a damaged one. */
const ODD_BEFORE = characters('lIO?.负負-+')
const ODD_BEHIND = characters('lIOo?')
const SEPARATORS = characters(',， ')
const HEDGES = characters(hedges)
/** Longer runs of digits are no plain number. */
const LONGEST = 12

/** Reads 21, 78.52 and 60.2亿; null where the number is, or may be, anything more. */
export function plainFigure(text: string, start: number, floor: number): Figure | null {
  if (!isDigit(text.charCodeAt(start)) || (start > floor && ODD_BEFORE.has(text.charCodeAt(start - 1)))) return null
  const whole = runEnd(text, start)
  const point = text.charCodeAt(whole) === 0x2e && isDigit(text.charCodeAt(whole + 1))
  const cut = point ? runEnd(text, whole + 1) : whole
  if (whole - start > LONGEST || cut - whole > LONGEST) return null
  const unit = text.charCodeAt(cut)
  if (ODD_BEHIND.has(unit) || (SEPARATORS.has(unit) && isDigit(text.charCodeAt(cut + 1)))) return null
  const behind = text[cut] ?? ''
  const power = scalePowers.get(behind) ?? 0
  const end = power > 0 ? cut + 1 : cut
  if (power > 0 && (power < 4 || power > 8 || startsUnit(text, cut) || goesOn(text, end))) return null
  if (power === 0 && (behind === '个' || HEDGES.has(unit)) && scalePowers.has(text[cut + 1] ?? '')) return null
  // 3个多亿
  if (behind === '个' && HEDGES.has(text.charCodeAt(cut + 1)) && scalePowers.has(text[cut + 2] ?? '')) return null
  const number = text.slice(start, cut)
  const mantissa = canonical(number)
  if (power > 0 && mantissa === '0') return null
  const value = power > 0 ? shift(mantissa, power) : mantissa
  return {
    start,
    end,
    low: value,
    high: value,
    vague: false,
    open: false,
    unreadable: false,
    hedge: null,
    number,
    scale: power > 0 ? behind : null,
    mantissa,
    power,
    negative: false,
    digits: true,
    flags: NONE,
  }
}

const NONE: readonly string[] = []

function runEnd(text: string, at: number): number {
  let end = at
  while (end - at <= LONGEST && isDigit(text.charCodeAt(end))) end++
  return end
}

/** 3万5千, 1.28万亿, 60万多亿: more of the number stands behind its scale. */
function goesOn(text: string, at: number): boolean {
  const next = text[at] ?? ''
  if (isDigit(text.charCodeAt(at)) || digitValues.has(next) || scalePowers.has(next)) return true
  return HEDGES.has(text.charCodeAt(at)) && scalePowers.has(text[at + 1] ?? '')
}
