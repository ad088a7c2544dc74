/** The sum that a ceiling names. */
import type {Span} from '../../tree.ts'
import type {Line, Mention} from '../page.ts'
import {subjectBefore} from './subject-before.ts'

/** 单个企业|年度奖励总额|最高不超过200万元: a ceiling that names what it holds. */
export const totalBefore = (line: Line, mention: Mention, index: number): Span | null => {
  const own = subjectBefore(line, mention, index)
  return own &&
    /(?:总额|金额|资金|(?:年度|单次)(?:奖励|补助|补贴|贴息|奖补))$/.test(line.sentence.text.slice(own.start, own.end))
    ? own
    : null
}
