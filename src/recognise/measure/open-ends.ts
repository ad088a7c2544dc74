/** The ends of a number that a bound leaves open on one side. */
import type {Bound} from '../../../schemas/vocabulary.ts'

/** 超300 has the low end 300, 不足300 the high end; an exact or softened number has neither. */
export const openEnds = (value: string, bound: Bound) => ({
  low: bound === 'over' || bound === 'at-least' ? value : null,
  high: bound === 'under' || bound === 'at-most' ? value : null,
})
