import {characters} from '../../text/characters.ts'
import {shift} from '../../text/decimal.ts'
import type {Figure} from './figure.ts'

/** × * ^ and the raised digits: what may stand behind a number that is multiplied by a power of ten. */
const SIGNS = characters('×*^⁰¹²³⁴⁵⁶⁷⁸⁹')
const TIMES = /[×*]10(?:\^(-?\d{1,2})|([⁰¹²³⁴-⁹]{1,2}))(?!\d)/y
const BARE = /(?:\^(\d{1,2})|([⁰¹²³⁴-⁹]{1,2}))(?!\d)/y
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The number with the power of ten behind it: 1.5×10^3, 2×10⁴, 10⁶; the same where none stands. */
export function powered(text: string, figure: Figure): Figure {
  const {end, low} = figure
  if (figure.power > 0 || figure.vague || !SIGNS.has(text.charCodeAt(end))) return figure
  const form = low === '10' && !'×*'.includes(text[end]!) ? BARE : TIMES
  form.lastIndex = end
  const found = form.exec(text)
  if (!found) return figure
  const exponent = found[1] ?? [...found[2]!].map(mark => RAISED.indexOf(mark)).join('')
  const value = shift(low, Number(exponent) - (form === BARE ? 1 : 0))
  const number = figure.number + found[0]
  return {...figure, end: form.lastIndex, low: value, high: value, mantissa: value, number}
}
