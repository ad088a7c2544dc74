/** Scores records against gold: one-to-one matching by overlap, then every field of the matched pairs. */
import type {Indicator} from '../../schemas/indicator.ts'
import type {LetterRecord} from '../../schemas/record.ts'
import type {Gold, GoldEntry} from './gold.ts'
import {judge, type Verdict} from './judge.ts'
import {type Matches, match} from './match.ts'
import {scoreDates, scoreEnvelope, scoreLedger, scoreSections, scoreSlices} from './score-rest.ts'
import {of, type Tally} from './tally.ts'

export const measures = [
  'detection',
  'quantity',
  'whole',
  'unflagged',
  'span',
  'kind',
  'aspect',
  'status',
  'change',
  'period',
  'period stated',
  'item',
  'name',
  'part',
  'part stated',
  'dates',
  'envelope',
  'sections',
  'ledger',
  'slices',
] as const
export type Measure = (typeof measures)[number]
export type Score = Readonly<Record<Measure, Tally>>

/** The score of one letter against its gold and its text. */
export function score(record: LetterRecord, gold: Gold, text: string): Score {
  const wanted = gold.entries.filter(entry => entry.class === 'indicator')
  const matches = match(record.indicators, wanted)
  const all = {given: record.indicators.length, wanted: wanted.length}
  const judged = matches.pairs.map(pair => judge(pair, matches.pairs, wanted))
  const count = (field: keyof Verdict) => judged.filter(verdict => verdict[field]).length
  const share = (field: keyof Verdict) => ({right: count(field), given: judged.length, wanted: judged.length})
  const among = (field: keyof Verdict, said: keyof Verdict) => of(count(field), count(said))
  return {
    detection: {right: matches.pairs.length, ...all},
    quantity: {right: count('exact'), ...all},
    whole: {right: count('whole'), ...all},
    unflagged: unflagged(matches, judged),
    span: share('span'),
    kind: share('kind'),
    aspect: share('aspect'),
    status: share('status'),
    change: share('change'),
    period: share('period'),
    'period stated': among('periodStatedRight', 'periodStated'),
    item: among('itemStatedRight', 'itemStated'),
    name: of(
      judged.reduce((sum, verdict) => sum + verdict.name, 0),
      judged.length,
    ),
    part: share('part'),
    'part stated': among('partStatedRight', 'partStated'),
    dates: scoreDates(record, gold),
    envelope: scoreEnvelope(record, gold),
    sections: scoreSections(record, gold),
    ledger: scoreLedger(record, gold),
    slices: scoreSlices(record, text),
  }
}

/** The scores of several letters, summed. */
export function total(scores: readonly Score[]): Score {
  const sum = (measure: Measure): Tally =>
    scores.reduce(
      (all, {[measure]: one}) => ({
        right: all.right + one.right,
        given: all.given + one.given,
        wanted: all.wanted + one.wanted,
      }),
      {right: 0, given: 0, wanted: 0},
    )
  return Object.fromEntries(measures.map(measure => [measure, sum(measure)])) as Record<Measure, Tally>
}

/** A wrong number without a flag is the worst defect: of the unflagged ones, how many are right. */
function unflagged({pairs, extra}: Matches<Indicator, GoldEntry>, judged: readonly Verdict[]): Tally {
  const sure = (indicator: Indicator) => indicator.flags.length === 0
  const right = pairs.filter(([given], at) => sure(given) && judged[at]!.quantity).length
  return of(right, pairs.filter(([given]) => sure(given)).length + extra.filter(sure).length)
}
