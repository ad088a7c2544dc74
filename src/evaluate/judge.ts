/** Judges an indicator by the gold entry it was matched with, field by field. */
import type {Indicator} from '../../schemas/indicator.ts'
import {edtfDays} from '../text/edtf.ts'
import type {GoldEntry} from './gold.ts'

export interface Verdict {
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

export type Pair = readonly [Indicator, GoldEntry]

/** What of the pair is right. */
export function judge([given, gold]: Pair, pairs: readonly Pair[], all: readonly GoldEntry[]): Verdict {
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

/** First and last day; a clock time is itself. */
export function days(edtf: string | null | undefined): string | null {
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
