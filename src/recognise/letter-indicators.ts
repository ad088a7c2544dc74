/** The plugin that reads every numeral of the letter, then settles what the readings mean together. */
import type {Letter} from '../tree.ts'
import {recognise} from './engine.ts'
import {openPage} from './page.ts'
import {recognisers, refiners} from './registry.ts'

/** Fills the sentences of the letter tree with readings. */
export function letterIndicators() {
  return (letter: Letter): void => {
    const {reference, region, issuer} = letter.envelope
    const context = {reference: reference?.date ?? null, region: region?.name ?? null, issuer}
    recognise(letter, context, recognisers)
    const page = openPage(letter)
    for (const refiner of refiners) refiner.refine(page, context)
  }
}
