/** Two units that make one amount: 3元5角, 2年6个月, 1小时30分钟, 8天20小时. */
import {add, shift} from '../../text/decimal.ts'
import {readFigure} from '../number/read-figure.ts'

export interface Compound {
  readonly end: number
  readonly value: string
  readonly code: string
}

interface Part {
  readonly word: string
  /** code of the sum, how many of it one upper unit makes, and the power of ten of one lower unit in it */
  readonly code: string
  readonly upper: number
  readonly lower: number
}

const PARTS: ReadonlyMap<string, readonly Part[]> = new Map(
  Object.entries({
    CNY: [
      {word: '角', code: 'CNY', upper: 1, lower: -1},
      {word: '毛', code: 'CNY', upper: 1, lower: -1},
      {word: '分', code: 'CNY', upper: 1, lower: -2},
    ],
    a: [{word: '个月', code: 'mo', upper: 12, lower: 0}],
    d: [
      {word: '个小时', code: 'h', upper: 24, lower: 0},
      {word: '小时', code: 'h', upper: 24, lower: 0},
      {word: '时', code: 'h', upper: 24, lower: 0},
    ],
    h: [
      {word: '分钟', code: 'min', upper: 60, lower: 0},
      {word: '分', code: 'min', upper: 60, lower: 0},
    ],
    分: [{word: '秒', code: 's', upper: 60, lower: 0}],
    斤: [{word: '两', code: '斤', upper: 1, lower: -1}],
    min: [
      {word: '秒钟', code: 's', upper: 60, lower: 0},
      {word: '秒', code: 's', upper: 60, lower: 0},
    ],
  }),
)

/** Adds the lower unit that stands behind an upper one; null where none does. */
export function readCompound(text: string, at: number, value: string, code: string): Compound | null {
  const parts = PARTS.get(code)
  if (!parts || (code !== 'CNY' && code !== '斤' && value.includes('.'))) return null
  const figure = readFigure(text, at, at)
  if (!figure || figure.start !== at || figure.vague || figure.unreadable || figure.low.length > 2) return null
  const part = parts.find(({word}) => text.startsWith(word, figure.end))
  if (!part) return null
  const end = figure.end + part.word.length
  if (part.word === '分' && /[别之布配]/.test(text[end] ?? '')) return null
  const upper = part.upper === 1 ? value : (BigInt(value) * BigInt(part.upper)).toString()
  const sum = add(upper, shift(figure.low, part.lower))
  const next = part.word === '角' ? readCompound(text, end, sum, 'CNY') : null
  return next ?? {end, value: sum, code: part.code}
}
