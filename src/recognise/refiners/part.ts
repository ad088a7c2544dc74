/** Finds the whole of which a number is a part: 其中, 包括, X中, 合计, and the total row of a table. */

import {add, compare} from '../../text/decimal.ts'
import {wordMap} from '../../text/word-set.ts'
import type {Quantity} from '../../tree.ts'
import type {Line, Mention, Page} from '../page.ts'
import {bracketed} from '../parts/bracketed.ts'
import {closeSum} from '../parts/close-sum.ts'
import {closeTotal} from '../parts/close-total.ts'
import {isSource} from '../parts/is-source.ts'
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
      for (let at = 0; at < line.mentions.length; at++) bracketed(line, at)
    }
    tableTotals(page)
  },
}

const PARTS = ['其中', '包括', '包含', '含', '其中含', '分为', '其中包括', '具体为', '具体包括', '主要包括']
const TOTALS = ['合计', '共计', '总计', '总共', '共']
const OPENERS = wordMap<'parts' | 'total'>([
  ...PARTS.map(word => [word, 'parts'] as const),
  ...TOTALS.map(word => [word, 'total'] as const),
])
const LOOK_BACK = 16
/** No breakdown of a letter has more parts; the bound keeps long lists linear. */
const LONGEST = 48

/** What stands between a number and the one before it: 其中 opens parts, 合计 closes a total. */
function openerBefore(line: Line, index: number): 'parts' | 'total' | null {
  const mention = line.mentions[index]!
  const floor = line.mentions[index - 1]?.at ?? -1
  let total = false
  for (let at = mention.at - 1; at > floor && at > mention.at - LOOK_BACK; at--) {
    const {word} = line.tokens[at]!
    const opens = OPENERS.get(word)
    if (opens === 'parts') return opens
    if (word[word.length - 1] === '中' && /[,，]/.test(line.tokens[at + 1]?.word ?? '')) return 'parts'
    if (word === '中' && at - 1 > floor && isCountedNoun(line, index - 1, at - 1)) return 'parts'
    if (opens) total = true
  }
  return total && index > 1 ? 'total' : null
}

/** 210家|托育机构|中公办60家: what the number before counts ends there. */
function isCountedNoun(line: Line, index: number, at: number): boolean {
  const before = line.mentions[index]?.quantity
  return (
    before?.kind === 'count' &&
    before.item !== null &&
    !before.item.sentence &&
    before.item.end === line.tokens[at]!.end
  )
}

/** Each number of the list that 其中 opens may be of another kind (县道九条408公里): each looks for its own whole. */
function openParts(line: Line, index: number): void {
  const first = line.mentions[index]!
  const lead = isLineLead(line, first)
  const last = Math.min(line.mentions.length, index + (lead ? LONGEST : 3))
  for (let at = index; at < last; at++) {
    const mention = line.mentions[at]!
    if (mention.quantity.partOf || (!lead && mention.clause !== first.clause)) continue
    const whole = wholeFor(line, mention, first)
    // 其中小学60所、|在校生|3万人: a second kind needs the noun of its whole
    if (!whole || isInclusive(whole, mention.quantity)) continue
    if (!lead && first.quantity.partOf && !isNamesake(line, mention, whole)) continue
    collect(line, at, whole)
  }
}

/** 5厘米以上(含|5厘米|): that the bound belongs to it is no part. */
const isInclusive = (whole: Quantity, part: Quantity): boolean =>
  /^at-/.test(whole.bound) && part.bound === 'exact' && amount(whole) === amount(part)

const isNamesake = (line: Line, mention: Mention, {item}: Quantity): boolean =>
  item !== null && !item.sentence && line.sentence.text.slice(item.start, item.end) === itemText(line, mention)

/** 。其中，幼儿园…: a sentence that opens with 其中 takes each number's whole from the sentence before. */
const isLineLead = (line: Line, first: Mention): boolean => {
  const head = line.tokens[0]
  return first.clause <= 1 && head?.word === '其中'
}

