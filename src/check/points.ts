import {subtract} from '../text/decimal.ts'
import {meet, minus} from '../text/interval.ts'
import {measured} from './amount.ts'
import type {Check, Doubt} from './check.ts'
import {doubtsOf, isOfAnother, type Mention, rawOf} from './line.ts'

/** Compares percentage points with two percentages: 「由86.5%提高到91.2%，提高4.7个百分点」. */
export const points: Check = {
  rule: 'points',
  level: 'error',
  about: 'percentage points against the two percentages they lie between',
  examples: {
    passing: [
      '就诊率由86.5%提高到91.2%，提高4.7个百分点。',
      '优良率由42.1%提高到53.8%，近视率下降2.6个百分点。',
      '大班额比例降至0.38%，比上年下降0.21个百分点。',
    ],
    failing: ['就诊率由86.5%提高到91.2%，提高5.7个百分点。'],
  },
  check: (_, lines) => doubtsOf(lines, mention => (mention.quantity.kind === 'points' ? doubtOf(mention) : null)),
}

function doubtOf(mention: Mention): Doubt | null {
  const {line, index, quantity, gap} = mention
  const [to, from] = [line.mentions[index - 1], line.mentions[index - 2]]
  if (!to || !from || to.quantity.change?.from !== from.quantity || /[高低优快慢]于|年均|分别/.test(gap)) return null
  // 优良率由42.1%提高到53.8%，|近视率|下降2.6个百分点: of another rate
  if (isOfAnother(quantity, to.quantity)) return null
  const [was, is, said] = [measured(from), measured(to), measured(mention)]
  if (!was?.exact || !is?.exact || !said?.exact) return null
  const down = quantity.change?.direction === 'down'
  if (meet(down ? minus(was, is) : minus(is, was), said)) return null
  const should = down ? subtract(was.value, is.value) : subtract(is.value, was.value)
  return {
    block: line.block,
    sentence: line.sentence,
    start: quantity.start,
    end: quantity.end,
    message: `Unexpected ${rawOf(mention)}, expected ${should}个百分点 (${rawOf(from)}, ${rawOf(to)})`,
    refs: [quantity, from.quantity, to.quantity],
  }
}
