/** Where a letter announces plans: under 三、下一步工作打算, and from a paragraph that opens with 下一步 on. */
import {anyOf, PLAN_TITLES} from '../../lexicon/policy.ts'
import type {Line, Page} from '../page.ts'
import {opensItem} from '../periods/items.ts'
import type {Context} from '../recogniser.ts'

const TITLE = anyOf(PLAN_TITLES)
/** 三、存在不足和下一步打算: the plans begin where the text says 下一步. */
const MIXED = /存在|不足|问题|困难|成就|回顾|总结|完成情况/
/** 二、“十五五”时期主要目标和重大任务; 三、2026年重点工作 after a section that looks back. */
const AHEAD = /^“?十[一二三四五六七八九]五”?(?:时期|期间).{0,16}(?:目标|任务|举措|部署|安排)$/
const YEAR_WORK = /^\d{4}年(?:的)?(?:重点|主要|政府)?(?:工作|任务)(?:任务|重点|部署|目标|要求)?$/
/** 三、发展目标, 三、近期计划: nothing but the name of a plan. */
const NAMED =
  /^(?:主要|总体|发展|工作|具体|预期|近期|中期|远期|未来|明年|后续|下半年|推进|实施){0,2}(?:目标|规划|计划|打算|安排|目标和任务|目标及任务)$/
/** 二、重点工作: its items are plans where they say |一要|. */
const WORK =
  /^(?:[今明]年|\d{4}年)?的?(?:重点|主要|当前|政府)?(?:工作|任务)(?:重点|任务|部署|目标|要求|举措|措施)?$|(?:工作|任务)(?:要求|重点|部署)$/
/** 附件:|2026年全县民生实事|: the items below are what the year is to bring. */
const PROMISES =
  /^(?:附件?\d{0,2}:?)?(\d{4})年[^,，。;；:]{0,16}(?:民生实事|为民(?:办)?实事|实事项目|惠民实事)(?:项目|工程|任务|计划|清单|目标|安排|分解表){0,3}$/
const BACK = /回顾|总结|成就|成效|完成情况|工作情况/
const HEAD = /^(?:下一步|下步|下一阶段|下阶段|今后)/

/** Tells of each line, asked in order, whether it stands among plans. */
export function planSections(page: Page, {reference}: Context): (line: Line) => boolean {
  const levels = new Map<string, number>()
  const plans = new Set<string>()
  const works = new Set<string>()
  let back = false
  for (const {id, parent, level, label, title} of page.letter.sections) {
    levels.set(id, level)
    const ahead =
      (TITLE.test(title) || NAMED.test(title) || AHEAD.test(title) || (back && YEAR_WORK.test(title))) &&
      !MIXED.test(title)
    if (WORK.test(title)) works.add(id)
    const isToDo = parent !== null && works.has(parent) && label.endsWith('要')
    if (ahead || isToDo || (parent !== null && plans.has(parent))) plans.add(id)
    back ||= BACK.test(title)
  }
  let since: number | null = null
  let promised = false
  return line => {
    if (line.before === null && !opensItem(line)) {
      const [, year] = PROMISES.exec(line.sentence.text) ?? []
      promised = year !== undefined && isToCome(year, reference)
    } else if (promised) return true
    const section = line.sentence.section ?? ''
    const level = levels.get(section) ?? 0
    const opens = HEAD.test(line.sentence.text)
    if (since !== null && level > 0 && level <= since && line.sentence.label) since = null
    if (line.before === null && opens) since = level
    return opens || plans.has(section) || (since !== null && !looksBack(line))
  }
}

/** 同比增长12% in a paragraph behind the plans: what was counted is no plan. */
const looksBack = ({before, sentence: {text}}: Line): boolean =>
  before === null && /同比|环比|[去上]年同期/.test(text) && !/力争|确保|计划|[拟将]|目标|预[计期]|实现|推动/.test(text)

/** The year of a list of promises, as seen from the day of the letter: the first half of that year looks ahead too. */
const isToCome = (year: string, reference: string | null): boolean =>
  reference === null || reference.slice(0, 7) <= `${year}-06`