/** The nearest number before 其中 that is alike, large enough and no rule. */
function wholeFor(line: Line, mention: Mention, first: Mention): Quantity | null {
  const {quantity} = mention
  let seen = 0
  for (let home: Line | null = line; home && seen < 2; home = home.before, seen++)
    for (let at = home.mentions.length - 1, steps = 0; at >= 0 && steps < 24; at--, steps++) {
      const other = home.mentions[at]!
      if (home === line && other.at >= first.at) continue
      // 完成37.6亿元(2021年16.2亿元，…)。其中…: what a bracket divides is the whole
      if (home !== line && depthOf(other) > depthOf(mention)) continue
      if (!alike(other.quantity, quantity) || (other.quantity.status === 'rule') !== (quantity.status === 'rule'))
        continue
      if (holds(other.quantity, quantity)) return other.quantity
    }
  return null
}

function holds(whole: Quantity, part: Quantity): boolean {
  const [all, some] = [amount(whole), amount(part)]
  return all === null || some === null || compare(some, all) <= 0
}

/** Gives the whole to the part and to those that follow it in the list, as far as the sum allows. */
function collect(line: Line, index: number, whole: Quantity): void {
  const first = line.mentions[index]!
  const total = amount(whole)
  const run = [first]
  let sum = amount(first.quantity) ?? '0'
  let length = 1
  let pending = 1
  for (let at = index + 1; at < Math.min(line.mentions.length, index + LONGEST); at++) {
    const mention = line.mentions[at]!
    const depth = depthOf(mention)
    if (depth < depthOf(first)) break
    if (depth > depthOf(first) || !alike(mention.quantity, first.quantity)) continue
    if (mention.quantity.partOf || openerBefore(line, at) !== null) {
      if (openerBefore(line, at) !== 'total' || mention.quantity.partOf) continue
      if (amount(mention.quantity) === sum) break
    }
    const more = amount(mention.quantity)
    if (more === null) break
    sum = add(sum, more)
    if (total !== null && compare(sum, total) > 0) break
    run.push(mention)
    pending++
    if (isListed(line, run.at(-2)!, mention) || isParallel(line, first, mention) || isSource(first, mention)) {
      if (length === pending - 1) length = pending
    }
    if (total !== null && compare(sum, total) === 0) {
      length = pending
      break
    }
  }
  for (const {quantity} of run.slice(0, length)) {
    quantity.partOf = whole
    quantity.period ??= whole.period && {
      ...whole.period,
      source: whole.period.source === 'stated' ? 'carried' : whole.period.source,
    }
    quantity.rules.push('part/list')
  }
}

const depthOf = ({line, clause}: Mention): number => line.clauses[clause]!.depth

/** Joined by 、 in one clause. */
function isListed(line: Line, before: Mention, mention: Mention): boolean {
  if (before.clause !== mention.clause) return false
  for (let at = before.at + 1; at < mention.at; at++)
    if (line.tokens[at]!.class === 'list' || line.tokens[at]!.word === '和') return true
  return false
}

/** Clauses built alike: the same verb at their head, or nouns with the same tail (一般债券额度, 专项债券额度). */
function isParallel(line: Line, first: Mention, mention: Mention): boolean {
  for (let at = first.at + 1; at < mention.at; at++) if (line.tokens[at]!.word === ';') return false
  const [a, b] = [itemText(line, first), itemText(line, mention)]
  if (a.length > 2 && b.length > 2 && a.slice(-2) === b.slice(-2)) return true
  if (mention.clause === first.clause) return false
  const units = unitsOf(line, first)
  return units.includes(' ') && units === unitsOf(line, mention)
}

/** 小学|60所|、在校生|3万人|，初中|20所|、在校生|1万人|: clauses that count the same things in turn. */
function unitsOf({mentions}: Line, {clause}: Mention): string {
  const own = mentions.filter(mention => mention.clause === clause)
  return own.map(({quantity}) => quantity.unit).join(' ')
}

function itemText(line: Line, {quantity}: Mention): string {
  if (!quantity.item || quantity.item.sentence) return ''
  return line.sentence.text.slice(quantity.item.start, quantity.item.end)
}
