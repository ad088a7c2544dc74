import type {Glance} from '../recogniser.ts'
import type {Measure} from './measure.ts'
import {readMeasure} from './read-measure.ts'

const KEY = 'measure'

interface Known {
  readonly start: number
  readonly floor: number
  readonly measure: Measure | null
}

/** The measure whose number stands at `start`: several rules ask for it, one after another. */
export function measureAt({text, floor, context, memo}: Glance, start: number): Measure | null {
  const known = memo.get(KEY) as Known | undefined
  if (known?.start === start && known.floor === floor) return known.measure
  const measure = readMeasure(text, start, floor, context.units)
  memo.set(KEY, {start, floor, measure} satisfies Known)
  return measure
}
