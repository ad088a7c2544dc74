/** Where a letter announces plans: under 三、下一步工作打算, and from a paragraph that opens with 下一步 on. */
import {anyOf, PLAN_TITLES} from '../../lexicon/policy.ts'
import type {Line, Page} from '../page.ts'

const TITLE = anyOf(PLAN_TITLES)
/** 三、存在不足和下一步打算: the plans begin where the text says 下一步. */
const MIXED = /存在|不足|问题|困难/
const HEAD = /^(?:下一步|下步|下一阶段|下阶段|今后)/

/** Tells of each line, asked in order, whether it stands among plans. */
export function planSections(page: Page): (line: Line) => boolean {
  const levels = new Map<string, number>()
  const plans = new Set<string>()
  for (const {id, parent, level, title} of page.letter.sections) {
    levels.set(id, level)
    if ((TITLE.test(title) && !MIXED.test(title)) || (parent !== null && plans.has(parent))) plans.add(id)
  }
  let since: number | null = null
  return line => {
    const section = line.sentence.section ?? ''
    const level = levels.get(section) ?? 0
    const opens = HEAD.test(line.sentence.text)
    if (since !== null && level > 0 && level <= since && line.sentence.label) since = null
    if (line.before === null && opens) since = level
    return opens || plans.has(section) || since !== null
  }
}
