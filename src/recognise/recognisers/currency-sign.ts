import {finish} from '../measure/compose.ts'
import {readMeasure} from '../measure/read-measure.ts'
import type {Recogniser} from '../recogniser.ts'

const ID = 'quantity/currency-sign'
const SIGN = /(?:US\$|HK\$|[¥￥$€£]|RMB|CNY|USD|EUR|HKD|GBP|JPY) ?$/
const CODES: Readonly<Record<string, string>> = {
  '¥': 'CNY',
  '￥': 'CNY',
  RMB: 'CNY',
  $: 'USD',
  US$: 'USD',
  HK$: 'HKD',
  '€': 'EUR',
  '£': 'GBP',
}

/** Reads an amount whose currency stands before it: ￥2500.00, USD 500万, RMB2500元. */
export const currencySign: Recogniser = {
  id: ID,
  examples: [
    {text: '补助(￥2,500.00)', reads: ['money ￥2,500.00']},
    {text: '贷款USD500万', reads: ['money USD500万']},
    {text: '补助RMB3000元', reads: ['money RMB3000元']},
    {text: '约¥36.5万', reads: ['money 约¥36.5万']},
    {text: '型号EUR5类', reads: []},
  ],
  needs: [{before: '¥￥$€£BDRYP '}],
  read(glance, {start, script}) {
    const {text, floor, context} = glance
    if (script !== 'digits') return null
    const sign = SIGN.exec(text.slice(Math.max(floor, start - 4), start))?.[0]
    if (!sign || /[A-Za-z]/.test(text[start - sign.length - 1] ?? '')) return null
    const measure = readMeasure(text, start, start, context.units)
    if (!measure || (measure.unit && measure.unit.kind !== 'money')) return null
    const word = sign.trim()
    const unit = measure.unit ?? {code: CODES[word] ?? word, kind: 'money' as const, written: word}
    const {low, high, end, figure} = measure
    const whole = {...measure, start: start - sign.length}
    return finish(
      glance,
      ID,
      {measure: whole, unit, low, high, end, flags: figure.flags},
      {range: false, scale: figure.scale},
    )
  },
}
