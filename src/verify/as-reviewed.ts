/** What a corrected record ought to be: derived anew, with what its own provenance says was done to it. */
import type {Correction} from '../../schemas/corrections.ts'
import type {Indicator} from '../../schemas/indicator.ts'
import type {LetterRecord} from '../../schemas/record.ts'
import {applyCorrections} from '../correct/apply-corrections.ts'
import {unfit} from '../correct/edit.ts'
import type {Disproof} from './disproof.ts'

interface Expected {
  readonly record: LetterRecord
  readonly disproofs: readonly Disproof[]
}

/** Does to the derived record what the given one says of itself; what it says falsely is a disproof. */
export function asReviewed(given: LetterRecord, derived: LetterRecord): Expected {
  const corrections = [...given.indicators.flatMap(judged), ...rejections(given)]
  if (corrections.length === 0) return {record: derived, disproofs: []}
  const {path, sha256} = derived.source
  const result = applyCorrections(derived, {path, sha256, corrections})
  if ('misfits' in result)
    return {
      record: given,
      disproofs: result.misfits.map(({message}) => ({line: null, column: null, field: 'review', message})),
    }
  const review = given.review ?? {corrections: corrections.length, rejected: []}
  const {corrections: count} = review
  const record = {...result.record, review: {...result.record.review!, corrections: count}}
  const indicators = record.indicators.map((one, at) => withEdits(one, given.indicators[at]))
  return {record: {...record, indicators}, disproofs: given.indicators.flatMap((one, at) => wrongEdits(given, one, at))}
}

/** References are the record's own, so they are put in last. */
function judged({id: _, flags: _flags, rules: _rules, provenance, ...indicator}: Indicator): Correction[] {
  if (!provenance) return []
  const {action, by, at} = provenance
  const {raw, start, end} = indicator
  if (action !== 'added') return [{action: 'accept', target: {raw, start, end}, by, at}]
  const free = {partOf: null, sameAs: null, change: null, item: null, period: null, section: null}
  return [{action: 'add', indicator: {...indicator, ...free}, by, at}]
}

function rejections({review, numerals}: LetterRecord): Correction[] {
  return (review?.rejected ?? []).map(({raw, start, end, by, at}) => {
    const numeral = numerals.find(one => one.start >= start && one.end <= end)?.class
    const excused = numeral === 'indicator' || numeral === 'date' || numeral === 'unread' ? undefined : numeral
    return {action: 'reject', target: {raw, start, end}, class: excused ?? 'name', by, at}
  })
}

/** The derived indicator with the fields that a reviewer gave. */
function withEdits(derived: Indicator, given: Indicator | undefined): Indicator {
  if (!given?.provenance || given.start !== derived.start || given.end !== derived.end) return derived
  const {action, fields} = given.provenance
  if (action === 'added') return {...given, id: derived.id, flags: [], rules: []}
  const edited = fields.map(field => [field, given[field as keyof Indicator]])
  return {...derived, ...Object.fromEntries(edited), provenance: given.provenance}
}

/** What a reviewer gave must still fit the letter. */
function wrongEdits(record: LetterRecord, indicator: Indicator, at: number): Disproof[] {
  const {provenance, line, column} = indicator
  const added = ['item', 'period', 'change', 'partOf', 'sameAs', 'section'] as const
  const fields = provenance?.action === 'added' ? added : (provenance?.fields ?? [])
  return fields.flatMap(field => {
    const message = unfit(record, indicator, field, indicator[field as keyof Indicator])
    return message === null ? [] : [{line, column, field: `indicators[${at}].${field}`, message}]
  })
}
