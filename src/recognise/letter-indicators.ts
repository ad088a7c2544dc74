/** The plugin that reads every numeral of the letter, then settles what the readings mean together. */
import type {VFile} from 'vfile'
import type {Letter} from '../tree.ts'
import {recognise} from './engine.ts'
import type {UserLexicon} from './lexicon/user-lexicon.ts'
import type {Observer} from './observer.ts'
import {openPage} from './page.ts'
import type {Context, Recogniser} from './recogniser.ts'
import {recognisers, refiners} from './registry.ts'

/** Fills the sentences of the letter tree with readings; `file.data` may bring a lexicon and an observer. */
export function letterIndicators() {
  return (letter: Letter, file: VFile): void => {
    const observer = file.data.observer as Observer | undefined
    const lexicon = file.data.lexicon as UserLexicon | undefined
    const context = contextOf(letter, lexicon)
    recognise(letter, context, recognisersWith(lexicon))
    const page = openPage(letter)
    observer?.read(page)
    for (const refiner of refiners) {
      refiner.refine(page, context)
      observer?.refined(refiner.id)
    }
    if (file.data.isSeen) for (const {quantity} of page.lines.flatMap(line => line.mentions)) quantity.flags.push('ocr')
  }
}

const joined = new WeakMap<UserLexicon, readonly Recogniser[]>()

/** The user's rules stand before the registry's. */
export function recognisersWith(lexicon: UserLexicon | undefined): readonly Recogniser[] {
  if (!lexicon) return recognisers
  const known = joined.get(lexicon) ?? [...lexicon.recognisers, ...recognisers]
  joined.set(lexicon, known)
  return known
}

/** What the letter and the lexicon tell every rule. */
export function contextOf({envelope: {reference, region, issuer}}: Letter, lexicon: UserLexicon | undefined): Context {
  const about = {reference: reference?.date ?? null, region: region?.name ?? null, issuer}
  return lexicon ? {...about, units: lexicon.units} : about
}
