import {sayLike} from './amount.ts'
import {type Breakdown, weigh} from './balance.ts'
import {totalsOf} from './breakdowns.ts'
import type {Check, Doubt} from './check.ts'
import {rawOf} from './line.ts'
import {sayRepairs} from './say-repairs.ts'

/** Weighs a total that follows its parts: 「A 12.5亿元、B 8.3亿元，合计20.9亿元」 is off by one digit. */
export const totalAfter: Check = {
  rule: 'total-after',
  level: 'error',
  about: 'a total after its parts (合计, 共计) against their sum',
  examples: {
    passing: [
      '安排科技、产业和人才专项资金分别为12.5、8.3和6.7亿元，合计27.5亿元。',
      '新建学校3所、医院2所，共计投入1.2亿元。',
      '建成卫生院20家、村卫生室30家，以上共计50家。',
      '新增教师12名、医生5名，其中高级8名，以上人员共计17名。',
    ],
    failing: [
      '安排科技、产业和人才专项资金分别为12.5、8.3和6.7亿元，合计27.8亿元。',
      '建成卫生院20家、村卫生室30家，以上共计51家。',
    ],
  },
  check: (_, lines) => lines.flatMap(totalsOf).flatMap(doubtsOf),
}

function doubtsOf(breakdown: Breakdown): Doubt[] {
  const {outcome, parts, sum, repairs, digits} = weigh(breakdown)
  if (outcome !== 'one-digit' && outcome !== 'rounded') return []
  const {mention} = breakdown.whole
  const {line, quantity} = mention
  const said = parts.map(part => rawOf(part.mention)).reverse()
  const doubt: Doubt = {
    block: line.block,
    sentence: line.sentence,
    start: quantity.start,
    end: quantity.end,
    level: outcome === 'rounded' ? 'info' : digits > 2 ? 'error' : 'warning',
    message: `Unexpected total ${rawOf(mention)}, expected ${sayLike(sum, mention)} (${said.join(' + ')})${sayRepairs(repairs)}`,
    refs: [quantity, ...parts.map(part => part.mention.quantity)],
  }
  return [doubt]
}
