/** Finds the whole of which a number is a part: 其中, 包括, X中, 合计, and the total row of a table. */

import {compare} from '../../text/decimal.ts'
import type {Quantity} from '../../tree.ts'
import type {Line, Mention, Page} from '../page.ts'
import {bracketed} from '../parts/bracketed.ts'
import {closeSum} from '../parts/close-sum.ts'
import {closeTotal} from '../parts/close-total.ts'
import {collect, itemText, LONGEST, unitsOf} from '../parts/collect.ts'
import {depthOf} from '../parts/depth-of.ts'
import {doneOf} from '../parts/done-part.ts'
import {openerBefore} from '../parts/opener-before.ts'
import {alike, amount} from '../parts/summable.ts'
import {tableTotals} from '../parts/table-totals.ts'
import type {Refiner} from '../refiner.ts'

/** 投入78.52亿元，其中投入科技创新43.43亿元: the second is a part of the first. */
export const part: Refiner = {
  id: 'part',
  why: 'needs the items (a list goes on where its nouns are alike) and the statuses',
  examples: [
    {text: '招聘教师10人，其中特岗教师6人、其他教师4人', reads: ['6人: partOf=10人', '4人: partOf=10人']},
    {text: '安排资金5亿元、3亿元，合计8亿元', reads: ['5亿元: partOf=8亿元', '3亿元: partOf=8亿元']},
  ],
  refine(page: Page) {
    for (const line of page.lines) {
      if (line.block.cell) continue
      for (let at = 0; at < line.mentions.length; at++) {
        const opener = openerBefore(line, at)
        if (opener === 'parts') openParts(line, at)
        else if (opener === 'total') closeTotal(line, at)
      }
    }
    for (const line of page.lines) {
      if (line.block.cell) continue
      closeSum(line)
      for (let at = 0; at < line.mentions.length; at++) {
        bracketed(line, at)
        const whole = doneOf(line, at)
        if (!whole) continue
        line.mentions[at]!.quantity.partOf = whole
        line.mentions[at]!.quantity.rules.push('part/done')
      }
    }
    tableTotals(page)
  },
}

/** Each number of the list that 其中 opens may be of another kind (县道九条408公里): each looks for its own whole. */
function openParts(line: Line, index: number): void {
  const first = line.mentions[index]!
  const lead = isLineLead(line, first)
  const last = Math.min(line.mentions.length, index + (lead ? LONGEST : 3))
  for (let at = index; at < last; at++) {
    const mention = line.mentions[at]!
    if (mention.quantity.partOf || (!lead && mention.clause !== first.clause)) continue
    if (isOrigin(line, at)) {
      at = grownParts(line, at, first)
      continue
    }
    const whole = wholeFor(line, mention, first)
    // 其中小学60所、|在校生|3万人: a second kind needs the noun of its whole
    if (!whole || isInclusive(whole, mention.quantity)) continue
    if (!lead && first.quantity.partOf && !isNamesake(line, mention, whole) && !isTwin(line, first, whole)) continue
    collect(line, at, whole)
  }
}

/** 由|50万人|增加到62万人: where the next number began. */
const isOrigin = ({mentions}: Line, at: number): boolean =>
  at + 1 < mentions.length && mentions[at + 1]!.quantity.change?.from === mentions[at]!.quantity

/** 人口由90万人增加到95万人，其中老人由|15万人|增加到|18万人|: each end is a part of that end of the whole; gives the last part. */
function grownParts(line: Line, index: number, first: Mention): number {
  let at = index
  for (; isOrigin(line, at) && line.mentions[at]!.clause === first.clause; at += 2) {
    const [from, to] = [line.mentions[at]!.quantity, line.mentions[at + 1]!]
    const whole = wholeFor(line, to, first)
    const before = whole?.change?.from ?? null
    for (const [part, of] of [
      [from, before],
      [to.quantity, whole],
    ] as const) {
      if (!of || !alike(of, part) || !holds(of, part)) continue
      part.partOf = of
      part.rules.push('part/grown')
    }
  }
  return at - 1
}

/** 5厘米以上(含|5厘米|): that the bound belongs to it is no part. */
const isInclusive = (whole: Quantity, part: Quantity): boolean =>
  /^at-/.test(whole.bound) && part.bound === 'exact' && amount(whole) === amount(part)

const isNamesake = (line: Line, mention: Mention, {item}: Quantity): boolean =>
  item !== null && !item.sentence && line.sentence.text.slice(item.start, item.end) === itemText(line, mention)

/** 发放120笔、3.2亿元，其中信用贷款60笔、|1.1亿元|: the part is told in the same units, in turn, as the whole. */
function isTwin(line: Line, first: Mention, whole: Quantity): boolean {
  const home = line.mentions.find(({quantity}) => quantity === whole)
  return home !== undefined && unitsOf(line, home) === unitsOf(line, first)
}

/** 。其中，幼儿园…: a sentence that opens with 其中 takes each number's whole from the sentence before. */
const isLineLead = (line: Line, first: Mention): boolean => {
  const head = line.tokens[0]
  return first.clause <= 1 && head?.word === '其中'
}

/** The nearest number before 其中 that is alike, large enough and no rule. */
function wholeFor(line: Line, mention: Mention, first: Mention): Quantity | null {
  const {quantity} = mention
  const each = isOfEach(line, quantity)
  let seen = 0
  for (let home: Line | null = line; home && seen < 2; home = home.before, seen++)
    for (let at = home.mentions.length - 1, steps = 0; at >= 0 && steps < 24; at--, steps++) {
      const other = home.mentions[at]!
      if (home === line && other.at >= first.at) continue
      // 完成37.6亿元(2021年16.2亿元，…)。其中…: what a bracket divides is the whole
      if (home !== line && depthOf(other) > depthOf(mention)) continue
      if (
        !alike(other.quantity, quantity) ||
        (each && !isOfEach(home, other.quantity)) ||
        (other.quantity.status === 'rule') !== (quantity.status === 'rule')
      )
        continue
      if (holds(other.quantity, quantity)) return other.quantity
    }
  return null
}

/** 生产总值2万亿元，其中农村居民|人均|收入2万元: what each has is no part of what all have. */
const isOfEach = ({sentence: {text}}: Line, {item}: Quantity): boolean =>
  item !== null && !item.sentence && /[人户亩]均/.test(text.slice(item.start, item.end))

function holds(whole: Quantity, part: Quantity): boolean {
  const [all, some] = [amount(whole), amount(part)]
  return all === null || some === null || compare(some, all) <= 0
}
