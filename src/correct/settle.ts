/** Makes a record of a draft: ids in text order again, and nothing refers to what is gone. */
import type {Indicator} from '../../schemas/indicator.ts'
import type {LetterRecord, Numeral} from '../../schemas/record.ts'
import type {Draft} from './draft.ts'

/** The corrected record; how many corrections it took is kept in it. */
export function settle({record, indicators, rejected, numerals}: Draft, corrections: number): LetterRecord {
  const kept = [...indicators.values()].filter(({id}) => !rejected.has(id)).sort((a, b) => a.start - b.start)
  const ids = new Map(kept.map(({id}, at) => [id, `i${at + 1}`]))
  const dated = new Set(numerals.filter(one => one.class === 'date').map(({ref}) => ref))
  const dates = record.dates.filter(({id}) => dated.has(id))
  const days = new Map(dates.map(({id}, at) => [id, `d${at + 1}`]))
  const gone = [...rejected].map(([id, {by, at}]) => ({...spanOf(indicators.get(id)!), by, at}))
  const earlier = record.review ?? {corrections: 0, rejected: []}
  return {
    ...record,
    indicators: kept.map(indicator => renamed(indicator, ids)),
    dates: dates.map(date => ({...date, id: days.get(date.id)!})),
    numerals: numerals.map(numeral => numbered(numeral, {ids, days, rejected})),
    findings: record.findings.map(finding => ({...finding, refs: finding.refs.flatMap(ref => ids.get(ref) ?? [])})),
    review: {
      corrections: earlier.corrections + corrections,
      rejected: [...earlier.rejected, ...gone].sort((a, b) => a.start - b.start),
    },
  }
}

const spanOf = ({raw, start, end}: Indicator) => ({raw, start, end})

function renamed(indicator: Indicator, ids: ReadonlyMap<string, string>): Indicator {
  const {id, partOf, sameAs, change} = indicator
  const other = (ref: string | null) => (ref === null ? null : (ids.get(ref) ?? null))
  return {
    ...indicator,
    id: ids.get(id)!,
    partOf: other(partOf),
    sameAs: other(sameAs),
    change: change && {...change, from: other(change.from)},
  }
}

interface Names extends Pick<Draft, 'rejected'> {
  readonly ids: ReadonlyMap<string, string>
  readonly days: ReadonlyMap<string, string>
}

function numbered(numeral: Numeral, {ids, days, rejected}: Names): Numeral {
  const {raw, start, end, class: sort, ref} = numeral
  if (ref === undefined) return numeral
  const verdict = rejected.get(ref)
  if (verdict) return {raw, start, end, class: verdict.class, why: 'rejected in review'}
  return {...numeral, ref: (sort === 'date' ? days : ids).get(ref)!}
}
