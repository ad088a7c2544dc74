/** Gives each number the time for which it holds: of its clause, of the frame that carries, or none. */

import type {Quantity, Time} from '../../tree.ts'
import type {Line, Mention, Page} from '../page.ts'
import {type Aside, isOver, opensBracket, opensPart} from '../periods/aside.ts'
import {isOfThing, isUndated} from '../periods/attributes.ts'
import {carriedOver, isNow, leadsList} from '../periods/carried-over.ts'
import {carriedTime} from '../periods/carried-time.ts'
import {settleCell} from '../periods/cells.ts'
import {markClosingDeadline} from '../periods/closing-deadline.ts'
import {fitting} from '../periods/fitting.ts'
import {type Frame, framesOf} from '../periods/frames.ts'
import {holdsAlways} from '../periods/holds-always.ts'
import {isAttributive} from '../periods/is-attributive.ts'
import {isForThose} from '../periods/is-for-those.ts'
import {isObject} from '../periods/is-object.ts'
import {isStart, startOf} from '../periods/is-start.ts'
import {isTimeless} from '../periods/is-timeless.ts'
import {type Enumeration, enter, type Item, itemsOf, opensItem} from '../periods/items.ts'
import {nearest} from '../periods/nearest.ts'
import {markRelative} from '../periods/relative.ts'
import {isSinceUntold} from '../periods/since-untold.ts'
import {isPutOff, timeBehind} from '../periods/time-behind.ts'
import {markToCome} from '../periods/to-come.ts'
import {markYearPast} from '../periods/year-past.ts'
import type {Context} from '../recogniser.ts'
import type {Refiner} from '../refiner.ts'

/** 2021年投入5亿元，其中…3亿元: both are of 2021; no time expression, no period. */
export const period: Refiner = {
  id: 'period',
  why: 'a deadline needs the status; years shared out by 分别 stand already',
  examples: [
    {text: '2021年投入5亿元，其中省级3亿元', reads: ['5亿元: period=2021', '3亿元: period=2021']},
    {text: '到2025年，床位达到800张', reads: ['800张: period=../2025']},
  ],
  refine(page: Page, context: Context) {
    let last: Carried | null = null
    let lead: Carried | null = null
    for (const line of page.lines) {
      if (line.block.cell) {
        settleCell(line)
        continue
      }
      // 2022年主要工作如下:|1.…|2.…|: the items below stand under the time that leads them in
      if (lead && !line.before && !opensItem(line)) lead = null
      if (line.mentions.length === 0 && !leadsList(line)) continue
      last = settleLine(line, context, carriedTo(line, context, last) ?? (line.before ? null : lead))
      if (leadsList(line)) lead = last.frame && isNow(last.frame) ? null : last
      markClosingDeadline(line)
      if (context.reference === null) markRelative(line)
      else {
        markYearPast(line, context.reference)
        markToCome(line, context.reference)
      }
    }
  },
}

/** What one sentence hands to the next: its last frame, and the enumerations that are open. */
interface Carried {
  readonly line: Line
  readonly frame: Frame | null
  readonly open: readonly Enumeration[]
}

/** What the sentences before hand on; one without a number is read only when a number follows in its block. */
function carriedTo({before}: Line, context: Context, last: Carried | null): Carried | null {
  const unread: Line[] = []
  let line = before
  for (; line && line !== last?.line; line = line.before) unread.push(line)
  let carried = line ? last : null
  for (const one of unread.reverse()) carried = settleLine(one, context, carried)
  return carried
}

function settleLine(line: Line, context: Context, last: Carried | null): Carried {
  const items = itemsOf(line.sentence)
  let open = last?.open ?? []
  let frame = last?.frame ?? null
  if (items[0]?.start === 0) {
    open = enter(open, items[0].form, frame)
    frame = open.at(-1)!.frame
  } else if (open.length > 0 && SUMS_UP.test(line.sentence.text)) {
    frame = open.at(-1)!.frame
    open = open.slice(0, -1)
  }
  const over = frame && carriedOver(line, frame, frame === last?.frame ? last.line : null)
  const frames = framesOf(line, context, over, items)
  if (line.mentions.length === 0) return {line, frame: frames.findLast(({next}) => !next) ?? over, open}
  return settleClauses(line, context, {frames, items: items.filter(({start}) => start > 0), over, open})
}

