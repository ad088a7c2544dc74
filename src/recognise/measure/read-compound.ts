/** Two units that make one amount: 3元5角, 5亩3分, 2年零6个月, 1小时30分钟, 8天20小时. */
import type {Kind} from '../../../schemas/vocabulary.ts'
import {add, shift} from '../../text/decimal.ts'
import type {Figure} from '../number/figure.ts'
import {readFigure} from '../number/read-figure.ts'

export interface Compound {
  readonly end: number
  readonly value: string
  readonly code: string
  readonly kind: Kind
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
    块: [
      {word: '毛', code: 'CNY', upper: 1, lower: -1},
      {word: '角', code: 'CNY', upper: 1, lower: -1},
    ],
    亩: [{word: '分', code: '亩', upper: 1, lower: -1}],
    m: [],
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

const KINDS = new Map<string, Kind>([
  ['CNY', 'money'],
  ['斤', 'mass'],
  ['亩', 'area'],
  ['m', 'length'],
])
/** Their upper units may have decimals of their own: 3.5斤2两 is odd, and a sum. */
const DECIMAL: ReadonlySet<string> = new Set(['CNY', '斤'])

/** Adds the lower unit that stands behind an upper one, or its tenths: 1米2, 三块五; null where neither stands. */
export function readCompound(text: string, at: number, value: string, code: string): Compound | null {
  const parts = PARTS.get(code)
  if (!parts || (!DECIMAL.has(code) && value.includes('.'))) return null
  // 两年零三个月
  const from = text[at] === '零' ? at + 1 : at
  const figure = readFigure(text, from, from)
  if (!figure || figure.start !== from || figure.vague || figure.unreadable || figure.low.length > 2) return null
  const part = parts.find(({word}) => text.startsWith(word, figure.end))
  if (!part) return from === at ? readTenths(text, figure, value, code) : null
  const end = figure.end + part.word.length
  if (part.word === '分' && /[别之布配]/.test(text[end] ?? '')) return null
  const upper = part.upper === 1 ? value : (BigInt(value) * BigInt(part.upper)).toString()
  const sum = add(upper, shift(figure.low, part.lower))
  const next = part.word === '角' ? readCompound(text, end, sum, 'CNY') : null
  return next ?? {end, value: sum, code: part.code, kind: KINDS.get(part.code) ?? 'duration'}
}

/** What may stand behind tenths without a unit: 身高1米2以下, 每斤3块5左右. */
const TENTHS_END = /^(?:以[上下内]|及以|左右|上下|多|[高宽长深厚]|[,，。;；)]|$)/

/** 1米2, 一米八, 3块5: the digit behind the unit counts its tenths. */
function readTenths(text: string, figure: Figure, value: string, code: string): Compound | null {
  const spoken = code === 'm' ? 'm' : code === '块' ? 'CNY' : null
  if (!spoken || figure.power > 0 || !/^[1-9]$/.test(figure.low) || figure.end - figure.start > 1) return null
  if (!TENTHS_END.test(text.slice(figure.end, figure.end + 2))) return null
  const sum = add(value, shift(figure.low, -1))
  return {end: figure.end, value: sum, code: spoken, kind: KINDS.get(spoken)!}
}
