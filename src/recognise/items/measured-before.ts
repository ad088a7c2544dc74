/** What a size that qualifies a thing behind it is the size of. */
import {PERSON} from '../../lexicon/heads.ts'
import type {Span} from '../../tree.ts'
import type {Line, Mention} from '../page.ts'
import {subjectBefore} from './subject-before.ts'

const MEASURE =
  /(?:[值额量率龄度]|占比|比例|比重|收入|营收|利润|税收|面积|规模|资产|资本|投资|投入|产能|能力|人数|户数|授信|土地|耕地|水[体面域]|[库容]容|车位|床位|日供水|[存出]栏)$/

/** |年产值|500万元以上的经营主体, |参保职工|30人以下的企业: what is measured, where it is named. */
export function measuredBefore(line: Line, mention: Mention, index: number): Span | null {
  const before = subjectBefore(line, mention, index)
  const words = before && line.sentence.text.slice(before.start, before.end)
  if (!words) return null
  return MEASURE.test(words) || (mention.quantity.unit === '人' && PERSON.test(words)) ? before : null
}