/** (4)…2014年…。|以上四项|合计9分: what sums up an enumeration stands under what was set before it. */
const SUMS_UP = /^(?:以上|上述)[^,，。;；]{0,3}[项个点条方类者]/

interface Setting {
  readonly frames: readonly Frame[]
  readonly items: readonly Item[]
  readonly over: Frame | null
  readonly open: readonly Enumeration[]
}

function settleClauses(line: Line, context: Context, {frames, items, over, open: before}: Setting): Carried {
  let carried = over
  let open = before
  let at = 0
  let item = 0
  let mentions = 0
  let aside: Aside | null = null
  for (const [index, clause] of line.clauses.entries()) {
    const start = line.tokens[clause.from]!.start
    const end = line.tokens[clause.to - 1]!.end
    while (at < frames.length && frames[at]!.start < start) carried = keep(frames[at++]!, carried)
    const mark = line.tokens[clause.from - 1]?.word
    if (aside && isOver(aside, clause, mark, line.sentence.text.slice(start, start + 24)))
      [carried, aside] = [aside.frame, null]
    aside ??= opensBracket(clause, line.clauses[index - 1], carried)
    if (carried?.event && mark === ';') carried = null
    for (; item < items.length && items[item]!.start <= start; item++) {
      open = enter(open, items[item]!.form, carried)
      carried = open.at(-1)!.frame
    }
    const first = at
    while (at < frames.length && frames[at]!.start < end) at++
    const own = first < at ? frames.slice(first, at) : NONE
    if (own.length === 0 && isSinceUntold(line.sentence.text.slice(start, end))) carried = null
    let before: Mention | null = null
    for (; mentions < line.mentions.length && line.mentions[mentions]!.at < clause.to; mentions++) {
      const mention = line.mentions[mentions]!
      const changed = settle(line, mentions, before, own, carried, context)
      if (changed) carried = changed
      before = mention
    }
    const lastMention: Mention | null = before
    for (const frame of own) {
      if (isObject(frame, lastMention)) continue
      aside ??= opensPart(line.sentence.text, frame, clause, carried)
      carried = keep(frame, carried)
    }
  }
  return {line, frame: carried, open}
}

const NONE: readonly Frame[] = []

const keep = (frame: Frame, carried: Frame | null): Frame | null => (frame.next ? carried : frame)

function settle(
  line: Line,
  index: number,
  before: Mention | null,
  own: readonly Frame[],
  latest: Frame | null,
  context: Context,
): Frame | null {
  const mention = line.mentions[index]!
  const {quantity} = mention
  if (quantity.period || holdsAlways(quantity)) return null
  const frame = nearest(own, mention, before)
  if (isStart(line, index)) {
    if (frame?.next) give(quantity, frame.time, 'period/clause')
    else if (!frame) give(quantity, startOf(line, index), 'period/carried')
    return null
  }
  if (frame) {
    if ((frame.event && isUndated(line, index, true)) || isForThose(line, quantity, frame)) return null
    give(quantity, timeFor(quantity, frame.time), 'period/clause')
    return frame.next && quantity.change?.from ? {...frame, next: false, event: true} : null
  }
  const after = timeBehind(line, quantity, own)
  const carried = fitting(line, index, latest, context)
  if (isOfThing(line, index)) return null
  if (after && (!carried || after.start <= quantity.end + 1 || isPutOff(line, quantity.end, after.start)))
    give(quantity, timeFor(quantity, after.time), 'period/after')
  else if (carried && !isTimeless(quantity, carried) && !isAttributive(line, mention))
    carry(quantity, carried, carriedTime(carried, line, mention))
  return null
}

/** 上年度研发费用不低于100万元, 全年开放不少于330天: in a rule, a year before is any year before, and each year a whole one. */
const timeFor = ({status}: Quantity, time: Time): Time | null =>
  status === 'rule' && /^(?:上一?年度?|全年)$/.test(time.raw) ? null : time

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
