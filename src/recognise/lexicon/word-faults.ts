/** Words of a lexicon that no table can hold: twice the same, or a name without a number. */
import type {LexiconRows} from '../../../schemas/lexicon.ts'
import {isNumeral} from '../../text/numeral.ts'
import {asProjected} from './as-projected.ts'
import type {LexiconFault} from './lexicon-fault.ts'
import {printedWords} from './user-name.ts'

/** Finds them, in the order of the file. */
export function* wordFaults({units, classifiers, names, guards}: LexiconRows): Generator<LexiconFault> {
  const seen = new Set<string>()
  for (const [at, {words}] of units.entries())
    for (const [place, word] of words.entries()) yield* unitFaults(seen, word, ['units', at, 'words', place])
  for (const [at, {word}] of classifiers.entries()) yield* unitFaults(seen, word, ['classifiers', at, 'word'])
  const known = new Set<string>()
  for (const [at, {words}] of names.entries())
    for (const word of printedWords(words)) {
      const path = ['names', at, 'words']
      if (word.length > LONGEST) yield {path, reason: `Unexpected length of ${word}, expected at most ${LONGEST}`}
      else if (!holdsNumber(word)) yield {path, reason: `Unexpected word ${word}, expected a number in it`}
      else yield* twice(known, word, path)
    }
  for (const [at, {before = '', after = ''}] of guards.entries())
    if (`${before}${after}`.length > 4096)
      yield {path: ['guards', at], reason: 'Unexpected length, expected fewer words'}
}

const LONGEST = 32
/** No unit begins with a figure: 5号 would never be reached. */
const FIGURE = /^[\d.,]/

function* unitFaults(seen: Set<string>, word: string, path: LexiconFault['path']): Generator<LexiconFault> {
  const printed = asProjected(word)
  if (FIGURE.test(printed)) yield {path, reason: `Unexpected figure before ${word}, expected the unit alone`}
  yield* twice(seen, printed, path)
}

function* twice(seen: Set<string>, word: string, path: LexiconFault['path']): Generator<LexiconFault> {
  if (seen.has(word)) yield {path, reason: `Unexpected second ${word}, expected each word once`}
  seen.add(word)
}

const holdsNumber = (word: string): boolean =>
  /若干|[双多]/.test(word) || [...word].some(character => isNumeral(character.charCodeAt(0)))
