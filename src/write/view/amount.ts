import type {Indicator} from '../../../schemas/indicator.ts'
import type {Phrase} from '../../speech/phrase.ts'
import {grouped} from '../../text/grouped.ts'

const SIGNS: Readonly<Record<Indicator['bound'], string>> = {
  exact: '',
  about: '~',
  over: '>',
  'at-least': '>=',
  under: '<',
  'at-most': '<=',
  range: '',
}

/** The standard value: `4,343,000,000 CNY`, `>=300 个`, `5.1 % up yoy`. */
export function amount(indicator: Indicator, say: Phrase): string {
  const {value, fraction, low, high, bound, unit} = indicator
  const range = low === null && high === null ? '?' : `${digits(low)}..${digits(high)}`
  const number = value !== null ? digits(value) : (fraction ?? range)
  return [SIGNS[bound] + number, unit, changeOf(indicator, say)].filter(Boolean).join(' ')
}

/** Digits in threes: 4,343,000,000. */
export function digits(value: number | null): string {
  if (value === null) return ''
  const [whole = '', rest] = String(value).split('.')
  // 1e21 and beyond are written as they are
  if (/e/.test(String(value))) return String(value)
  return grouped(whole) + (rest === undefined ? '' : `.${rest}`)
}

const BASES = {yoy: 'yoy', period: 'on the period before', base: 'on a base'} as const

function changeOf({aspect, change}: Indicator, say: Phrase): string {
  if (change) return [say(change.direction), change.basis && say(BASES[change.basis])].filter(Boolean).join(' ')
  return aspect === 'share' || aspect === 'gap' ? say(aspect) : ''
}
