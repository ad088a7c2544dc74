/** Puts measure, bounds, range, list and rate head together into one quantity. */
import type {Bound, Kind} from '../../../schemas/vocabulary.ts'
import {shift} from '../../text/decimal.ts'
import type {Quantity} from '../../tree.ts'
import type {Glance} from '../recogniser.ts'
import {apartBound, boundAcross, CAPPED} from './apart-bound.ts'
import type {Measure} from './measure.ts'
import {openEnds} from './open-ends.ts'
import {passedBound} from './passed-bound.ts'
import {quantity} from './quantity.ts'
import {rateHead} from './rate-head.ts'
import {type BoundWord, boundBefore, boundBehind} from './read-bound.ts'
import {isOpen, readElided, type Shared} from './read-elided.ts'
import {joinPer} from './read-per.ts'
import {readRange} from './read-range.ts'
import type {Unit} from './unit.ts'

/** What a rule found at the number: its unit may come from a list, a table's head or the words around. */
export interface Finding {
  readonly measure: Measure
  readonly unit: {readonly code: string; readonly kind: Kind; readonly written: string | null} | null
  readonly low: string
  readonly high: string
  readonly end: number
  readonly flags: readonly string[]
}

/** Reads the whole expression round a measure that has its unit, or shares one in a list; null where it has none. */
export function compose(glance: Glance, rule: string, measure: Measure): Quantity | null {
  const range = readRange(glance.text, measure, glance.context.units)
  if (range) {
    const unit = range.last.unit!
    const flags = [...measure.figure.flags, ...range.last.figure.flags, ...range.flags]
    const finding = {measure, unit, low: range.low, high: range.high, end: range.end, flags}
    return finish(glance, rule, finding, {range: true, scale: range.last.figure.scale})
  }
  const shared = isOpen(measure) ? readElided(glance, measure) : null
  if (shared && !isSame(measure, shared))
    return finish(glance, rule, elided(measure, shared), {range: false, scale: measure.figure.scale})
  const {low, high, end} = measure
  const unit = measure.unit && (toldBefore(glance, measure.unit, measure.start, measure.end) ?? measure.unit)
  if (!unit) return null
  return finish(
    glance,
    rule,
    {
      measure,
      unit,
      low,
      high,
      end,
      flags: unit === measure.unit ? measure.figure.flags : [...measure.figure.flags, 'unit-elided'],
    },
    {range: false, scale: measure.figure.scale},
  )
}

/** The 个 of 从45个工作日压缩到30个, which the first number explains. */
function toldBefore({text, done}: Glance, unit: Unit, start: number, end: number): Finding['unit'] {
  const last = done.at(-1)
  if (
    unit.written !== '个' ||
    last?.type !== 'quantity' ||
    last.kind === 'rate' ||
    last.unit === null ||
    last.unit === '个'
  )
    return null
  if (!last.written.unit?.startsWith('个') || !/^[,，。;；、)]?$/.test(text[end] ?? '')) return null
  if (!/^[^,，。;；、]{1,8}[到至为]$/.test(text.slice(last.end, start))) return null
  return {code: last.unit, kind: last.kind, written: unit.written}
}

/** 20个、30个: what the last one would give is there already. */
const isSame = ({unit: own}: Measure, {unit, power}: Shared): boolean => own?.code === unit.code && power === own.power

function elided(measure: Measure, {unit, power}: Shared): Finding {
  const by = power + unit.power
  return {
    measure,
    unit: {...unit, written: measure.unit?.written ?? null},
    low: shift(measure.figure.low, by),
    high: shift(measure.figure.high, by),
    end: measure.end,
    flags: [...measure.figure.flags, 'unit-elided'],
  }
}

interface Shape {
  readonly range: boolean
  readonly scale: string | null
}

/** 年满60周穗: a slip of the pen for 周岁 */
const SLIP = '周穗'

/** Adds bounds and rate head to a finding and makes the quantity. */
export function finish(glance: Glance, rule: string, finding: Finding, shape: Shape): Quantity {
  const {measure, unit} = finding
  const {text} = glance
  const {figure} = measure
  const kind = unit?.kind ?? 'count'
  const lead =
    leadingBound(glance, measure.start, kind) ?? passedBound(text, measure.start, finding.end, kind, figure.power)
  const start = lead?.edge ?? measure.start
  const behind = boundBehind(text, finding.end, kind)
  const bounds = boundsOf(lead, measure.hedges, behind)
  const apart = bounds.length === 0 ? (boundAcross(text, finding.end) ?? apartBound(glance, start, kind)) : null
  if (apart) bounds.push(apart)
  const head = unit ? rateHead(glance, {start: measure.start, kind, unit: unit.code, value: finding.low}) : null
  const flags: string[] = []
  for (const flag of finding.flags) add(flags, flag)
  if (figure.vague) add(flags, 'vague')
  if (unit?.written === SLIP) add(flags, 'ocr-suspect')
  if (head) add(flags, 'rate-head')
  if (head?.carried) add(flags, 'unit-elided')
  const {value, low, high, bound} = interval(finding, shape.range, bounds, flags)
  return quantity(rule, {
    start,
    end: behind?.edge ?? finding.end,
    kind: head ? 'rate' : kind,
    value,
    low,
    high,
    bound,
    unit: unit ? withHead(unit.code, head?.code ?? '') : null,
    written: {number: figure.number, scale: shape.scale, unit: unit?.written ?? null},
    flags,
    rateHead: head?.words ?? null,
  })
}

function add(flags: string[], flag: string): void {
  if (!flags.includes(flag)) flags.push(flag)
}

function boundsOf(lead: BoundWord | null, hedges: readonly Bound[], behind: BoundWord | null): Bound[] {
  const bounds = lead ? [lead.bound, ...hedges] : [...hedges]
  if (behind) bounds.push(behind.bound)
  return bounds
}

/** CNY/mo under 每平方米 is CNY/m2/mo. */
function withHead(code: string, head: string): string {
  if (!head) return code
  const [base = '', ...pers] = code.split('/')
  return base + joinPer(...pers, head)
}

/** 最高 bounds money, shares and rates only (最高日客流 bounds nothing). */
function leadingBound(glance: Glance, at: number, kind: Kind) {
  const bound = boundBefore(glance.text, at, glance.floor)
  return bound?.ceiling && !CAPPED.has(kind) ? null : bound
}

type Interval = Pick<Quantity, 'value' | 'low' | 'high' | 'bound'>

function interval(finding: Finding, range: boolean, bounds: readonly Bound[], flags: string[]): Interval {
  const {figure} = finding.measure
  const low = figure.negative && !range ? `-${finding.low}` : finding.low
  const high = figure.negative && !range ? `-${finding.high}` : finding.high
  const about = bounds.includes('about')
  if (figure.unreadable) return {value: null, low: null, high: null, bound: 'exact'}
  if (range) {
    if (about) flags.push('about')
    return {value: null, low, high, bound: 'range'}
  }
  if (figure.vague) return {value: null, low, high: figure.open ? null : high, bound: 'about'}
  // 超20%以内: at most so much over
  const within = bounds[0] === 'over' && bounds.includes('at-most')
  const bound: Bound = about ? 'about' : within ? 'at-most' : (bounds[0] ?? 'exact')
  const open = openEnds(low, bound)
  return {value: low, low: open.low, high: open.high, bound}
}
