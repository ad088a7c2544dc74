/** Gives each number the time for which it holds: of its clause, of the frame that carries, or none. */

import {edtfDays} from '../../text/edtf.ts'
import type {Quantity, Time} from '../../tree.ts'
import type {Line, Mention, Page} from '../page.ts'
import {type Frame, framesOf} from '../periods/frames.ts'
import {isAttributive} from '../periods/is-attributive.ts'
import type {Context} from '../recogniser.ts'
import type {Refiner} from '../refiner.ts'
import {momentTime} from '../time-words.ts'

/** 2021年投入5亿元，其中…3亿元: both are of 2021; no time expression, no period. */
export const period: Refiner = {
  id: 'period',
  why: 'a deadline needs the status; years shared out by 分别 stand already',
  examples: [
    {text: '2021年投入5亿元，其中省级3亿元', reads: ['5亿元: period=2021', '3亿元: period=2021']},
    {text: '到2025年，床位达到800张', reads: ['800张: period=../2025']},
  ],
  refine(page: Page, context: Context) {
    let last: {line: Line; frame: Frame | null} | null = null
    for (const line of page.lines) {
      if (line.block.cell) {
        settleCell(line)
        continue
      }
      const frame: Frame | null = settleLine(line, context, carriedOver(line, last))
      if (context.reference === null) markRelative(line)
      last = {line, frame}
    }
  },
}

const RELATIVE =
  /[今去明上当]年|目前|当前|全年|年[内底初末]|近[一二三四五六七八九十两\d]{1,3}年|[上下]半年|[一二三四前]季度|\d月/

/** 今年投入5亿元 in a text without a day of its own: the year stays unknown, and the number is doubted. */
function markRelative({mentions, sentence: {text}}: Line): void {
  for (const {quantity} of mentions)
    if (!quantity.period && RELATIVE.test(text.slice(Math.max(0, quantity.start - 80), quantity.start)))
      quantity.flags.push('period-relative')
}

/** A cell holds for the time that its row's or column's head or the table's caption names. */
function settleCell({block, mentions}: Line): void {
  const {rowHead, columnHead, caption} = block.cell!
  for (const head of [rowHead, columnHead, caption])
    for (const sentence of head?.children ?? [])
      for (const reading of sentence.children) {
        const time = reading.type === 'moment' ? momentTime(reading, sentence.text) : null
        if (!time) continue
        for (const {quantity} of mentions) quantity.period ??= {...time, source: 'carried'}
        return
      }
}

/** The frame of the sentence before, where this one goes on within the paragraph and sets none of its own. */
function carriedOver(line: Line, last: {line: Line; frame: Frame | null} | null): Frame | null {
  if (!last?.frame || line.before !== last.line || last.frame.event || last.frame.time.role === 'by') return null
  if (line.mentions.some(({quantity}) => quantity.status !== 'actual' && !isThreshold(quantity))) return null
  if (/^(?:全年|当年)/.test(line.sentence.text)) return last.frame
  return line.mentions.length === 0 || goesOn(line) ? {...last.frame, over: true} : null
}

/** What has come about (已, 累计, 连续) and what a thing is (总投资, 全长) is of no frame but its own; so is a deed or a place. */
const OWN_TIME = /已|累计|连续|总投资|全长|占地|总建筑面积|历年|一直/

function goesOn({sentence: {text}, tokens, mentions}: Line): boolean {
  const head = tokens.slice(0, mentions[0]?.at)
  return !OWN_TIME.test(text) && !head.some(({class: kind}) => kind === 'verb' || kind === 'place')
}

function settleLine(line: Line, context: Context, over: Frame | null): Frame | null {
  const frames = framesOf(line, context, over)
  let carried = over
  if (line.mentions.length === 0) return frames.findLast(({next}) => !next) ?? over
  let at = 0
  let mentions = 0
  for (const clause of line.clauses) {
    const start = line.tokens[clause.from]!.start
    const end = line.tokens[clause.to - 1]!.end
    while (at < frames.length && frames[at]!.start < start) carried = keep(frames[at++]!, carried)
    if (carried?.event && line.tokens[clause.from - 1]?.word === ';') carried = null
    const first = at
    while (at < frames.length && frames[at]!.start < end) at++
    const own = frames.slice(first, at)
    let before: Mention | null = null
    for (; mentions < line.mentions.length && line.mentions[mentions]!.at < clause.to; mentions++) {
      const mention = line.mentions[mentions]!
      const changed = settle(line, mentions, before, own, fitting(line.mentions[mentions]!, carried, context))
      if (changed) carried = changed
      before = mention
    }
    const lastMention: Mention | null = before
    for (const frame of own) if (!isObject(frame, lastMention)) carried = keep(frame, carried)
  }
  return carried
}

