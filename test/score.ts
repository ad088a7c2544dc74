/** Scores records against gold: one-to-one matching by overlap, then every field of the matched pairs. */
import type {Indicator} from '../schemas/indicator.ts'
import type {LetterRecord} from '../schemas/record.ts'
import {edtfDays} from '../src/text/edtf.ts'
import type {Gold, GoldEntry} from './letters.ts'

/** `right` of the `given` answers were right, out of the `wanted` ones. */
export interface Tally {
  readonly right: number
  readonly given: number
  readonly wanted: number
}

const measures = [
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

interface Span {
  readonly start: number
  readonly end: number
}

interface Matches<Given, Wanted> {
  readonly pairs: readonly (readonly [Given, Wanted])[]
  readonly extra: readonly Given[]
}

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

export const precision = ({right, given}: Tally): number => (given ? right / given : 1)
export const recall = ({right, wanted}: Tally): number => (wanted ? right / wanted : 1)
export const f1 = ({right, given, wanted}: Tally): number => (given + wanted ? (2 * right) / (given + wanted) : 1)

/** Precision, recall and F1 of every measure, in percent. */
export function table(all: Score): string {
  const percent = (share: number) => (100 * share).toFixed(1).padStart(7)
  const rows = measures.map(measure => {
    const tally = all[measure]
    const {right, given, wanted} = tally
    const counts = [Math.round(right), given, wanted].map(count => String(count).padStart(6)).join('')
    return `${measure.padEnd(14)}${counts}${percent(precision(tally))}${percent(recall(tally))}${percent(f1(tally))}`
  })
  return ['measure        right given wanted   prec.    rec.     F1', ...rows].join('\n')
}

const of = (right: number, all: number): Tally => ({right, given: all, wanted: all})

interface Verdict {
  readonly span: boolean
  readonly quantity: boolean
  readonly exact: boolean
  readonly kind: boolean
  readonly aspect: boolean
  readonly status: boolean
  readonly change: boolean
  readonly period: boolean
  readonly periodStated: boolean
  readonly periodStatedRight: boolean
  readonly itemStated: boolean
  readonly itemStatedRight: boolean
  readonly part: boolean
  readonly partStated: boolean
  readonly partStatedRight: boolean
  readonly whole: boolean
  readonly name: number
}

type Pair = readonly [Indicator, GoldEntry]

function judge([given, gold]: Pair, pairs: readonly Pair[], all: readonly GoldEntry[]): Verdict {
  const span = given.start === gold.start && given.end === gold.end
  const quantity = quantityRight(given, gold)
  const fields = {
    kind: given.kind === gold.kind,
    aspect: given.aspect === gold.aspect,
    status: given.status === gold.status,
    change: (given.change?.direction ?? null) === (gold.change?.direction ?? null),
    period: days(given.period?.edtf) === days(gold.period?.edtf),
  }
  const item = gold.item ? likeness(core(given.item?.raw), core(gold.item.raw)) >= 0.8 : true
  const whole = gold.partOf ? all.find(entry => entry.key === gold.partOf) : undefined
  const said = given.partOf ? pairs.find(([other]) => other.id === given.partOf)?.[1] : undefined
  const part = given.partOf ? whole !== undefined && said === whole : whole === undefined
  return {
    span,
    quantity,
    exact: span && quantity,
    ...fields,
    periodStated: Boolean(gold.period),
    periodStatedRight: Boolean(gold.period) && fields.period,
    itemStated: Boolean(gold.item),
    itemStatedRight: Boolean(gold.item) && item,
    part,
    partStated: whole !== undefined,
    partStatedRight: whole !== undefined && part,
    whole: span && quantity && Object.values(fields).every(Boolean) && item && part,
    name: Math.max(...[gold.name, ...(gold.names ?? [])].map(name => likeness(given.name, name))),
  }
}

/** A wrong number without a flag is the worst defect: of the unflagged ones, how many are right. */
function unflagged({pairs, extra}: Matches<Indicator, GoldEntry>, judged: readonly Verdict[]): Tally {
  const sure = (indicator: Indicator) => indicator.flags.length === 0
  const right = pairs.filter(([given], at) => sure(given) && judged[at]!.quantity).length
  return of(right, pairs.filter(([given]) => sure(given)).length + extra.filter(sure).length)
}

function quantityRight(given: Indicator, gold: GoldEntry): boolean {
  return (
    same(given.value, gold.value) &&
    given.fraction === (gold.fraction ?? null) &&
    same(given.low, gold.low) &&
    same(given.high, gold.high) &&
    given.bound === gold.bound &&
    (gold.kind === 'rank' || unitOf(given.unit) === unitOf(gold.unit))
  )
}

function same(a: number | null | undefined, b: number | null | undefined): boolean {
  if (a == null || b == null) return (a ?? null) === (b ?? null)
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
}

const CODES: Readonly<Record<string, string>> = {月: 'mo', 个月: 'mo', 年: 'a', 天: 'd', 日: 'd', 小时: 'h', 周岁: '岁'}
const unitOf = (unit: string | null | undefined): string | null =>
  unit == null
    ? null
    : unit
        .split('/')
        .map(part => CODES[part] ?? part)
        .join('/')

function days(edtf: string | null | undefined): string | null {
  if (!edtf) return null
  const {start, end} = edtfDays(edtf)
  // a clock time has no days
  return start || end ? `${start}/${end}` : edtf
}

/** Annotators differ on a leading place word and on a trailing 占比. */
const core = (item: string | null | undefined): string =>
  (item ?? '').replace(/^(我|全|本)(国|省|市|区|县|自治区|州)/, '').replace(/的?(占比|比重|比例)$/, '')

/** F1 of the characters of two texts, punctuation left out. */
function likeness(a = '', b = ''): number {
  const bag = (text: string) => [...text.replace(/[\s“”"'‘’《》()（）,，、。:：]/g, '')]
  const [given, wanted] = [bag(a), bag(b)]
  if (given.length === 0 || wanted.length === 0) return given.length === wanted.length ? 1 : 0
  const rest = [...given]
  let right = 0
  for (const character of wanted) {
    const at = rest.indexOf(character)
    if (at < 0) continue
    rest.splice(at, 1)
    right++
  }
  return (2 * right) / (given.length + wanted.length)
}

/** Greedy one-to-one assignment by decreasing overlap. */
function match<Given extends Span, Wanted extends Span>(
  given: readonly Given[],
  wanted: readonly Wanted[],
): Matches<Given, Wanted> {
  const candidates = given
    .flatMap(one => wanted.map(other => ({one, other, share: overlap(one, other)})))
    .filter(({share}) => share > 0)
    .sort((a, b) => b.share - a.share)
  const [usedGiven, usedWanted] = [new Set<Given>(), new Set<Wanted>()]
  const pairs: (readonly [Given, Wanted])[] = []
  for (const {one, other} of candidates) {
    if (usedGiven.has(one) || usedWanted.has(other)) continue
    usedGiven.add(one)
    usedWanted.add(other)
    pairs.push([one, other])
  }
  return {pairs, extra: given.filter(one => !usedGiven.has(one))}
}

const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.max(a.end - a.start, b.end - b.start)

/** An open side (../2025, 2023/..) does not count: the date entry is the date itself. */
const closed = (edtf = ''): string => edtf.replace(/^\.\.\//, '').replace(/\/\.\.$/, '')

function scoreDates({dates}: LetterRecord, {entries}: Gold): Tally {
  const wanted = entries.filter(entry => entry.class === 'date')
  const {pairs} = match(dates, wanted)
  const right = pairs.filter(([given, gold]) => days(closed(given.edtf)) === days(closed(gold.edtf))).length
  return {right, given: dates.length, wanted: wanted.length}
}

const UNSCORED = new Set(['anchor', 'title', 'contact', 'contact.phone', 'contact.person', 'region.adcode'])

function scoreEnvelope({letter}: LetterRecord, gold: Gold): Tally {
  const said = new Map(leaves(letter))
  const wanted = leaves(gold.letter).filter(([key]) => !UNSCORED.has(key))
  return of(wanted.filter(([key, value]) => said.get(key) === value).length, wanted.length)
}

function leaves(value: object, path = ''): [string, string | null][] {
  return Object.entries(value).flatMap(([key, inner]) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? leaves(inner, `${path}${key}.`)
      : [[`${path}${key}`, plain(Array.isArray(inner) ? inner.join('、') : inner)] as [string, string | null]],
  )
}

const plain = (value: unknown): string | null =>
  value == null || value === '' ? null : String(value).replace(/[\s“”"《》]/g, '')

function scoreSections({sections}: LetterRecord, gold: Gold): Tally {
  const key = (section: {label: string; title: string}) =>
    plain(`${section.label}|${section.title.replace(/[。；;]$/, '')}`)
  const said = new Set(sections.map(key))
  const right = gold.sections.filter(section => said.has(key(section))).length
  return {right, given: sections.length, wanted: gold.sections.length}
}

function scoreLedger({numerals}: LetterRecord, {entries}: Gold): Tally {
  const right = entries.filter(entry => numerals.some(numeral => overlap(numeral, entry) > 0)).length
  return of(right, entries.length)
}

function scoreSlices(record: LetterRecord, text: string): Tally {
  const spans = [...record.indicators, ...record.dates, ...record.numerals]
  const characters = [...text]
  return of(spans.filter(({raw, start, end}) => characters.slice(start, end).join('') === raw).length, spans.length)
}
