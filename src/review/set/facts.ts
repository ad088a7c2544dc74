/** What a set wants to know of a letter: enough for its index, and for other letters to name its figures. */
import type {LetterRow} from '../../../schemas/batch-columns.ts'
import type {Indicator} from '../../../schemas/indicator.ts'
import type {LetterRecord} from '../../../schemas/record.ts'
import type {FindingLevel, Kind} from '../../../schemas/vocabulary.ts'

/** A figure as other letters see it. */
export interface Mention {
  readonly id: string
  readonly name: string
  readonly raw: string
  readonly unit: string | null
  readonly period: string | null
  readonly value: number | null
  /** the last digit printed is worth so much */
  readonly grain: number
  /** what there can be one number of; null for a figure that may well have several */
  readonly fact: string | null
}

export interface FindingFact {
  readonly level: FindingLevel
  readonly rule: string
  readonly message: string
  /** `12:5` */
  readonly place: string
  /** of the page: `#i37`, `#finding-3` */
  readonly anchor: string
}

export interface FlagFact {
  readonly flag: string
  readonly id: string
  readonly name: string
  readonly raw: string
}

export interface LetterFacts {
  readonly path: string
  readonly error: string | null
  readonly sha256: string | null
  readonly title: string | null
  readonly issuer: string | null
  readonly region: string | null
  readonly year: string | null
  readonly figures: number
  readonly flagged: number
  readonly unread: number
  /** figures and flagged ones of a kind */
  readonly kinds: readonly (readonly [Kind, number, number])[]
  readonly findings: readonly FindingFact[]
  readonly flags: readonly FlagFact[]
  readonly mentions: readonly Mention[]
}

/** The facts of a letter; of one that could not be read, why. */
export function factsOf({id, record, error}: LetterRow): LetterFacts {
  const {letter} = record ?? {}
  const indicators = record?.indicators ?? []
  return {
    path: id,
    error,
    sha256: record?.source.sha256 ?? null,
    title: letter?.title ?? letter?.subject.title ?? null,
    issuer: letter?.issuer ?? null,
    region: letter?.region?.name ?? null,
    year: letter?.date?.slice(0, 4) ?? null,
    figures: indicators.length,
    flagged: indicators.filter(isFlagged).length,
    unread: record?.numerals.filter(one => one.class === 'unread').length ?? 0,
    kinds: kindsOf(indicators),
    findings: record?.findings.map(findingFact) ?? [],
    flags: indicators.flatMap(({flags, id, name, raw}) => flags.map(flag => ({flag, id, name, raw: squeezed(raw)}))),
    mentions: indicators.map(indicator => mentionOf(indicator, letter!)),
  }
}

const isFlagged = ({flags}: Indicator): boolean => flags.length > 0
const squeezed = (raw: string): string => raw.replace(/\s+/g, '')

function kindsOf(indicators: readonly Indicator[]): (readonly [Kind, number, number])[] {
  const kinds = [...new Set(indicators.map(({kind}) => kind))].sort()
  return kinds.map(kind => {
    const mine = indicators.filter(one => one.kind === kind)
    return [kind, mine.length, mine.filter(isFlagged).length]
  })
}

const findingFact = (
  {level, rule, message, line, column, refs, start, end}: LetterRecord['findings'][number],
  at: number,
): FindingFact => ({
  level,
  rule,
  message,
  place: `${line}:${column}`,
  anchor: refs[0] ? `#${refs[0]}` : end > start ? `#finding-${at}` : '',
})

function mentionOf(indicator: Indicator, letter: LetterRecord['letter']): Mention {
  const {id, name, raw, unit, period, value} = indicator
  const common = {id, name, raw: squeezed(raw), unit, period: period?.edtf ?? null, value}
  return {...common, grain: grainOf(indicator), fact: factOf(indicator, letter)}
}

/** What could be contradicted: an exact number that is so, of a time and a place, under a name of its own. */
function factOf(indicator: Indicator, {issuer}: LetterRecord['letter']): string | null {
  const {value, bound, status, flags, period, name, aspect, kind, scope, change} = indicator
  const whose = scope ?? issuer
  if (value === null || bound !== 'exact' || status !== 'actual' || flags.length > 0) return null
  if (!period || !whose || [...name].length < 4) return null
  return [aspect, kind, change?.direction, change?.basis, period.edtf, period.role, whose].join('|')
}

function grainOf({value, written}: Indicator): number {
  const [, whole, decimals = ''] = /^([\d,]{1,20})(?:\.(\d{1,9}))?$/.exec(written.number ?? '') ?? []
  const number = Number(`${whole?.replaceAll(',', '')}.${decimals}`)
  return value !== null && number > 0 ? (value / number) * 10 ** -decimals.length : 0
}
