/** One letter scored, with what was wrong in it. */
import type {LetterRecord} from '../../schemas/record.ts'
import type {Gold, GoldEntry} from './gold.ts'
import {judge} from './judge.ts'
import {match} from './match.ts'
import {type Score, score} from './score.ts'

export interface Letter {
  readonly score: Score
  /** every quantity is right, and there is none too many */
  readonly perfect: boolean
  /** a line each */
  readonly errors: readonly string[]
}

/** Scores a record of a letter against its gold. */
export function letterScore(record: LetterRecord, gold: Gold, text: string): Letter {
  const made = score(record, gold, text)
  const {right, given, wanted} = made.quantity
  return {score: made, perfect: right === given && right === wanted, errors: [...errors(record, gold)]}
}

const FIELDS = ['span', 'quantity', 'kind', 'aspect', 'status', 'change', 'period', 'item', 'part'] as const

/** `12:41 period: “43.43亿元” given 2021, gold 2022` */
function* errors(record: LetterRecord, gold: Gold): Generator<string> {
  const wanted = gold.entries.filter(entry => entry.class === 'indicator')
  const {pairs, extra, missed} = match(record.indicators, wanted)
  for (const pair of pairs) {
    const [given, entry] = pair
    const verdict = judge(pair, pairs, wanted)
    for (const field of FIELDS)
      if (field === 'item' ? verdict.itemStated && !verdict.itemStatedRight : !verdict[field])
        yield `${given.line}:${given.column} ${field}: ${quoted(given.raw)} given ${shown(given, field)}, gold ${shown(entry, field)}`
  }
  for (const {line, column, raw, flags} of extra)
    yield `${line}:${column} extra: ${quoted(raw)}${flags.length > 0 ? ` (${flags.join(' ')})` : ''}`
  for (const {raw, start} of missed) yield `character ${start} missed: ${quoted(raw)}`
}

const quoted = (raw: string): string => `“${raw.replace(/\s+/g, ' ')}”`

function shown(entry: Omit<GoldEntry, 'class'>, field: (typeof FIELDS)[number]): string {
  const {raw, value, fraction, low, high, bound, unit, item, period, change, partOf} = entry
  if (field === 'span') return quoted(raw)
  if (field === 'quantity')
    return [bound, value ?? fraction ?? `${low ?? ''}–${high ?? ''}`, unit].filter(Boolean).join(' ')
  if (field === 'item') return item ? quoted(item.raw) : 'nothing'
  if (field === 'period') return period?.edtf ?? 'nothing'
  if (field === 'change') return change?.direction ?? 'nothing'
  return (field === 'part' ? partOf : entry[field]) ?? 'nothing'
}
