/** The times of a sentence, in order, each with its reach. */
import type {Moment, Span, Time} from '../../tree.ts'
import type {Line} from '../page.ts'
import type {Context} from '../recogniser.ts'
import {momentTime, type TimeWord, timeWords} from '../time-words.ts'
import {framesNothing, isReason} from './frames-nothing.ts'
import {ofHoliday} from './holidays.ts'
import type {Item} from './items.ts'
import {joinedFrames} from './joined-frames.ts'
import {isOfDateBefore} from './of-date-before.ts'
import {ofWhich} from './of-which.ts'
import {ofSameTime} from './same-time.ts'

/** A time and where it stands; `next`: it belongs to the very next number alone (由2020年的86.5%). */
export interface Frame {
  readonly start: number
  readonly end: number
  readonly time: Time
  readonly next: boolean
  /** a thing that happened at that time; no frame for the sentences that follow */
  readonly event: boolean
  /** taken over from the sentence before */
  readonly over: boolean
}

/** The frames that the dates and time words of the sentence set; `over` is the frame it stands under. */
export function framesOf(line: Line, context: Context, over: Frame | null, items: readonly Item[]): Frame[] {
  const {text} = line.sentence
  const frames: Frame[] = []
  for (const moment of line.moments) {
    if (moment.head === 'base' && isFigured(line, moment)) frames.push(ofPeak(moment, text))
    const time = momentTime(moment, text)
    if (!time || framesNothing(line, moment, context)) continue
    const next = moment.head === 'of' || isOrigin(text, moment) || isMetBy(text, moment, time)
    frames.push({
      start: moment.start,
      end: moment.end,
      time,
      next,
      event: moment.role === 'event' || isListed(text, moment) || describes(text, moment) || isDone(text, moment),
      over: false,
    })
  }
  // 超过2022年|全年|: the whole of the year that is compared with
  const bases: number[] = []
  for (const {head, end} of line.moments) if (head === 'base') bases.push(end)
  for (const word of wordsOf(line, context, items)) {
    if (word.role === 'base') {
      if (isFigured(line, word)) frames.push(ofPeak(word, text))
      bases.push(word.end)
      continue
    }
    if (bases.includes(word.start) || isTarget(text, word) || (word.role === 'as-of' && isReason(text, word))) continue
    if (isOfDateBefore(text, word)) continue
    const time = {edtf: word.edtf, role: word.role, raw: text.slice(word.start, word.end), source: word.source}
    frames.push({
      start: word.start,
      end: word.end,
      time,
      next: word.head === 'of' || isOrigin(text, word),
      event: false,
      over: false,
    })
  }
  if (frames.length === 0) return frames
  frames.sort((a, b) => a.start - b.start)
  let last: Frame | null = null
  return ofWhich(joinedFrames(frames, text), text).map(frame => {
    const before = last
    if (!frame.next) last = frame
    return wholeYear(
      ofSameTime(ofHoliday(frame, text), before, text),
      before && items.some(({start}) => start > before.start && start < frame.start) ? null : (before ?? over),
    )
  })
}

/** The time words of the sentence; in an item of an enumeration they lean on no date of another. */
function wordsOf({sentence: {text}, moments}: Line, {reference}: Context, items: readonly Item[]): TimeWord[] {
  if (items.length === 0) return timeWords(text, 0, text.length, reference, moments)
  const first = items[0]!.start
  const words = timeWords(text, 0, first, reference, moments)
  for (const [at, {start}] of items.entries()) {
    const end = items[at + 1]?.start ?? text.length
    const near = moments.filter(moment => moment.end <= first || (moment.start >= start && moment.start < end))
    for (const word of timeWords(text, start, end, reference, near)) words.push(word)
  }
  return words
}

/** 完成|全年|目标的45.5%: the year is the target's, the share of it was reached when the frame says. */
const isTarget = (text: string, {start, end}: Span): boolean =>
  /^[全]年/.test(text.slice(start, end)) &&
  /^(?:主要|预期|年度|工作|计划|预算|目标|任务|指标|总|数|量|额){1,4}的[约近超\d一二三四五六七八九十]/.test(
    text.slice(end, end + 12),
  )

