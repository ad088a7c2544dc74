/** Adds an indicator that was missed, over numerals that the ledger has. */
import type {Correction} from '../../schemas/corrections.ts'
import type {Numeral} from '../../schemas/record.ts'
import type {Draft} from './draft.ts'
import {unfit} from './edit.ts'

type Addition = Extract<Correction, {action: 'add'}>

/** Puts the indicator into the draft and its numeral into the ledger; a misfit where the text says something else. */
export function add(draft: Draft, {indicator, by, at}: Addition, field: string): void {
  const {raw, start, end} = indicator
  const over = draft.numerals.filter(one => one.start < end && one.end > start)
  const message = wrongWords(draft, indicator) ?? wrongFields(draft, indicator) ?? wrongNumerals(draft, indicator, over)
  if (message !== null) {
    draft.misfits.push({field: `${field}.indicator`, message})
    return
  }
  const id = `+${start}`
  const provenance = {action: 'added' as const, fields: [], by, at}
  draft.indicators.set(id, {id, ...indicator, flags: [], rules: [], provenance})
  const entry = {raw, start, end, class: 'indicator' as const, ref: id}
  draft.numerals = [...draft.numerals.filter(one => !over.includes(one)), entry].sort((a, b) => a.start - b.start)
}

function wrongWords({record: {text}}: Draft, {raw, start, end, sentence}: Addition['indicator']): string | null {
  const within = [...sentence.raw]
    .slice(Math.max(0, start - sentence.start), Math.max(0, end - sentence.start))
    .join('')
  if (start < sentence.start || within !== raw)
    return `Unexpected “${raw}”, expected what its sentence has at ${start}–${end}`
  if (text === undefined || [...text].slice(sentence.start, sentence.end).join('') === sentence.raw) return null
  return `Unexpected sentence, expected what the letter has at ${sentence.start}–${sentence.end}`
}

function wrongFields({record}: Draft, indicator: Addition['indicator']): string | null {
  for (const name of ['item', 'period', 'change', 'partOf', 'sameAs', 'section'] as const) {
    const wrong = unfit(record, indicator, name, indicator[name])
    if (wrong) return wrong
  }
  return null
}

/** The span must hold whole numerals of the ledger, as they are, and no indicator that stays. */
function wrongNumerals(
  {rejected}: Draft,
  {raw, start, end}: Addition['indicator'],
  over: readonly Numeral[],
): string | null {
  if (over.length === 0) return `Unexpected “${raw}” at ${start}–${end}, expected a numeral of the ledger in it`
  for (const one of over) {
    if (one.class === 'indicator' && !rejected.has(one.ref!))
      return `Unexpected “${raw}”, expected no indicator there: ${one.ref} is “${one.raw}”`
    const there = [...raw].slice(Math.max(0, one.start - start), Math.max(0, one.end - start)).join('')
    if (one.start < start || one.end > end || there !== one.raw)
      return `Unexpected “${raw}” at ${start}–${end}, expected “${one.raw}” whole at ${one.start}–${one.end}`
  }
  return null
}
