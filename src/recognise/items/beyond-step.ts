/** What a number is of that follows a step passed. */
import type {Quantity} from '../../tree.ts'
import type {Line} from '../page.ts'
import {subjectBefore} from './subject-before.ts'

type Item = NonNullable<Quantity['item']>

/** |经济总量|连跨两个万亿元台阶，增长6%: what passed the step, and not the step. */
export function beyondStep(line: Line, index: number, item: Item): Item {
  if (item.sentence || !/(?:台阶|大关|关口)$/.test(line.sentence.text.slice(item.start, item.end))) return item
  for (let at = index - 1; at >= 0 && at > index - NEAR; at--) {
    const mention = line.mentions[at]!
    if (mention.quantity.item?.start === item.start && item.start >= mention.quantity.end)
      return subjectBefore(line, mention, at) ?? item
  }
  return item
}

const NEAR = 6
