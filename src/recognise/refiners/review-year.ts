/** Gives the results of a work report the year under review: 一年来…, and no date thereafter. */
import type {Moment, Time} from '../../tree.ts'
import type {Line, Page} from '../page.ts'
import {isAttributive} from '../periods/is-attributive.ts'
import {opensTerm} from '../periods/opens-term.ts'
import type {Refiner} from '../refiner.ts'

/** 过去一年，…。实现地区生产总值67665亿元: of that year, flagged `period-carried`. Letters with an addressee have no such year. */
export const reviewYear: Refiner = {
  id: 'review-year',
  why: 'only what no time of its own sentence governs takes the year of the report',
  examples: [
    {
      text: '过去一年，经济稳中有进。\n实现地区生产总值67665亿元。',
      reads: ['67665亿元: period=2022 flags=period-carried'],
    },
  ],
  refine(page: Page) {
    const {addressees, kind} = page.letter.envelope
    if (addressees.length > 0 || kind !== 'unknown') return
    let year: Time | null = null
    for (const line of page.lines) {
      if (LOOKS_AHEAD.test(line.sentence.text)) return
      // 这五年，…: the results that follow are of the term, until 一年来 comes again
      year = opensTerm(line) ? null : (year ?? yearOf(line))
      if (year && !LONGER.test(line.sentence.text)) carry(line, year)
    }
  },
}

const REVIEW = /^(?:过去(?:的?一年)|一年来|上一年|过去这一年|这一年)$/
const LOOKS_AHEAD = /^(?:\d{4}年|今年)?.{0,12}(?:工作总体要求|主要预期目标|工作安排|重点工作|主要目标)/

/** 五年来，…年均增长28%: results of a longer stretch are not the year's. */
const LONGER = /年均增|五年|“?十[三四五六]五”?(?:时期|期间|以来)/

function yearOf(line: Line): Time | null {
  const moment = line.moments.find(one => REVIEW.test(raw(line, one)))
  return moment ? {edtf: moment.edtf, role: 'during', raw: raw(line, moment), source: moment.source} : null
}

const raw = (line: Line, {start, end}: Moment): string => line.sentence.text.slice(start, end)

function carry(line: Line, year: Time): void {
  for (const mention of line.mentions) {
    const {quantity, at} = mention
    if (quantity.period || quantity.status !== 'actual' || describes(line, at) || isAttributive(line, mention)) continue
    quantity.period = year
    quantity.flags.push('period-carried')
    quantity.rules.push('review-year')
  }
}

/** 惠及3400万人的|引大济岷工程: a number that describes a thing is no result of the year. */
const describes = (line: Line, at: number): boolean => line.tokens[at + 1]?.word === '的'
