import {negate} from '../../text/decimal.ts'
import {compose} from '../measure/compose.ts'
import {readMeasure} from '../measure/read-measure.ts'
import type {Recogniser} from '../recogniser.ts'

const ID = 'quantity/below-zero'
const WORD = '零下'

/** Reads a temperature that words say is below zero: 零下15℃ is -15, 零下5至零下12℃ lies from -12 to -5. */
export const belowZero: Recogniser = {
  id: ID,
  examples: [
    {text: '最低气温零下15℃', reads: ['other 零下15℃']},
    {text: '冷库保持在零下二十度左右', reads: ['other 零下二十度左右']},
    {text: '气温降至零下5至8℃', reads: ['other 零下5至8℃']},
    {text: '零下单商户', reads: []},
  ],
  needs: [{first: '零', next: '下'}],
  read(glance, {start}) {
    if (!glance.text.startsWith(WORD, start)) return null
    const at = start + WORD.length
    const measure = readMeasure(glance.text, at, at, glance.context.units)
    const reading = measure?.figure.start === at ? compose(glance, ID, measure) : null
    if (reading?.unit !== 'Cel') return null
    const [low, high] = [reading.low && negate(reading.low), reading.high && negate(reading.high)]
    // the ends change places; an open bound (零下5℃以下) keeps its side
    const ends = low !== null && high !== null ? {low: high, high: low} : {low, high}
    return {...reading, start, value: reading.value && negate(reading.value), ...ends}
  },
}
