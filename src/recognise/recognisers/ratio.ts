/** A ratio of one thing to another: 城乡居民收入比由2.9∶1缩小至2.52∶1. */
import {add} from '../../text/decimal.ts'
import {quantity} from '../measure/quantity.ts'
import {boundBefore} from '../measure/read-bound.ts'
import {readDigits} from '../number/read-digits.ts'
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
    {text: '上午8:00', reads: []},
    {text: '按8:30上课', reads: []},
  ],
  needs: [{letters: ':∶'}],
  read({text, floor, done}, numeral) {
    if (/[:∶]/.test(text[numeral.start - 1] ?? '')) return null
    const first = readDigits(text, numeral.start)
    if (!first?.value || !/[:∶]/.test(text[first.end] ?? '')) return null
    const second = readDigits(text, first.end + 1)
    const third = second && text[first.end] === text[second.end] ? readDigits(text, second.end + 1) : null
    if (
      !second?.value ||
      first.value.length > 6 ||
      second.value.length > 6 ||
      (!third && /[:∶\d]/.test(text[second.end] ?? ''))
    )
      return null
    const again = done.slice(-2).some(reading => reading.rules[0] === ID)
    const end = third?.end ?? second.end
    const near = text.slice(Math.max(floor, numeral.start - 12), numeral.start) + text.slice(end, end + 6)
    const parts = [first.value, second.value, third?.value ?? '0']
    if (
      text[first.end] === ':' &&
      !again &&
      !/[比率]/.test(near) &&
      !isMatched(text, end) &&
      !isSplit(text, numeral.start, parts)
    )
      return null
    const lead = boundBefore(text, numeral.start, floor)
    return quantity(ID, {
      start: lead?.edge ?? numeral.start,
      end,
      kind: 'other',
      value: !third && second.value === '1' ? first.value : null,
      fraction: third || second.value === '1' ? null : `${first.value}/${second.value}`,
      bound: lead?.bound ?? 'exact',
      unit: null,
      written: {number: text.slice(numeral.start, end), scale: null, unit: null},
      flags: ['ambiguous'],
    })
  },
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
