/** Verbs that 新 makes of others: 新登记, 新签约. */
import type {WordClass} from '../lexicon/words.ts'
import {makesNoun} from './makes-noun.ts'
import {words} from './words.ts'

const FRESH: ReadonlySet<WordClass> = new Set(['verb', 'deed', 'nominal'])

/** End of 新登记, 新签约 before a noun or number, or `at`; 创新, 高新 and 最新 hold no such 新. */
export function freshVerb(text: string, at: number, limit: number): number {
  if (/[创更革高最翻全重焕刷]/.test(text[at - 1] ?? '')) return at
  const found = words.at(text, at + 1)
  if (!found || found.end < at + 3 || !FRESH.has(found.row)) return at
  const {end} = found
  return end <= limit && !makesNoun(text, end) ? end : at
}
