/** A ratio of one thing to another: 城乡居民收入比由2.9∶1缩小至2.52∶1. */
import {add} from '../../text/decimal.ts'
import {quantity} from '../measure/quantity.ts'
import {boundBefore} from '../measure/read-bound.ts'
import {readDigits} from '../number/read-digits.ts'
import {readFigure} from '../number/read-figure.ts'
import type {Recogniser} from '../recogniser.ts'

const ID = 'quantity/ratio'

export const ratio: Recogniser = {
  id: ID,
  examples: [
    {text: '城乡居民收入比为2.5∶1', reads: ['other 2.5∶1']},
    {text: '商住比2:8', reads: ['other 2:8']},
    {text: '按1:1面积比例安置', reads: ['other 1:1']},
    {text: '三次产业比重为4.0∶37.7∶58.3', reads: ['other 4.0∶37.7∶58.3']},
    {text: '按5:3:2分年兑现', reads: ['other 5:3:2']},
    {text: '资金杠杆率达1:8', reads: ['other 1:8']},
    {text: '与省级资金1:1配套', reads: ['other 1:1']},
    {text: '资金由省、市、县、乡按3:3:2:2分担', reads: ['other 3:3:2:2']},
    {text: '按一比一的比例置换', reads: ['other 一比一']},
    {text: '男女比例为7比3', reads: ['other 7比3']},
    {text: '停车位配建不低于1:1.2', reads: ['other 不低于1:1.2']},
    {text: '上午8:00', reads: []},
    {text: '以3比2获胜', reads: []},
    {text: '按8:30上课', reads: []},
  ],
  needs: [{letters: ':∶比'}],
  read({text, floor, done}, numeral) {
    const {start} = numeral
    if (/[:∶]/.test(text[start - 1] ?? '')) return null
    const ratio = partsAt(text, start)
    if (!ratio) return null
    const {parts, end, mark} = ratio
    const again = done.slice(-2).some(reading => reading.rules[0] === ID)
    const near = text.slice(Math.max(floor, start - 12), start) + text.slice(end, end + 6)
    const lead = boundBefore(text, start, floor)
    const isNorm = lead !== null && parts[0] === '1' && /[低高少大小]于$/.test(text.slice(lead.start, start))
    if (
      mark !== '∶' &&
      !again &&
      !isNorm &&
      !/[比率]/.test(near) &&
      !isMatched(text, end) &&
      !isSplit(text, start, parts)
    )
      return null
    const [first, second] = parts
    const isPair = parts.length === 2
    return quantity(ID, {
      start: lead?.edge ?? start,
      end,
      kind: 'other',
      value: isPair && second === '1' ? first! : null,
      fraction: isPair && second !== '1' ? `${first}/${second}` : null,
      bound: lead?.bound ?? 'exact',
      unit: null,
      written: {number: text.slice(start, end), scale: null, unit: null},
      flags: ['ambiguous'],
    })
  },
}

interface Parts {
  readonly parts: readonly string[]
  readonly end: number
  readonly mark: string
}

const MOST = 5

/** The parts of 4.0∶37.7∶58.3, 3:3:2:2, 7比3 and 一比一; null where there are not two. */
function partsAt(text: string, start: number): Parts | null {
  const parts: string[] = []
  let end = start
  let mark = ''
  while (parts.length < MOST) {
    const part = partAt(text, end + (mark ? 1 : 0), mark === '比' || mark === '')
    if (!part || part.value.length > 6) break
    parts.push(part.value)
    end = part.end
    mark ||= text[end] ?? ''
    if (text[end] !== mark || !':∶比'.includes(mark)) break
  }
  return parts.length < 2 || /[:∶\d]/.test(text[end] ?? '') ? null : {parts, end, mark}
}

/** One part, in figures, or in words where 比 stands between. */
function partAt(text: string, at: number, words: boolean): {readonly value: string; readonly end: number} | null {
  const digits = readDigits(text, at)
  if (digits) return digits.value === null ? null : {value: digits.value, end: digits.end}
  const figure = words ? readFigure(text, at, at) : null
  return figure && figure.start === at && !figure.vague ? {value: figure.low, end: figure.end} : null
}

/** 按1:1配套: so much of one's own for so much given. */
const isMatched = (text: string, end: number): boolean =>
  /^的?(?:比例|配套|匹配|配备|配建|配置|配资)/.test(text.slice(end, end + 4))

/** 按5:3:2 or 按6:4 parts a whole of ten or of a hundred; 按8:30 is a time. */
function isSplit(text: string, start: number, parts: readonly string[]): boolean {
  if (!/[按照以]$/.test(text.slice(0, start).slice(-1))) return false
  const sum = parts.reduce((all, part) => add(all, part), '0')
  return sum === '10' || sum === '100'
}
