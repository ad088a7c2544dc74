import type {Check} from './check.ts'
import {type Mention, rawOf, unexpected} from './line.ts'

/** Reports a range whose first number leaves its 万 or 亿 to the second (「35-40亿尾」, GB/T 15835), and a number without any unit. */
export const elidedUnit: Check = {
  rule: 'elided-unit',
  level: 'info',
  about: 'a range whose first number leaves out 万 or 亿 (GB/T 15835-2011), or a number that lost its unit',
  examples: {
    passing: ['年供应虾苗35亿-40亿尾。', '时速30-40公里。', '分别支持21、44项攻关。'],
    failing: ['年供应虾苗35-40亿尾。', '取证率达到71.4，其中2105人稳定就业。'],
  },
  check: (_, lines) => unexpected(lines, expectation),
}

const RANGE = /^\D{0,4}(\d[\d.]{0,12})(-|~|至|到)\d[\d.]{0,12}(万亿|[万亿])/

function expectation(mention: Mention): string | null {
  const {quantity, line} = mention
  const range = quantity.bound === 'range' ? RANGE.exec(rawOf(mention)) : null
  if (range) return `${range[3]} after ${range[1]} too (or a unit that leaves no doubt)`
  const alone = quantity.flags.includes('unit-elided') && quantity.flags.includes('ocr-suspect')
  return alone && !line.block.cell ? 'a unit behind the number' : null
}
