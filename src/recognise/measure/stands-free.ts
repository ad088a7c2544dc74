/** Whether a number stands where a quantity can stand: not inside a code, a sum, a formula or an ordinal. */
import {digitValues} from '../../lexicon/numerals.ts'

/** 占GDP|2.36% */
const ACRONYM = /[A-Z][A-Za-z]{1,7}$/
/** 140/|90mmHg| */
const PRESSURE = /(?:mm ?Hg|毫米汞柱)/i
/** 100MW/|200MWh */
const MEASURE = /\d[A-Za-z]{1,4}\/$/

/** False for 第三, A4, 1+8, 0731-8456, K12+300; 220元+补助 has its unit. */
export function standsFree(text: string, start: number, end: number, unit = false): boolean {
  const before = text[start - 1] ?? ''
  const after = text[end] ?? ''
  if (
    before === '第' ||
    (after === '+' && !unit) ||
    before === '+' ||
    before === '_' ||
    before === '#' ||
    before === '〔' ||
    before === '№'
  )
    return false
  if (before === '点' && digitValues.has(text[start - 2] ?? '')) return false
  if (before >= '\u4e00') return true
  // a、b两栋: only figures make a code of the letter before them
  if (/[A-Za-z]/.test(before) && /\d/.test(text[start] ?? ''))
    return unit && ACRONYM.test(text.slice(Math.max(0, start - 9), start))
  if (
    before === '/' &&
    unit &&
    (MEASURE.test(text.slice(Math.max(0, start - 6), start)) || PRESSURE.test(text.slice(start, end)))
  )
    return true
  return !(/[-/~:.]/.test(before) && /[0-9A-Za-z]/.test(text[start - 2] ?? ''))
}
