/** A user's guards: a number between certain words is no figure. */
import type {GuardRow} from '../../../schemas/lexicon.ts'
import {excuse} from '../excuse.ts'
import type {Glance, Numeral, Recogniser} from '../recogniser.ts'
import {asProjected} from './as-projected.ts'

const ID = 'lexicon/guard'

interface Guard {
  readonly row: GuardRow
  /** the longest first; one empty word where the row asks for none */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** Excuses the 20220101 of 工单20220101 by the first row whose words stand round it. */
export function userGuard(rows: readonly GuardRow[]): Recogniser {
  const guards = rows.map((row): Guard => ({row, before: wordsOf(row.before), after: wordsOf(row.after)}))
  return {
    id: ID,
    examples: [{text: '没有词表', reads: []}],
    read(glance, numeral) {
      if (numeral.script === 'vague') return null
      for (const guard of guards) {
        const span = locate(guard, glance, numeral)
        if (span) return excuse(ID, guard.row.class, guard.row.why, span[0], span[1])
      }
      return null
    },
  }
}

const wordsOf = (words: string | undefined): readonly string[] =>
  words === undefined
    ? ['']
    : words
        .trim()
        .split(/\s+/)
        .map(asProjected)
        .sort((a, b) => b.length - a.length)

/** The number with the words that stand beside it. */
function locate({row, before, after}: Guard, {text, floor}: Glance, numeral: Numeral): [number, number] | null {
  if (row.script && row.script !== numeral.script) return null
  const lead = before.find(word => numeral.start - word.length >= floor && text.endsWith(word, numeral.start))
  const tail = after.find(word => text.startsWith(word, numeral.end))
  return lead === undefined || tail === undefined ? null : [numeral.start - lead.length, numeral.end + tail.length]
}
