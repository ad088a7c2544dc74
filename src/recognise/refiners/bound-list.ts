/** A bound that 分别 shares out: 分别不低于80%、70%; 分别控制在60分钟、90分钟和120分钟以内. */
import type {Quantity} from '../../tree.ts'
import {openEnds} from '../measure/open-ends.ts'
import type {Line, Mention, Page} from '../page.ts'
import type {Refiner} from '../refiner.ts'
import {groups, markerBefore} from '../shares/groups.ts'
import {ownText, textAfter} from '../surroundings.ts'

/** Gives the bound of the first or the last number of such a list to the others; one behind the last is `ambiguous`. */
export const boundList: Refiner = {
  id: 'bound-list',
  why: 'a threshold (status) is told by its bound',
  examples: [
    {text: '报销比例分别不低于80%、70%', reads: ['70%: bound=at-least']},
    {
      text: '对年出口额达到1000万元、3000万元、5000万元以上的企业给予奖励',
      reads: ['1000万元: bound=at-least flags=ambiguous'],
    },
    {text: '补助比例分别不超过总投资的30%、60%和80%', reads: ['60%: bound=at-most', '80%: bound=at-most']},
    {text: '覆盖率达到60%和50%左右', reads: ['60%: bound=about flags=ambiguous']},
    {text: '计划开展培训不少于50期、5000人次', reads: ['5000人次: bound=at-least']},
    {text: '新建一近30×20米的晒场', reads: ['20米: bound=about']},
    {text: '作业时间分别控制在60分钟和90分钟以内', reads: ['60分钟: bound=at-most flags=ambiguous']},
  ],
  refine(page: Page) {
    for (const line of page.lines) if (line.mentions.length > 1) share(line)
  },
}

function share(line: Line): void {
  for (let at = 1; at < line.mentions.length; at++) shareNext(line, line.mentions[at - 1]!, line.mentions[at]!)
  for (let at = 0; at + 1 < line.mentions.length; at++) if (isPassed(line.mentions[at]!)) spreadSteps(line, at)
  for (const group of groups(line)) {
    const first = group[0]!
    const last = group.at(-1)!
    const isSure = markerBefore(line, group) !== null || (closesClass(last) && isRow(group))
    if (!isSure && !isRow(group)) continue
    if (isOpen(first) && isLed(first)) spread(first.quantity, group.slice(1), isSure ? undefined : 'ambiguous')
    else if (isOpen(last) && ENDS.test(ownText(last))) spread(last.quantity, group.slice(0, -1), 'ambiguous')
  }
}

/** 培训|不少于50期|、5000人次: another unit of the same deed, nothing but a list mark between; 约30|×20米: the other side. */
function shareNext(line: Line, before: Mention, mention: Mention): void {
  if (!isOpen(before) || !isLed(before)) return
  if (TIMES.test(line.sentence.text.slice(before.quantity.end, mention.quantity.start)))
    spread(before.quantity, [mention])
  if (mention.at !== before.at + 2 || !JOINS.has(line.tokens[before.at + 1]!.class)) return
  const goesOn = before.quantity.rules.includes('bound-list') && before.quantity.unit === mention.quantity.unit
  if (goesOn || closesAt(before)) spread(before.quantity, [mention])
}
const TIMES = /^[×x*]$/i
const JOINS: ReadonlySet<string> = new Set(['list', 'conjunction'])
const NO_LESS = /^(?:不[少低高超多]|至少)/
/** 不少于|50期, 不超过总投资的|30% */
const closesAt = (mention: Mention): boolean =>
  NO_LESS.test(ownText(mention)) || (isApart(mention) && /^at-/.test(mention.quantity.bound))

/** 首次|突破10亿元|、50亿元、100亿元的企业: each step is passed. */
const isPassed = (mention: Mention): boolean =>
  mention.quantity.bound === 'over' && /^(?:突破|超过?)/.test(ownText(mention))

function spreadSteps({mentions, tokens}: Line, first: number): void {
  const {quantity} = mentions[first]!
  let last = first
  for (let next = mentions[last + 1]; next; next = mentions[last + 1]) {
    const isStep = next.at === mentions[last]!.at + 2 && next.quantity.unit === quantity.unit
    if (!isStep || next.quantity.bound !== 'exact' || tokens[next.at - 1]!.class !== 'list') break
    last++
  }
  if (tokens[mentions[last]!.at + 1]?.word === '的') spread(quantity, mentions.slice(first + 1, last + 1))
}

/** 出口额达到1000万元、3000万元、|5000万元以上的|企业: one bound for the steps of a scale. */
const closesClass = (last: Mention): boolean => /以[上下]$/.test(ownText(last)) && textAfter(last).startsWith('的')

/** 60%|和|50%左右|, 20%、30%和40%以内: numbers of one unit with nothing but marks between. */
const isRow = (group: readonly Mention[]): boolean =>
  group.every(
    ({quantity, at}, index) => quantity.unit === group[0]!.quantity.unit && at === group[0]!.at + 2 * index,
  ) && group.every(({line, at}, index) => index === 0 || line.tokens[at - 1]!.class !== 'comma')

/** Its bound stands before it, in its own words or apart. */
const isLed = (mention: Mention): boolean => LEADS.test(ownText(mention)) || isApart(mention)
/** 分别不超过总投资的|30%|、60%: the number's own words tell no bound. */
const isApart = (mention: Mention): boolean => isOpen(mention) && !BOUNDED.test(ownText(mention))
const BOUNDED = /[余多来强+]|[上下内]$|左右$|半$/
const LEADS = /^[^\d零〇一二两三四五六七八九十百千万]/
const ENDS = /(?:以[上下内]|左右|上下)$/

const isOpen = ({quantity: {bound}}: Mention): boolean => bound !== 'exact' && bound !== 'range'

function spread({bound}: Quantity, to: readonly Mention[], flag?: string): void {
  if (to.some(({quantity}) => quantity.bound !== 'exact')) return
  for (const {quantity} of to) {
    quantity.bound = bound
    if (quantity.value !== null) Object.assign(quantity, openEnds(quantity.value, bound))
    quantity.rules.push('bound-list')
    if (flag) quantity.flags.push(flag)
  }
}
