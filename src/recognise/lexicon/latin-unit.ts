/** A user's units in Latin letters, which the guards of codes would take (500TEUs). */
import type {LexiconRows} from '../../../schemas/lexicon.ts'
import type {Recogniser} from '../recogniser.ts'
import {measuredQuantity} from '../recognisers/measured-quantity.ts'
import {asProjected} from './as-projected.ts'

/** Reads 500TEUs before anything else can take it for a code; null where no unit is in Latin letters. */
export function latinUnit({units}: LexiconRows): Recogniser | null {
  const words = units.flatMap(row => row.words.map(asProjected)).filter(word => /^[A-Za-z]/.test(word))
  if (words.length === 0) return null
  return {
    id: 'lexicon/unit',
    examples: [{text: '没有词表', reads: []}],
    read(glance, numeral) {
      if (numeral.script !== 'digits') return null
      const reading = measuredQuantity.read(glance, numeral)
      const written = reading?.type === 'quantity' ? reading.written.unit : null
      return written && words.some(word => written.startsWith(word)) ? reading : null
    },
  }
}
