/** Weighs the parts of a breakdown against its whole, over the stretches that the printed digits stand for. */
import {add, compare, multiply, shift, subtract, trailingZeros} from '../text/decimal.ts'
import {above, type Interval, meet, plus} from '../text/interval.ts'
import {type Amount, loose, same} from './amount.ts'
import type {Figure, Repair} from './repair.ts'
import {repairs} from './repair.ts'

/** A whole and the numbers that may be its parts, in the order in which they are counted in. */
export interface Breakdown {
  readonly whole: Figure
  readonly parts: readonly Figure[]
  /** how strongly each part is parted from the one before it: 1 、 2 ， 3 ； (the first: 0) */
  readonly breaks: readonly number[]
  /** the whole says itself that it sums them up: 以上共计 */
  readonly stated?: boolean
}

export interface Balance {
  /** closes; closes as far as the digits tell; less than the whole; more; off by one digit; off by little */
  readonly outcome: 'closed' | 'rounded' | 'partial' | 'exceeds' | 'one-digit' | 'near'
  /** the parts it is about */
  readonly parts: readonly Figure[]
  readonly sum: string
  readonly repairs: readonly Repair[]
  /** parted by 、 alone, so that all of them surely belong together */
  readonly listed: boolean
  /** digits of the whole down to the last of all figures: the more, the less is chance */
  readonly digits: number
}

interface Run extends Interval {
  readonly size: number
  readonly sum: string
  readonly exact: boolean
  readonly natural: boolean
  readonly rank: number
}

/** Tells how the parts stand to their whole; the run of parts that says most decides. */
export function weigh(breakdown: Breakdown): Balance {
  const {whole, parts} = breakdown
  const runs = runsOf(breakdown)
  const say = (outcome: Balance['outcome'], run: Run, fixes: readonly Repair[] = []): Balance => ({
    outcome,
    parts: parts.slice(0, run.size),
    sum: run.sum,
    repairs: fixes,
    listed: run.rank <= 1,
    digits: digitsOf(whole.amount, parts.slice(0, run.size)),
  })
  const several = runs.filter(({size}) => size > 1)
  const closed = several.find(run => same(run.sum, whole.amount.value) && isMeant(breakdown, run))
  if (closed) return say('closed', closed)
  const rounded = several.find(run => run.natural && meet(run, whole.amount))
  if (rounded) return say(rounded.exact && whole.amount.exact ? 'rounded' : 'closed', rounded)
  const slip = firstSlip(breakdown, several)
  if (slip) return say('one-digit', slip.run, slip.fixes)
  const most = loose(whole.amount)
  const more = runs.find(run => run.natural && above(run, most))
  if (more) return say('exceeds', more)
  const near = several.find(run => run.natural && run.size > 2 && isNear(run, whole.amount))
  return near ? say('near', near) : say('partial', runs[0]!)
}

/** The parts one by one summed up, each sum a run; a run is natural where a stronger mark follows it. */
function runsOf({parts, breaks}: Breakdown): Run[] {
  const runs: Run[] = []
  let stretch: Interval = {low: '0', high: '0'}
  let sum = '0'
  let exact = true
  let rank = 0
  for (let at = 0; at < parts.length; at++) {
    const {amount} = parts[at]!
    stretch = plus(stretch, amount)
    sum = add(sum, amount.value)
    exact &&= amount.exact
    rank = Math.max(rank, breaks[at]!)
    const next = breaks[at + 1]
    const natural = next === undefined || next > Math.max(rank, 1)
    runs.push({low: stretch.low, high: stretch.high, size: at + 1, sum, exact, rank, natural})
  }
  return runs
}

function firstSlip(breakdown: Breakdown, runs: readonly Run[]) {
  for (const run of runs) {
    const slip = slipOf(breakdown, run)
    if (slip) return slip
  }
  return null
}

/** A run that one digit would close; numbers of few digits meet by chance, so they must be a list. */
function slipOf({whole, parts, stated}: Breakdown, run: Run) {
  if (!run.exact || !whole.amount.exact) return null
  const some = parts.slice(0, run.size)
  const fixes = repairs(whole, some, subtract(whole.amount.value, run.sum))
  if (fixes.length === 0) return null
  const digits = digitsOf(whole.amount, some)
  if (stated && run.natural) return {run, fixes}
  if (digits < 2 || (digits < 4 && !run.natural) || (digits < 3 && run.size < 3)) return null
  return {run, fixes}
}

/** A sum in the midst of a list (13 + 7 of 13, 7 and 3) is meant only where it is no chance and the list ends there. */
function isMeant({whole, parts}: Breakdown, {natural, size}: Run): boolean {
  return natural || (digitsOf(whole.amount, parts.slice(0, size)) > 2 && !goesOn(parts[size - 1]!, parts[size]!))
}

/** ，投入A 8.89亿元，投入B 7亿元: the next number is worded like the one before it. */
const goesOn = (one: Figure, next: Figure): boolean =>
  one.mention.gap.length > 2 && next.mention.gap.startsWith(one.mention.gap.slice(0, 3))

/** Digits of the whole down to the last one that any of the figures has, zeros at the end left out. */
function digitsOf(whole: Amount, parts: readonly Figure[]): number {
  let last = lastOf(whole)
  for (const {amount} of parts) last = Math.min(last, lastOf(amount))
  return shift(whole.value, -last).split('.')[0]!.length
}

const lastOf = ({value, last}: Amount): number => last + trailingZeros(shift(value, -last))

const isNear = (run: Run, whole: Amount): boolean =>
  run.exact && whole.exact && compare(distance(run.sum, whole.value), multiply(whole.value, '0.02')) <= 0

const distance = (a: string, b: string): string => (compare(a, b) < 0 ? subtract(b, a) : subtract(a, b))
