/** The plugin that reads every numeral of the letter, then settles what the readings mean together. */
import type {VFile} from 'vfile'
import type {Letter} from '../tree.ts'
import {recognise} from './engine.ts'
import type {Observer} from './observer.ts'
import {openPage} from './page.ts'
import type {Context} from './recogniser.ts'
import {recognisers, refiners} from './registry.ts'

/** Fills the sentences of the letter tree with readings; `file.data.observer` may watch. */
export function letterIndicators() {
  return (letter: Letter, file: VFile): void => {
    const observer = file.data.observer as Observer | undefined
    const context = contextOf(letter)
    recognise(letter, context, recognisers)
    const page = openPage(letter)
    observer?.read(page)
    for (const refiner of refiners) {
      refiner.refine(page, context)
      observer?.refined(refiner.id)
    }
  }
}

/** What the letter tells every rule. */
export function contextOf({envelope: {reference, region, issuer}}: Letter): Context {
  return {reference: reference?.date ?? null, region: region?.name ?? null, issuer}
}