/** 较|2017年的峰值|15.2万人减少…, 较|去年同期|0.8亿元增长: the figure of the time that is compared with. */
function isFigured({mentions, sentence: {text}}: Line, {start, end}: Span): boolean {
  const next = mentions.find(({quantity}) => quantity.start >= end)?.quantity
  if (next && text.startsWith('的', end) && next.start === end + 1 && MOVED.test(text.slice(next.end, next.end + 2)))
    return true
  if (next === undefined || next.kind === 'multiple' || next.kind === 'percent' || next.kind === 'points') return false
  if (next.start === end) return next.aspect === 'level' && /[比较]$/.test(text.slice(start - 1, start))
  if (text[end] !== '的') return false
  return /^的(?!水平|基础)[^,，、\d]{0,8}$/.test(text.slice(end, Math.min(next.start, end + 12)))
}

/** 比上年末的|61.5%|提高0.8个百分点 */
const MOVED = /^(?:提高|下降|上升|降低|增长|回落|提升|增加|减少)$/

const ofPeak = ({start, end, edtf, source}: Moment | TimeWord, text: string): Frame => ({
  start,
  end,
  time: {edtf, role: 'during', raw: text.slice(start, end), source},
  next: true,
  event: false,
  over: false,
})

/** 2024年9月的|马拉松, 2022年启动的|工程: a date that describes a thing. */
const describes = (text: string, {end}: Span): boolean =>
  (text[end] === '的' && /[^\d]/.test(text[end + 1] ?? '')) || BEGUN.test(text.slice(end, end + 8))
const BEGUN = /^(?:开工|启动|动工|开建|立项|获批|批复|实施|建成|竣工|投产|通车)(?:建设|实施|运营)?的/

/** 已于|2022年底|建成；: when one thing was done, no time of the next. */
const isDone = (text: string, {start, end}: Span): boolean =>
  !/[\d至到前]/.test(text[start - 1] ?? '') && DONE.test(text.slice(end, end + 24))
const DONE =
  /^(?:之?前)?(?:全面|正式|顺利|全部|基本)?(?:建成|竣工|完工|开工|投用|投产|投运|通车|开通|投入|启用|交付|开园|开业|开馆|开放|通水|通过|完成)[^,，。;；\d]{0,10}[,，;；。]/

/** 2021、2022年: shared out by 分别, neither is the frame of what follows. */
const isListed = (text: string, {start, end}: Span): boolean =>
  /[、和]/.test(text[end] ?? '') || /[、和]/.test(text[start - 1] ?? '')

/** 从|2021年的|每人每年4800元提高到…: where a change began. */
const isOrigin = (text: string, {start, end}: Span): boolean =>
  text[end] === '的' && /[由从]/.test(text[start - 1] ?? '')

/** 已于|3月底前|全部下达，平均每县1200万元: by when a thing was done is no time of what follows. */
const isMetBy = (text: string, {start}: Span, {role}: Time): boolean =>
  role === 'by' && /已[于在经]?$/.test(text.slice(Math.max(0, start - 2), start))

/** 2022年末…，比|上年末|的61.5%提高: the year before the one spoken of. */
const isYearBefore = ({time: {raw, edtf}}: Frame, {time}: Frame): boolean =>
  /^上一?年(?:末|底|度)?$/.test(raw) && time.source === 'stated' && /^\d{4}/.test(time.edtf) && /^\d{4}/.test(edtf)
const shiftedYear = ({time: {edtf}}: Frame, {time}: Frame): string =>
  `${Number(time.edtf.slice(0, 4)) - 1}${edtf.slice(4)}`

/** 2023年…。全年安排…, 2022年…。年末人口…: the year meant is the one spoken of, not the letter's. */
function wholeYear(frame: Frame, before: Frame | null): Frame {
  if (before && isYearBefore(frame, before)) return {...frame, time: {...frame.time, edtf: shiftedYear(frame, before)}}
  if (!before || !/^(?:全年|当年|年末)$/.test(frame.time.raw) || !/^\d{4}/.test(before.time.edtf)) return frame
  const year = before.time.edtf.slice(0, 4)
  const atEnd = frame.time.raw === '年末'
  if (atEnd && (frame.time.source !== 'letter-date' || frame.time.edtf.includes(year))) return frame
  return {
    ...frame,
    time: {
      ...frame.time,
      ...(atEnd ? {edtf: `${year}-12-31`, role: 'as-of'} : {edtf: year}),
      source: before.time.source === 'stated' ? 'carried' : before.time.source,
    },
  }
}
