/** Whether a number is a span of time that the day of the letter says nothing of. */
import type {Quantity} from '../../tree.ts'
import type {Frame} from './frames.ts'

/** 回收期需要15至20年: a span of time is not of today. */
export const isTimeless = ({kind, bound}: Quantity, {time}: Frame): boolean =>
  kind === 'duration' && bound === 'range' && time.role === 'as-of'
