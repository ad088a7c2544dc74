/** Reads two ends as one range: 2000-3000片每月, 2.8万-3.2万元, 16至60周岁, 2倍以上5倍以下. */
import {compare, negate, shift} from '../../text/decimal.ts'
import type {Measure} from './measure.ts'
import {boundBehind} from './read-bound.ts'
import {readMeasure} from './read-measure.ts'
import type {Unit} from './unit.ts'
import type {UnitWords} from './unit-words.ts'

export interface Range {
  readonly low: string
  readonly high: string
  readonly end: number
  readonly last: Measure
  readonly flags: readonly string[]
}

/** What the joint of a range begins with. */
const JOINTS = '(-~至到与和'
const JOINT = /(?:\(含\))?(?:-{1,2}|~|至|到|与|和)(?:约|近)?/y

/** The range that begins with `first`; null where no second end belongs to it. */
export function readRange(text: string, first: Measure, words?: UnitWords): Range | null {
  return joined(text, first, words) ?? fenced(text, first, words)
}

function joined(text: string, first: Measure, words?: UnitWords): Range | null {
  if (first.figure.unreadable || first.figure.vague) return null
  if (!JOINTS.includes(text[first.end] ?? '.')) return null
  JOINT.lastIndex = first.end
  const joint = JOINT.exec(text)?.[0]
  if (!joint) return null
  const at = first.end + joint.length
  // -5~-3℃: the second end has a sign of its own
  const last = readMeasure(text, text[at] === '-' && joint !== '-' ? at + 1 : at, at, words)
  if (!last?.unit || last.figure.unreadable || last.figure.start !== at) return null
  // 10与20之间 is a range, 10和20家 a list
  if (/^[与和]/.test(joint) && !text.startsWith('之间', last.end)) return null
  if (first.unit && first.unit.code !== last.unit.code && !isRateOf(last.unit, first.unit)) return null
  if (first.unit && '至到'.includes(joint[0]!) && /[由从]$/.test(text.slice(Math.max(0, first.start - 1), first.start)))
    return null
  const shared =
    !first.unit &&
    first.figure.power === 0 &&
    last.figure.power > 0 &&
    compare(first.figure.low, last.figure.mantissa) < 0
  const plain = first.unit ? first.low : shift(first.figure.low, (shared ? last.figure.power : 0) + last.unit.power)
  const [low, high] = [signed(plain, first), signed(last.high, last)]
  if (compare(low, high) >= 0) return null
  // 3-2万元: nothing goes from 3 to 20000
  const torn = !first.unit && !shared && last.figure.power > 0 && compare(shift(low, 2), high) < 0
  return {low, high, end: last.end, last, flags: shared ? ['unit-elided'] : torn ? ['ambiguous'] : []}
}

/** 100元—200元/人: what it is for stands with the second end alone. */
const isRateOf = (rate: Unit, {code, kind}: Unit): boolean =>
  rate.kind === 'rate' && kind !== 'rate' && rate.code.startsWith(`${code}/`)

const signed = (value: string, {figure}: Measure): string => (figure.negative ? negate(value) : value)

/** 1万元以上5万元以下 */
function fenced(text: string, first: Measure, words?: UnitWords): Range | null {
  if (!first.unit) return null
  const fence = boundBehind(text, first.end)
  if (fence?.bound !== 'at-least') return null
  const at =
    text[fence.edge] === '、' || text[fence.edge] === ',' || text[fence.edge] === '，' ? fence.edge + 1 : fence.edge
  const last = readMeasure(text, at, at, words)
  if (!last?.unit || last.unit.code !== first.unit.code || compare(first.low, last.high) >= 0) return null
  const end = boundBehind(text, last.end)
  if (end?.bound !== 'at-most') return null
  return {low: first.low, high: last.high, end: end.edge, last, flags: []}
}
