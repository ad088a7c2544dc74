import {project} from '../../text/projection.ts'
import type {Block, Reading, Sentence} from '../../tree.ts'
import {readSentence} from '../engine.ts'
import {recognisersWith} from '../letter-indicators.ts'
import type {UserLexicon} from './user-lexicon.ts'

/** A phrase as the rules see it, and what they read in it. */
export interface Phrase {
  readonly text: string
  readonly readings: readonly Reading[]
}

/** Some day, so that relative dates are dates. */
const DAY = '2024-06-01'

/** Reads a phrase as the one sentence of a letter. */
export function readPhrase(phrase: string, lexicon: UserLexicon): Phrase {
  const projection = project(phrase, [{start: 0, end: phrase.length}])
  const {text} = projection
  const span = {start: 0, end: text.length}
  const sentence: Sentence = {type: 'sentence', ...span, text, section: null, topic: null, label: null, children: []}
  const home = {role: 'body', section: null, cell: null, children: [sentence]} as const
  const block: Block = {type: 'block', ...home, ...span, projection}
  const context = {reference: DAY, region: null, issuer: null, units: lexicon.units}
  return {text, readings: readSentence(block, sentence, context, recognisersWith(lexicon))}
}
