/** Finds numbers that say an earlier fact again: 折合, a bracketed repetition, the same thing with the same value. */
import {wordSet} from '../../text/word-set.ts'
import type {Quantity} from '../../tree.ts'
import type {Line, Mention, Page} from '../page.ts'
import type {Refiner} from '../refiner.ts'

/** 伍佰万元(500万元); 1.5亿美元，折合人民币约10.2亿元. */
export const same: Refiner = {
  id: 'same',
  why: 'compares items and periods, so both must be settled',
  examples: [{text: '安排伍佰万元(500万元)', reads: ['500万元: sameAs=伍佰万元']}],
  refine(page: Page) {
    const known = new Map<string, Told>()
    for (const line of page.lines)
      for (let at = 0; at < line.mentions.length; at++) {
        const mention = line.mentions[at]!
        const fact = mayRepeat(mention) ? factOf(known, mention) : null
        const twin = converted(line, at) ?? (fact && elsewhere(fact.last, mention))
        if (twin && twin.quantity !== mention.quantity && agree(twin.quantity, mention.quantity)) mark(mention, twin)
        else if (fact) fact.last = mention
      }
  },
}

/** 人数分别是38人、38人: within a sentence the same number twice is two facts, a scale of rates is none. */
function elsewhere(twin: Mention, mention: Mention): Mention | null {
  if (twin.line === mention.line || (twin.quantity.status === 'rule' && twin.quantity.kind === 'rate')) return null
  return isOwnList(mention) || isOtherList(twin, mention) ? null : twin
}

/** 苹果等|8种水果|, 甜瓜等|8种水果|: lists that name other things of theirs. */
function isOtherList(twin: Mention, mention: Mention): boolean {
  const [a, b] = [beforeOf(twin, 3), beforeOf(mention, 3)]
  return a !== b && a.endsWith('等') && b.endsWith('等')
}

const beforeOf = ({line, quantity: {start}}: Mention, reach: number): string =>
  line.sentence.text.slice(Math.max(0, start - reach), start)

/** 入园率等|5项指标|, 上网率等|5项指标|: lists of their own under a head that any may have; |这|5项指标 points back. */
function isOwnList(mention: Mention): boolean {
  const {
    line,
    quantity: {item},
  } = mention

  if (!item || item.end - item.start > MOST_GENERAL) return false
  if (!GENERAL.has((item.sentence ?? line.sentence).text.slice(item.start, item.end))) return false
  return !POINTS.test(beforeOf(mention, 2))
}
const GENERAL = wordSet([
  ...['指标', '领域', '动力', '任务', '项目', '措施', '工程', '行动', '方面', '内容', '问题', '工作', '环节', '事项'],
  ...['要素', '举措', '目标', '重点任务', '主要指标', '重点领域', '重点工作', '政策措施', '具体措施', '重点项目'],
])
const MOST_GENERAL = 4
const POINTS = /(?:[这该此]|上述|以上|前述)$/

function mark({quantity}: Mention, twin: Mention): void {
  quantity.sameAs = twin.quantity
  quantity.item ??= twin.quantity.item
  quantity.rules.push('same')
}

const CONVERTS = wordSet(['折合', '折合人民币', '相当于', '合', '约合', '合人民币', '合人民币约'])

/** 折合 or = in another unit, or the same value in brackets right behind. */
function converted(line: Line, index: number): Mention | null {
  const mention = line.mentions[index]!
  const before = line.mentions[index - 1]
  if (!before) return null
  for (let at = before.at + 1; at < mention.at; at++)
    if (CONVERTS.has(line.tokens[at]!.word))
      return isLike(before, mention) && !isPerHead(before, mention) ? before : null
  if (isInOtherUnit(line, before, mention)) return before
  const inside = line.tokens[before.at + 1]?.class === 'open' && before.at + 2 === mention.at
  return inside && before.quantity.value === mention.quantity.value ? before : null
}

/** 建成2556万亩，|相当于前十年总和|: time is no other measure of an area. */
const isLike = (before: Mention, {quantity: {kind}}: Mention): boolean =>
  before.quantity.kind === kind || (kind === 'money' && before.quantity.kind === 'rate')

/** 缴费基数为2770元/月，|即33240元/年|: one rate by another span of time. */
const isInOtherUnit = ({tokens}: Line, {at, quantity: {kind, unit}}: Mention, mention: Mention): boolean =>
  kind === 'rate' &&
  mention.quantity.kind === 'rate' &&
  unit !== mention.quantity.unit &&
  mention.at === at + 3 &&
  tokens[at + 1]!.class === 'comma' &&
  tokens[at + 2]!.word === '即'

/** 每年补贴4.8亿元，|折合每人次2.1元|: shared out, and so another fact. */
const isPerHead = (before: Mention, {quantity}: Mention): boolean =>
  quantity.rateHead !== null && quantity.rateHead !== before.quantity.rateHead

const agree = (a: Quantity, b: Quantity): boolean =>
  a.period === null || b.period === null || a.period.edtf === b.period.edtf || b.rules.includes('same/total')

/** The mentions of one value: the first, and by what they are told of once there is a second. */
interface Told {
  readonly first: Mention
  facts: Map<string, Fact> | null
}

/** What is said of one thing with one value, and where it was said last. */
interface Fact {
  last: Mention
}

/** The fact that a mention tells; most values are told once, so that of most no key is made. */
function factOf(known: Map<string, Told>, mention: Mention): Fact {
  const told = known.get(mention.quantity.value!)
  if (!told) {
    const fact = {last: mention}
    known.set(mention.quantity.value!, {first: mention, facts: null})
    return fact
  }
  told.facts ??= new Map([[keyOf(told.first), {last: told.first}]])
  const key = keyOf(mention)
  const fact = told.facts.get(key)
  if (fact) return fact
  const own = {last: mention}
  told.facts.set(key, own)
  return own
}

/** Shares, years and ranks repeat by chance. */
const mayRepeat = ({quantity: {value, item, kind}}: Mention): boolean =>
  value !== null && item !== null && !CHANCE.has(kind)
const CHANCE: ReadonlySet<Quantity['kind']> = new Set(['duration', 'rank', 'percent', 'points'])

/** What makes two mentions of one value one fact: bound, sort of unit, item; what is planned is not yet so. */
function keyOf({quantity, line}: Mention): string {
  const {bound, kind, unit, item, aspect, status} = quantity
  const words = (item!.sentence ?? line.sentence).text.slice(item!.start, item!.end)
  const text = QUOTE.test(words) ? words.replace(QUOTES, '') : words
  return `${bound}|${kind === 'count' ? 'count' : unit}|${text}|${aspect}|${status}`
}
const QUOTE = /[“”"]/
const QUOTES = /[“”"]/g
