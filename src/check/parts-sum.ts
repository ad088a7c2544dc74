import type {FindingLevel} from '../../schemas/vocabulary.ts'
import {sayLike} from './amount.ts'
import {type Balance, type Breakdown, weigh} from './balance.ts'
import {partsOf, type Worded} from './breakdowns.ts'
import type {Check, Doubt} from './check.ts'
import {rawOf} from './line.ts'
import {sayRepairs} from './say-repairs.ts'
import {tableSums} from './table-sums.ts'

/** Weighs every breakdown: 「7.94亿元，其中1.86亿元、2.15亿元、3.83亿元」 says 0.1 too much or a wrong digit. */
export const partsSum: Check = {
  rule: 'parts-sum',
  level: 'error',
  about: 'the parts of a breakdown against their whole (其中, 包括, the total row of a table)',
  examples: {
    passing: [
      '投入资金7.84亿元，其中中央补助1.86亿元、省级补助2.15亿元、市县配套3.83亿元。',
      '共有劳动力38.2万人，其中外出务工21.6万人、县内就业14.3万人。',
      '筹集房源1.37万套，其中新建8200套、改建3900套、盘活存量1600套。',
      '建成学校超过300所，其中小学120所、初中90所。',
      '孵化基地48家，其中国家级3家，在孵企业1655家。',
    ],
    failing: [
      '投入资金7.94亿元，其中中央补助1.86亿元、省级补助2.15亿元、市县配套3.83亿元。',
      '改造小区12个，其中城区9个、镇区8个。',
      '招聘教师13286人，其中特岗教师3120人、师范生5046人、其他教师5210人。',
    ],
  },
  check(_, lines) {
    const worded = lines.flatMap(partsOf)
    for (const column of tableSums(lines)) worded.push({candidates: [column], adjacent: true})
    return worded.flatMap(doubtOf)
  },
}

/** A breakdown that closes under one of its readings says nothing. */
function doubtOf({candidates, adjacent}: Worded): Doubt | readonly [] {
  const balances = candidates.map(weigh)
  if (balances.some(({outcome}) => outcome === 'closed')) return []
  for (const [at, balance] of balances.entries()) {
    const level = levelOf(balance, adjacent && candidates.length === 1)
    if (level !== null) return doubt(candidates[at]!, balance, level)
  }
  return []
}

function levelOf({outcome, listed, digits, parts}: Balance, sure: boolean): FindingLevel | null {
  if (outcome === 'rounded') return 'info'
  if (outcome === 'one-digit') return digits > 2 ? 'error' : 'warning'
  // 其中…的两条线路运营 counts what was said before
  const figures = parts.every(({amount}) => amount.digits !== null)
  if (outcome === 'exceeds' && sure && figures) return listed && parts.length > 1 ? 'error' : 'warning'
  return outcome === 'near' ? 'warning' : null
}

function doubt({whole}: Breakdown, balance: Balance, level: FindingLevel): Doubt {
  const {parts, sum, outcome} = balance
  const {mention} = whole
  const {block, sentence} = mention.line
  const said = parts.map(part => rawOf(part.mention)).join(' + ')
  const much = sayLike(sum, mention)
  return {
    block,
    sentence,
    start: mention.quantity.start,
    end: mention.quantity.end,
    level,
    message: `Unexpected sum ${much} of the parts ${said}, expected ${HOW[outcome] ?? ''}${rawOf(mention)}${sayRepairs(balance.repairs)}`,
    refs: [mention.quantity, ...parts.map(part => part.mention.quantity)],
  }
}

const HOW: Partial<Record<Balance['outcome'], string>> = {
  exceeds: 'no more than ',
  rounded: 'within rounding ',
}
