/** Gives the results of a work report the year under review, or the five years: 一年来…, 过去五年…, and no date thereafter. */
import type {Moment, Quantity, Time} from '../../tree.ts'
import type {Line, Page} from '../page.ts'
import {isAttributive} from '../periods/is-attributive.ts'
import {opensTerm} from '../periods/opens-term.ts'
import type {Refiner} from '../refiner.ts'

/** What is told of, until another time comes. */
interface Review {
  readonly time: Time
  readonly isTerm: boolean
}

/** 过去一年，…。实现地区生产总值67665亿元: of that year, flagged `period-carried`. Letters with an addressee have no such year. */
export const reviewYear: Refiner = {
  id: 'review-year',
  why: 'only what no time of its own sentence governs takes the year of the report',
  examples: [
    {
      text: '过去一年，经济稳中有进。\n实现地区生产总值67665亿元。',
      reads: ['67665亿元: period=2022 flags=period-carried'],
    },
    {
      text: '2022年是不平凡的一年，我们顶压前行。\n粮食总产达到3.2亿斤。',
      reads: ['3.2亿斤: period=2022 flags=period-carried'],
    },
    {
      text: '过去五年，我们砥砺奋进。\n综合实力显著增强。新建高速公路860公里。',
      reads: ['860公里: period=2018/2022 flags=period-carried'],
    },
  ],
  refine(page: Page) {
    const {addressees, kind, reference} = page.letter.envelope
    if (addressees.length > 0 || kind !== 'unknown') return
    const last = reference ? Number(reference.date.slice(0, 4)) - 1 : null
    let review: Review | null = null
    for (const line of page.lines) {
      if (LOOKS_AHEAD.test(line.sentence.text)) return
      review = reviewOf(line, last, review)
      if (review && (review.isTerm || !LONGER.test(line.sentence.text))) carry(line, review.time)
    }
  },
}

const REVIEW = /^(?:过去(?:的?一年)|一年来|上一年|过去这一年|这一年)$/
const LOOKS_AHEAD = /^(?:\d{4}年|今年)?.{0,12}(?:工作总体要求|主要预期目标|工作安排|重点工作|主要目标)/

/** 五年来，…年均增长28%: results of a longer stretch are not the year's. */
const LONGER = /年均增|五年(?!一遇)|“?十[三四五六]五”?(?:时期|期间|以来)/
/** 这五年，…: the results that follow are of the term, until 一年来 comes again. */
const TERM = /^[-—\s]{0,4}“十[二三四五六]五”(?:时期|期间|这五年)(?!和)/
/** |2025年|是“十四五”收官之年, 刚刚过去的|2025年|, 回顾|2025年| */
const TOLD = /^(?:刚刚|即将)?(?:过去的?|回[顾首望看])$/

/** The time that the line sets, or that which goes on. */
function reviewOf(line: Line, last: number | null, review: Review | null): Review | null {
  if (opensTerm(line) || TERM.test(line.sentence.text)) {
    const span = line.moments.find(({edtf}) => isSpan(edtf, last))
    return span ? {time: timeOf(line, span), isTerm: true} : null
  }
  const year = line.moments.find(
    one => REVIEW.test(raw(line, one)) || (Number(one.edtf) === last && isToldOf(line, one)),
  )
  if (year) return {time: timeOf(line, year), isTerm: false}
  // 全年经济运行稳中向好: of the year that is over
  const whole = review ? undefined : line.mentions.find(({quantity}) => isWhole(quantity, last))
  return whole ? {time: whole.quantity.period!, isTerm: false} : review
}
/** 过去五年, and never “十五五”时期 before it is over. */
const isSpan = (edtf: string, last: number | null): boolean =>
  /^\d{4}\/\d{4}$/.test(edtf) &&
  Number(edtf.slice(5)) - Number(edtf.slice(0, 4)) === 4 &&
  Number(edtf.slice(5)) <= (last ?? 0)

const isWhole = ({period, bound}: Quantity, last: number | null): boolean =>
  period?.raw === '全年' && Number(period.edtf) === last && /^(?:exact|over)$/.test(bound)

function isToldOf({sentence: {text}}: Line, {start, end}: Moment): boolean {
  return (
    start < FIRST &&
    (/^(?:是|[,，]?(?:极)?不平凡)/.test(text.slice(end, end + 4)) ||
      TOLD.test(text.slice(Math.max(0, start - 6), start).replace(/^.*[,，]/, '')))
  )
}
const FIRST = 16

const timeOf = (line: Line, moment: Moment): Time => ({
  edtf: moment.edtf,
  role: 'during',
  raw: raw(line, moment),
  source: moment.source === 'stated' ? 'carried' : moment.source,
})

const raw = (line: Line, {start, end}: Moment): string => line.sentence.text.slice(start, end)

function carry(line: Line, time: Time): void {
  for (const [index, mention] of line.mentions.entries()) {
    const {quantity, at} = mention
    if (quantity.period || quantity.status !== 'actual' || describes(line, at) || isAttributive(line, mention)) continue
    // 占比从|26.7%|提高到52.1%: where it began
    if (line.mentions[index + 1]?.quantity.change?.from === quantity) continue
    quantity.period = time
    quantity.flags.push('period-carried')
    quantity.rules.push('review-year')
  }
}

/** 惠及3400万人的|引大济岷工程: a number that describes a thing is no result of the year. */
const describes = (line: Line, at: number): boolean => line.tokens[at + 1]?.word === '的'
