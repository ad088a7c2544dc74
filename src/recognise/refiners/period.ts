/** Gives each number the time for which it holds: of its clause, of the frame that carries, or none. */
import type {Quantity, Time} from '../../tree.ts'
import type {Line, Mention, Page} from '../page.ts'
import type {Context} from '../recogniser.ts'
import type {Refiner} from '../refiner.ts'
import {momentTime, timeWords} from '../time-words.ts'

/** 2021年投入5亿元，其中…3亿元: both are of 2021; no time expression, no period. */
export const period: Refiner = {
  id: 'period',
  why: 'a deadline needs the status; years shared out by 分别 stand already',
  examples: [
    {text: '2021年投入5亿元，其中省级3亿元', reads: ['5亿元 2021', '3亿元 2021 carried']},
    {text: '到2025年，床位达到800张', reads: ['800张 ../2025 by']},
  ],
  refine(page: Page, context: Context) {
    let last: {line: Line; frame: Frame | null} | null = null
    for (const line of page.lines) {
      const frame: Frame | null = settleLine(line, context, carriedOver(line, last))
      last = {line, frame}
    }
  },
}

/** A time and where it stands; `next`: it belongs to the very next number alone (由2020年的86.5%). */
interface Frame {
  readonly start: number
  readonly end: number
  readonly time: Time
  readonly next: boolean
}

/** Only 其中 and a bare continuation under 目前 take the frame over from the sentence before. */
function carriedOver(line: Line, last: {line: Line; frame: Frame | null} | null): Frame | null {
  if (!last?.frame || line.before !== last.line) return null
  const {text} = line.sentence
  if (/^(?:其中|其余|此外|同时|全年|当年)/.test(text)) return last.frame
  const bare = line.moments.length === 0 && last.frame.time.role === 'as-of' && last.frame.time.source === 'letter-date'
  return bare && !line.tokens.some(token => token.class === 'verb' || token.class === 'place') ? last.frame : null
}

function settleLine(line: Line, context: Context, over: Frame | null): Frame | null {
  const frames = framesOf(line, context)
  let carried = over
  let at = 0
  let mentions = 0
  for (const clause of line.clauses) {
    const start = line.tokens[clause.from]!.start
    const end = line.tokens[clause.to - 1]!.end
    while (at < frames.length && frames[at]!.start < start) carried = keep(frames[at++]!, carried)
    const first = at
    while (at < frames.length && frames[at]!.start < end) at++
    const own = frames.slice(first, at)
    let before: Mention | null = null
    for (; mentions < line.mentions.length && line.mentions[mentions]!.at < clause.to; mentions++) {
      const mention = line.mentions[mentions]!
      settle(line, mentions, before, own, carried)
      before = mention
    }
    for (const frame of own) carried = keep(frame, carried)
  }
  return carried
}

const keep = (frame: Frame, carried: Frame | null): Frame | null => (frame.next ? carried : frame)

function framesOf(line: Line, context: Context): Frame[] {
  const {text} = line.sentence
  const frames: Frame[] = []
  for (const moment of line.moments) {
    const time = momentTime(moment, text)
    if (time) frames.push({start: moment.start, end: moment.end, time, next: moment.head === 'of'})
  }
  for (const word of timeWords(text, 0, text.length, context.reference, line.moments)) {
    if (word.role === 'base') continue
    const time = {edtf: word.edtf, role: word.role, raw: text.slice(word.start, word.end), source: word.source}
    frames.push({start: word.start, end: word.end, time, next: false})
  }
  return frames.sort((a, b) => a.start - b.start)
}

function settle(line: Line, index: number, before: Mention | null, own: readonly Frame[], carried: Frame | null) {
  const mention = line.mentions[index]!
  const {quantity} = mention
  if (quantity.period) return
  if (isThreshold(quantity)) return
  const frame = nearest(own, mention, before)
  if (frame) return give(quantity, frame.time, 'period/clause')
  if (isStart(line, index)) return
  if (carried) return give(quantity, carriedTime(carried, line, mention), 'period/carried')
  const after = own.find(({start, next}) => start >= quantity.end && !next)
  if (after) give(quantity, after.time, 'period/after')
}

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
const isThreshold = ({status, unit, bound}: Quantity): boolean =>
  status === 'rule' && bound !== 'exact' && (unit === '岁' || unit === '亩' || unit === 'a')

function carriedTime(frame: Frame, line: Line, mention: Mention): Time {
  const head = line.tokens[line.clauses[mention.clause]!.from]!.start
  const adjacent = frame.end >= head - 1 && frame.end <= head
  return {...frame.time, source: frame.time.source === 'stated' && !adjacent ? 'carried' : frame.time.source}
}

function give(quantity: Quantity, time: Time, rule: string): void {
  quantity.period = time
  quantity.rules.push(rule)
}
