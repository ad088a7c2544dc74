/** Shares 分别 out: subjects over values (A、B分别为1、2), years over values, and the same again for the next list. */
import {GRANT} from '../../lexicon/heads.ts'
import type {Quantity, Span} from '../../tree.ts'
import {baseOf} from '../items/base-of.ts'
import {reachesPeople} from '../items/stands-alone.ts'
import {isNounish} from '../nouns/noun-token.ts'
import type {Line, Mention, Page} from '../page.ts'
import type {Refiner} from '../refiner.ts'
import {coordinates} from '../shares/coordinates.ts'
import {grantBehind, paidBehind} from '../shares/grant-behind.ts'
import {groups, markerBefore} from '../shares/groups.ts'
import {isCompared} from '../shares/is-compared.ts'
import {momentsBefore, momentsOfEach, type Share} from '../shares/moments.ts'
import {recapped} from '../shares/recapped.ts'
import {shareRate} from '../shares/share-rate.ts'
import {subjectsBefore} from '../shares/subjects-before.ts'

/** 2022、2023年分别建成86、112所: the first number is of the first year. */
export const distribute: Refiner = {
  id: 'distribute',
  why: 'overrides the items found number by number; the periods follow it',
  examples: [
    {text: '园区覆盖率、就读比例分别为93.2%和58.7%', reads: ['93.2%: item=园区覆盖率', '58.7%: item=就读比例']},
    {text: '2021、2022年分别支持21、44项攻关', reads: ['21: period=2021', '44项: period=2022']},
    {text: '2021—2022年分别投入3亿元和5亿元', reads: ['3亿元: period=2021', '5亿元: period=2022']},
  ],
  refine(page: Page) {
    for (const line of page.lines) if (line.mentions.length > 1) shareOut(line)
  },
}

function shareOut(line: Line): void {
  let last: Deal | null = null
  for (const group of groups(line)) {
    const marker = markerBefore(line, group)
    if (marker !== null) last = deal(line, group, marker, last) ?? repeat(group, last)
    else if (last && last.items.length === group.length && !hasSubject(line, group)) repeat(group, last)
    else if (last?.moments && last.moments.length === group.length) repeat(group, {...last, items: []})
    else last = coordinate(line, group) ?? last
  }
}

/** 场次、票房|同比增长41%、58%: as many nouns as numbers need no 分别. */
function coordinate(line: Line, group: readonly Mention[]): Deal | null {
  const item = group[0]!.quantity.item
  if (!item || item.sentence || group.some(({quantity}) => quantity.item?.start !== item.start)) return null
  if (item.end > group[0]!.quantity.start) return null
  const items = coordinates(line, item)
  if (items.length !== group.length) return null
  for (const [at, mention] of group.entries()) give(mention, items[at]!)
  return {items, moments: null}
}

interface Deal {
  readonly items: readonly Span[]
  readonly moments: readonly Share[] | null
}

/** True when the clause of the group names a subject of its own before its verb. */
function hasSubject(line: Line, group: readonly Mention[]): boolean {
  const first = group[0]!
  const head = line.clauses[first.clause]!.from
  return line.tokens.slice(head, first.at).some(isNounish)
}

function deal(line: Line, group: readonly Mention[], marker: number, last: Deal | null): Deal | null {
  const granted = grantBehind(line, group, marker)
  if (granted) {
    for (const mention of group) give(mention, granted)
    return null
  }
  const own = momentsBefore(line, marker, group.length)
  const isElse = own !== null || reachesPeople(line, group[0]!)
  const named = isElse ? [] : namedBefore(line, group, marker)
  const paid = grantBefore(line, group, marker)
  const items = named.length > 0 || isElse || paid ? named : itemsBefore(line, group)
  const again = named.length !== group.length && last?.moments?.length === group.length ? last.moments : null
  const moments = own ?? again ?? momentsOfEach(line, marker, group.length)
  const grant = items.length !== group.length && group[0]!.quantity.kind !== 'percent' ? paid : null
  if (grant && group[0]!.quantity.item?.start !== grant.start) for (const mention of group) give(mention, grant)
  if (items.length === 0 && !moments) return null
  const behind = items.length === group.length ? null : paidBehind(line, group)
  for (const [at, mention] of group.entries()) {
    if (moments) time(mention, moments[at]!, own ? 'stated' : 'carried')
    if (items.length === group.length) give(mention, items[at]!)
    else if (items.length > 0 && behind) give(mention, behind)
    else if (items.length > 0 && !paid) whole(mention.quantity, items, moments !== null)
  }
  return {items: items.length === group.length ? items : [], moments}
}

