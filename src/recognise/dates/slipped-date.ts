/** Reads dates in which one mark stands for another: 2019年8日12日, 2022日7月7日. */

import {isDay, writeDate} from '../../text/edtf.ts'
import {isDigit} from '../../text/numeral.ts'
import type {DateForm} from './date-form.ts'
import {matchAt, sticky} from './date-patterns.ts'

const MIXED = sticky('(20[0-3]\\d)(?:年(1[0-2]|0?[1-9])日|日(1[0-2]|0?[1-9])月)(3[01]|[12]\\d|0?[1-9])日')

export const slippedDate = {
  id: 'slipped',
  follow: '年日',
  examples: [
    {text: '2019年8日12日答复', reads: ['date 2019年8日12日']},
    {text: '2019年8日内答复', reads: ['date 2019年']},
  ],
  read({text}, {start, end}) {
    if (!isDigit(text.charCodeAt(end + 1))) return null
    const found = matchAt(MIXED, text, start)
    if (!found) return null
    const date = [Number(found[1]), Number(found[2] ?? found[3]), Number(found[4])] as const
    if (!isDay(...date)) return null
    return {
      start,
      end: start + found[0].length,
      edtf: writeDate(date),
      source: 'stated',
      grain: 'day',
      head: null,
      edge: false,
    }
  },
} as const satisfies DateForm
