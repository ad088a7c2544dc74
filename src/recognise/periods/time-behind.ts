/** A time that stands behind its number. */
import type {Span} from '../../tree.ts'
import type {Line} from '../page.ts'
import type {Frame} from './frames.ts'

/** The first time of the clause behind the number, unless it belongs to a plan that takes the number in. */
export const timeBehind = (line: Line, quantity: Span, own: readonly Frame[]): Frame | undefined =>
  own.find(({start, end, next}) => start >= quantity.end && !next && !isOfPlan(line, end))

/** 其余9座|力争2025年底前|完成: the plan's day stands behind its number. */
export const isPutOff = ({sentence: {text}}: Line, from: number, to: number): boolean =>
  to - from < 8 && /^(?:也|均|将|计划|预计|拟|力争|确保|争取|于|在)+$/.test(text.slice(from, to))

/** 43座水库纳入今年|除险加固计划|: the year of a plan is no time of what it takes in. */
const isOfPlan = ({sentence: {text}}: Line, end: number): boolean =>
  /^度?(?![^,，。;；]{0,3}(?:计划|将|拟))[^,，。;；\d]{2,10}(?:计划|规划|方案|名单|目录)/.test(
    text.slice(end, end + 16),
  )
