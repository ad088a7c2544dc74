/** How large a fund or a scheme is that stands behind 的. */
import type {Span} from '../../tree.ts'
import type {Line, Mention} from '../page.ts'

/** 组建|总规模|2亿元的子基金: what the number is of stands right before it; null elsewhere. */
export function scaleOf({tokens}: Line, {at}: Mention): Span | null {
  const scale = tokens[at - 1]
  if (tokens[at + 1]?.word !== '的' || !scale?.word.endsWith('规模')) return null
  const part = tokens[at - 2]
  return part && PART.test(part.word) ? {start: part.start, end: scale.end} : scale
}
const PART = /^(?:首期|一期|二期|初始|目标|总)$/
