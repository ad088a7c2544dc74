import {edtfDays, lastDay} from '../text/edtf.ts'
import {isDigit} from '../text/numeral.ts'
import type {Block, Letter, Moment, Sentence} from '../tree.ts'
import type {Check, Doubt} from './check.ts'

/** Reports days that the calendar lacks (2月30日), stretches that end before they begin, and 截至 after the letter's own date. */
export const dateOrder: Check = {
  rule: 'date-order',
  level: 'error',
  about: 'days and months that do not exist, an end before its start, 截至 a day after the letter',
  examples: {
    passing: [
      '截至2024年6月底，完成投资3亿元。\n广州市财政局\n2024年6月20日',
      '2024年2月29日通车。',
      '贷款期限36个月。',
      '2021年至2025年安排资金。',
    ],
    failing: [
      '截至2024年8月底，完成投资3亿元。\n广州市财政局\n2024年6月20日',
      '2023年2月30日通车。',
      '2023年13月通车。',
      '4月31日召开会议。',
    ],
  },
  check(letter: Letter) {
    const doubts: Doubt[] = []
    for (const block of letter.children) {
      const hasMonths = block.projection.text.includes('月')
      for (const sentence of block.children) {
        for (const reading of sentence.children)
          if (reading.type === 'moment' && isOrdered(reading))
            for (const doubt of orderOf(letter, {block, sentence}, reading)) doubts.push(doubt)
        if (hasMonths && sentence.text.includes('月')) for (const doubt of unreal({block, sentence})) doubts.push(doubt)
      }
    }
    return doubts
  },
}

type Home = Pick<Required<Doubt>, 'block' | 'sentence'> & {readonly block: Block; readonly sentence: Sentence}

/** Has two ends, or is a day up to which something is told. */
const isOrdered = ({edtf, head, role}: Moment): boolean =>
  edtf.includes('/') || head === 'as-of' || role === 'communication'

function* orderOf({envelope}: Letter, home: Home, moment: Moment): Generator<Doubt> {
  const {start, end} = moment
  const raw = home.sentence.text.slice(start, end)
  if (endsEarly(moment.edtf))
    yield {...home, start, end, message: `Unexpected end before the start of ${raw}, expected the earlier date first`}
  const asOf = isAsOf(home.sentence.text, moment) || moment.role === 'communication'
  const first = asOf && envelope.date ? firstOfMonth(moment) : null
  if (first && envelope.date && first > envelope.date)
    yield {
      ...home,
      start,
      end,
      message: `Unexpected ${raw} after the date of the letter (${envelope.date}), expected an earlier day`,
    }
}

function endsEarly(edtf: string): boolean {
  if (!edtf.includes('/')) return false
  const {start, end} = edtfDays(edtf)
  return start !== null && end !== null && start > end
}

/** 截至2016年9月14日到期 looks ahead; a stretch with two ends is no day. */
const isAsOf = (text: string, {head, edtf, end}: Moment): boolean =>
  head === 'as-of' && !edtf.includes('/') && !/^[,，]?(?:到期|止|届满|前)/.test(text.slice(end, end + 4))

/** 6月底 in a letter of 20 June is loose, not wrong: the month decides where no day is named. */
function firstOfMonth({edtf, role}: Moment): string | null {
  const last = edtf.split('/').at(-1)!
  const {start} = edtfDays(last)
  return role === 'as-of' && start ? `${start.slice(0, 8)}01` : start
}

/** The days of a sentence that no calendar has: 2023年13月, 2月30日. */
function* unreal(home: Home): Generator<Doubt> {
  const {text} = home.sentence
  for (let at = text.indexOf('月'); at > 0; at = text.indexOf('月', at + 1)) {
    if (!isDigit(text.charCodeAt(at - 1))) continue
    const month = /(?:^|[^\d.])(\d{1,2})$/.exec(text.slice(Math.max(0, at - 3), at))?.[1]
    const day = /^(\d{1,2})[日号]/.exec(text.slice(at + 1, at + 4))?.[1]
    if (!month || isReal(text, at, Number(month), day)) continue
    const start = at - month.length
    const end = at + 1 + (day ? day.length + 1 : 0)
    yield {...home, start, end, message: `Unexpected ${text.slice(start, end)}, expected a day of the calendar`}
  }
}

function isReal(text: string, at: number, month: number, day: string | undefined): boolean {
  if (month >= 1 && month <= 12)
    return day === undefined || (Number(day) >= 1 && Number(day) <= longest(text, at, month))
  // 贷款期限36月 is a duration
  return day === undefined && !/年\d{1,2}$/.test(text.slice(Math.max(0, at - 3), at))
}

/** Days of the month; of February 29 unless the year stands right before and is no leap year. */
function longest(text: string, at: number, month: number): number {
  const year = /(\d{4})年\d{1,2}$/.exec(text.slice(Math.max(0, at - 7), at))?.[1]
  return month === 2 && !year ? 29 : lastDay(year ? Number(year) : null, month)
}
