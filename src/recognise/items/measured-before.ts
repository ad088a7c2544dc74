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
  const {kind, unit} = mention.quantity
  // |失业人员|达到职工人数10%以上的企业
  return MEASURE.test(words) || ((unit === '人' || kind === 'percent') && PERSON.test(words)) ? before : null
}

/** 培育|主营业务收入|超10亿元的企业: the verb before a measure governs the thing behind it. */
export function ungoverned({sentence: {text}, tokens}: Line, {at}: Mention, before: Span): Span {
  const words = text.slice(before.start, before.end)
  const brings = tokens[at + 1]?.word === '的' && MEASURE.test(words) ? BRINGS.exec(words) : null
  return brings ? {start: before.start + brings[0].length, end: before.end} : before
}
const BRINGS = /^(?:培育|引[进育]|扶持|打造|新增|招引|孵化|支持)(?=.{3})/
