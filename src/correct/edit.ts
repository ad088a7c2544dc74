/** Accepts, rejects and edits an indicator that the record has. */
import type {Correction} from '../../schemas/corrections.ts'
import type {Indicator} from '../../schemas/indicator.ts'
import type {LetterRecord} from '../../schemas/record.ts'
import {edtfDays} from '../text/edtf.ts'
import type {Draft} from './draft.ts'

/** Does what the correction says to its indicator; a misfit where the span holds another one or none. */
export function edit(draft: Draft, correction: Exclude<Correction, {action: 'add'}>, field: string): void {
  const {target, action, by, at} = correction
  const found = [...draft.indicators.values()].find(({start, end}) => start === target.start && end === target.end)
  if (found?.raw !== target.raw) {
    const there = found ? `“${found.raw}”` : 'no indicator'
    const message = `Unexpected “${target.raw}” at ${target.start}–${target.end}, expected what the record has there: ${there}`
    draft.misfits.push({field: `${field}.target`, message})
    return
  }
  if (action === 'reject') {
    draft.rejected.set(found.id, correction)
    return
  }
  const before = found.provenance
  if (action === 'accept') {
    const provenance =
      before?.action === 'edited' || before?.action === 'added'
        ? {...before, by, at}
        : {action: 'accepted' as const, fields: [], by, at}
    draft.indicators.set(found.id, {...found, provenance})
    return
  }
  const {field: name, value} = correction
  const wrong = unfit(draft.record, found, name, value)
  if (wrong) draft.misfits.push({field: `${field}.value`, message: wrong})
  const fields = [...new Set([...(before?.fields ?? []), name])]
  const provenance = {action: before?.action === 'added' ? ('added' as const) : ('edited' as const), fields, by, at}
  draft.indicators.set(found.id, {...found, [name]: value, provenance})
}

/** What a value of the right type still says wrongly: words that are not there, ids of nothing, days that no date has. */
export function unfit(
  record: LetterRecord,
  indicator: Pick<Indicator, 'sentence'>,
  name: string,
  value: unknown,
): string | null {
  if (value === null) return null
  const ref = name === 'change' ? (value as NonNullable<Indicator['change']>).from : value
  if (ref === null) return null
  if (name === 'partOf' || name === 'sameAs' || name === 'change')
    return record.indicators.some(({id}) => id === ref) ? null : `Unexpected ${ref}, expected the id of an indicator`
  if (name === 'section')
    return record.sections.some(({id}) => id === value) ? null : `Unexpected ${value}, expected the id of a section`
  if (name === 'item') return unfitSlice(record, indicator, value as Indicator['sentence'])
  if (name === 'period') {
    const {edtf, start, end} = value as NonNullable<Indicator['period']>
    const days = edtfDays(edtf)
    const right =
      days.start === start && days.end === end && (edtf.startsWith('T') || days.start !== null || days.end !== null)
    return right ? null : `Unexpected ${edtf} from ${start} to ${end}, expected a date with its days`
  }
  return null
}

function unfitSlice(
  {text}: LetterRecord,
  {sentence}: Pick<Indicator, 'sentence'>,
  {raw, start, end}: Indicator['sentence'],
): string | null {
  const [from, words] = text === undefined ? [sentence.start, sentence.raw] : [0, text]
  const there = [...words].slice(Math.max(0, start - from), Math.max(0, end - from)).join('')
  return start >= from && there === raw ? null : `Unexpected “${raw}”, expected what stands at ${start}–${end}`
}