/** 9家企业入选2022年…名单: a date inside the object of a number says nothing of what follows. */
const isObject = (frame: Frame, before: Mention | null): boolean =>
  before !== null && frame.start > before.quantity.start && !/^(?:年[内底]|今年|明年|目前)/.test(frame.time.raw)

const keep = (frame: Frame, carried: Frame | null): Frame | null => (frame.next ? carried : frame)

function settle(
  line: Line,
  index: number,
  before: Mention | null,
  own: readonly Frame[],
  carried: Frame | null,
): Frame | null {
  const mention = line.mentions[index]!
  const {quantity} = mention
  if (quantity.period || isThreshold(quantity)) return null
  const frame = nearest(own, mention, before)
  if (isStart(line, index)) {
    if (frame?.next) give(quantity, frame.time, 'period/clause')
    return null
  }
  const after = own.find(({start, end, next}) => start >= quantity.end && !next && !isOfPlan(line, end))
  if (frame) give(quantity, timeFor(quantity, frame.time), 'period/clause')
  else if (after && (!carried || after.start <= quantity.end + 1 || isPutOff(line, quantity.end, after.start)))
    give(quantity, after.time, 'period/after')
  else if (carried && !isTimeless(quantity, carried) && !isAttributive(line, mention))
    carry(quantity, carried, carriedTime(carried, line, mention))
  return frame?.next && quantity.change?.from ? {...frame, next: false, event: true} : null
}

/** 其余9座|力争2025年底前|完成: the plan's day stands behind its number. */
const isPutOff = ({sentence: {text}}: Line, from: number, to: number): boolean =>
  to - from < 8 && /^(?:也|均|将|计划|预计|拟|力争|确保|争取|于|在)+$/.test(text.slice(from, to))

/** 已于2022年10月竣工；二期计划投资…: a plan or a rule does not take over a time that is past. */
function fitting({quantity}: Mention, carried: Frame | null, {reference}: Context): Frame | null {
  if (carried?.over && (quantity.status !== 'actual' || quantity.aspect === 'gap')) return null
  if (carried && quantity.status === 'rule' && !quantity.change && carried.time.edtf.endsWith('/..')) return null
  if (!carried || quantity.status === 'actual' || quantity.flags.includes('ask') || reference === null) return carried
  const {end} = edtfDays(carried.time.edtf)
  // 2021年，补助标准提高到79元: the year in which the rule was changed
  const raised = quantity.status === 'rule' && quantity.change !== null && !carried.over
  return end !== null && end < reference && !raised ? null : carried
}

/** 上年度研发费用不低于100万元: in a rule, a year before is any year before. */
const timeFor = ({status}: Quantity, time: Time): Time | null =>
  status === 'rule' && /^上一?年度?$/.test(time.raw) ? null : time

/** 43座水库纳入今年|除险加固计划|: the year of a plan is no time of what it takes in. */
const isOfPlan = ({sentence: {text}}: Line, end: number): boolean =>
  /^度?(?![^,，。;；]{0,3}(?:计划|将|拟))[^,，。;；\d]{2,10}(?:计划|规划|方案|名单|目录)/.test(
    text.slice(end, end + 16),
  )

/** 回收期需要15至20年: a span of time is not of today. */
const isTimeless = ({kind, bound}: Quantity, {time}: Frame): boolean =>
  kind === 'duration' && bound === 'range' && time.role === 'as-of'

/** The last time before the number; one that belongs to the next number alone counts only for that. */
function nearest(own: readonly Frame[], {quantity}: Mention, before: Mention | null): Frame | null {
  for (let at = own.length - 1; at >= 0; at--) {
    const frame = own[at]!
    if (frame.start >= quantity.start) continue
    if (frame.next && before && before.quantity.start > frame.start) continue
    return frame
  }
  return null
}

/** 由|20个|压缩至8个: where a change began has no time but its own. */
const isStart = (line: Line, index: number): boolean =>
  line.mentions[index + 1]?.quantity.change?.from === line.mentions[index]!.quantity

/** 60岁以上, 50亩以上的基地: a bound that defines a population holds at all times. */
const isThreshold = ({rules, status, unit, bound}: Quantity): boolean =>
  rules.includes('status/threshold') || (status === 'rule' && bound !== 'exact' && unit === '岁')

function carriedTime(frame: Frame, line: Line, mention: Mention): Time {
  const head = line.tokens[line.clauses[mention.clause]!.from]!.start
  const adjacent = frame.end >= head - 1 && frame.end <= head
  return {...frame.time, source: frame.time.source === 'stated' && !adjacent ? 'carried' : frame.time.source}
}

/** A time taken over from the sentence before is a reason to look twice. */
function carry(quantity: Quantity, frame: Frame, time: Time): void {
  give(quantity, time, frame.over ? 'period/carried-over' : 'period/carried')
  if (frame.over) quantity.flags.push('period-carried')
}

function give(quantity: Quantity, time: Time | null, rule: string): void {
  if (!time) return
  quantity.period = time
  quantity.rules.push(rule)
}
