import type {Glance} from '../recogniser.ts'
import type {Measure} from './measure.ts'
import {readMeasure} from './read-measure.ts'

/** The measure whose number stands at `start`: several rules ask for it, one after another. */
export function measureAt({text, floor, context, memo}: Glance, start: number): Measure | null {
  const known = memo.measure
  if (known?.start === start && known.floor === floor) return known.measure
  const measure = readMeasure(text, start, floor, context.units)
  memo.measure = {start, floor, measure}
  return measure
}