function namedBefore(line: Line, group: readonly Mention[], marker: number): Span[] {
  const known = recapped(line, marker, group.length)
  if (known.length > 0) return known
  return hasObject(line, group, marker) ? [] : subjectsBefore(line, marker)
}

/** 对80岁以上老人每餐分别|补贴|2元和4元: what is paid, in its verb, where those who get it are not told apart. */
const grantBefore = ({tokens}: Line, [first]: readonly Mention[], marker: number): Span | null =>
  tokens.slice(marker, first!.at).findLast(({word}) => GRANT.test(word)) ?? null

/** 甲、乙景区分别|接待游客|286万人次和47万人次: what is counted stands behind 分别, and the subjects are the places. */
function hasObject(line: Line, group: readonly Mention[], marker: number): boolean {
  const [first] = group
  const {item, start} = first!.quantity
  // 乳儿班、托小班|分别补助|300元、200元: the verb says nothing of what is paid, and the subjects do
  const isBare =
    item !== null && !item.sentence && item.end === start && GRANT.test(line.sentence.text.slice(item.start, item.end))
  if (isBare && subjectsBefore(line, marker).length === group.length) return false
  if (line.tokens.slice(marker, first!.at).some(({word}) => /^(?:给予|发放|支付|给与)$/.test(word))) return true
  // 甲路|分别按不超过|核定投资|的30%、45%给予支持
  if (baseOf(line, first!)) return true
  return (
    item !== null &&
    !item.sentence &&
    item.start >= line.tokens[marker]!.end &&
    item.end <= start &&
    !isCompared(line, item) &&
    line.tokens[first!.at - 1]?.word !== '的'
  )
}

/** The same order of subjects or years again: …，同比分别提高1.3个、3.4个百分点. */
function repeat(group: readonly Mention[], last: Deal | null): Deal | null {
  if (!last) return null
  for (const [at, mention] of group.entries()) {
    if (last.items.length === group.length) give(mention, last.items[at]!)
    if (last.moments?.length === group.length) time(mention, last.moments[at]!, 'carried')
  }
  return last
}

function give({quantity}: Mention, item: Span): void {
  quantity.item = item
  quantity.rules.push('distribute/subjects')
}

function time({quantity, line}: Mention, moment: Share, source: 'stated' | 'carried'): void {
  quantity.period = {
    edtf: moment.edtf,
    role: 'during',
    raw: line.sentence.text.slice(moment.start, moment.end),
    source: moment.source === 'stated' ? source : moment.source,
  }
  quantity.rules.push('distribute/years')
}

/** One subject for several values, or counts that do not fit: all get the whole phrase. */
function whole(quantity: Quantity, items: readonly Span[], shared: boolean): void {
  quantity.item = {start: items[0]!.start, end: items.at(-1)!.end}
  if (items.length > 1 && !shared) quantity.flags.push('ambiguous')
}

const TIER: ReadonlySet<string> = new Set(['range', 'at-least', 'at-most'])
/** 接待游客3520万人次、实现收入286亿元，|分别|恢复到…: the things counted right before. */
function itemsBefore(line: Line, group: readonly Mention[]): Span[] {
  const first = line.mentions.indexOf(group[0]!)
  const before = line.mentions.slice(Math.max(0, first - group.length), first)
  // each may stand in a clause of its own: 面积60亩，产量9吨，单产150公斤，分别增长…
  if (before.length < group.length || before[0]!.clause < group[0]!.clause - Math.max(2, group.length)) return []
  // 对65—74岁、75岁以上老人分别补贴3元和5元: ages, and the tiers of a list, say who, and not of what
  if (before.some(({quantity}) => quantity.unit === '岁') || before.every(({quantity}) => TIER.has(quantity.bound)))
    return []
  shareRate(line, before, group)
  const items = before.map(({quantity}) => quantity.item)
  return items.every(item => item !== null && !item.sentence) ? (items as Span[]) : []
}
