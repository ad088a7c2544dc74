/** Finds where a sentence breaks a number down (其中, 包括, 分为) or sums numbers up (合计, 共计). */
import {compare, shift} from '../text/decimal.ts'
import {measured} from './amount.ts'
import type {Breakdown} from './balance.ts'
import type {Line, Mention} from './line.ts'
import type {Figure} from './repair.ts'

/** A breakdown as the sentence words it; the wholes it may be of, likeliest first. */
export interface Worded {
  readonly candidates: readonly Breakdown[]
  /** the whole stands right before 其中 */
  readonly adjacent: boolean
}

/** No breakdown of a letter has more parts; the bound keeps long lists linear. */
const LONGEST = 24
const LOOK_BACK = 6

const OPENER = /其中|包括|包含|分为|[,，(]含(?![量水糖税])/
/** What every sentence with a breakdown has in it, looked for once. */
const OPENING = /中|包[括含]|分为|含/
const TOTAL = /合计|共计|总计|总共/
/** 以上共计51家: of all that was named. */
const STATED = /以上[^,，;；]{0,6}[共合总]计?$/

/** 投入7.94亿元，其中A 1.86亿元、B 2.15亿元: the numbers after 其中 against the one before it. */
export function partsOf(line: Line): readonly Worded[] {
  if (!OPENING.test(line.sentence.text)) return []
  const found: Worded[] = []
  const seen = new Map<string, Mention[]>()
  for (const first of line.mentions) {
    const key = first.key
    // standards per head (每人每月500元) do not add up
    if (key === null || first.quantity.kind === 'rate') continue
    const before = seen.get(key) ?? []
    if (opens(first, before.at(-1))) {
      const {parts, breaks} = listFrom(first, key)
      const wholes = wholesFor(first, before.length > 0 ? before : headOf(first, key))
      const candidates = wholes.map(whole => ({whole, parts, breaks}))
      if (candidates.length > 0 && parts.length > 0)
        found.push({candidates, adjacent: before.at(-1)?.index === first.index - 1})
    }
    before.push(first)
    seen.set(key, before)
  }
  return found
}

/** 其中 before the number, or 专项债券额度中， that takes up the noun of the number before. */
function opens(first: Mention, before: Mention | undefined): boolean {
  if (OPENER.test(first.gap)) return true
  if (!before || !first.gap.includes('中')) return false
  const found = /([^其之当\s])中[,，]/.exec(first.gap)
  if (!found) return false
  const noun = first.gap.slice(Math.max(0, found.index - 1), found.index + 1)
  return noun.length === 2 && before.gap.endsWith(noun)
}

/** 。其中，…: the whole stands in the sentence before. */
function headOf({line, gap, index}: Mention, key: string): Mention[] {
  if (index > 0 || !line.before || !/^(?:[^,，;；]{0,16}[,，])?[^,，;；]{0,6}其中/.test(gap)) return []
  return line.before.mentions.filter(mention => mention.key === key).slice(-LOOK_BACK)
}

/** The nearest number before that is alike, and the nearest that is large enough. */
function wholesFor(first: Mention, before: readonly Mention[]): Figure[] {
  const amount = measured(first)
  const found: Figure[] = []
  for (const mention of before.slice(-LOOK_BACK).reverse()) {
    const whole = figureOf(mention)
    if (
      !whole ||
      whole.amount.value === '1' ||
      isPerHead(mention) ||
      mention.depth > first.depth ||
      isRule(mention) !== isRule(first)
    )
      continue
    if (found.length === 0) found.push(whole)
    else if (amount && compare(whole.amount.value, amount.value) >= 0) {
      found.push(whole)
      break
    }
  }
  return found
}

/** 每千人6.6批次 is no whole of anything. */
const isPerHead = ({gap}: Mention): boolean => /[每均][^,，;；]{0,4}$/.test(gap)

const isRule = ({quantity}: Mention): boolean => quantity.status === 'rule'

function figureOf(mention: Mention): Figure | null {
  const amount = measured(mention)
  return amount && {mention, amount}
}

/** The numbers that go on with the list of the first: as deep in brackets, alike, before the next 其中 or 合计. */
function listFrom(first: Mention, key: string): Pick<Breakdown, 'parts' | 'breaks'> {
  const parts: Figure[] = []
  const breaks: number[] = []
  let rank = 0
  const {mentions} = first.line
  for (let at = first.index; at < mentions.length && at < first.index + LONGEST; at++) {
    const mention = mentions[at]!
    if (mention.depth < first.depth) break
    if (at > first.index) rank = Math.max(rank, breakIn(mention.gap))
    if (mention.depth > first.depth || mention.key !== key) continue
    if (at > first.index && (OPENER.test(mention.gap) || TOTAL.test(mention.gap))) break
    const part = figureOf(mention)
    if (!part) break
    if (isBeyond(mention, first)) continue
    parts.push(part)
    breaks.push(rank)
    rank = 0
  }
  return {parts, breaks}
}

/** 孵化基地48家，其中国家级3家，|在孵企业1655家|: behind a comma, what is ten times the whole is no part of it. */
function isBeyond({quantity: {value, partOf}, gap}: Mention, first: Mention): boolean {
  const whole = first.quantity.partOf?.value
  if (!whole || !value || partOf || breakIn(gap) < 2) return false
  return compare(value, shift(whole, 1)) > 0
}

/** The strongest mark in the words between two numbers. */
function breakIn(gap: string): number {
  if (/[;；]/.test(gap)) return 3
  if (/[,，:：]/.test(gap)) return 2
  return /[、和及与]/.test(gap) ? 1 : 2
}

/** 安排A 12.5亿元、B 8.3亿元，合计20.8亿元: the number after 合计 against those before it. */
export function totalsOf(line: Line): readonly Breakdown[] {
  if (line.mentions.length < 3 || !TOTAL.test(line.sentence.text)) return []
  const found: Breakdown[] = []
  for (const total of line.mentions) {
    const key = total.index > 1 && TOTAL.test(total.gap.slice(-12)) ? total.key : null
    const whole = key !== null && !OPENER.test(total.gap) ? figureOf(total) : null
    if (!whole) continue
    const list = listBefore(total, key!)
    if (list.parts.length > 1) found.push({whole, ...list, stated: STATED.test(total.gap.slice(-12))})
  }
  return found
}

/** The numbers before a total, the last first. */
function listBefore(total: Mention, key: string): Pick<Breakdown, 'parts' | 'breaks'> {
  const parts: Figure[] = []
  const breaks: number[] = []
  const {mentions} = total.line
  let rank = 0
  for (let at = total.index - 1; at >= 0 && at > total.index - LONGEST; at--) {
    const mention = mentions[at]!
    const part = mention.key === key && mention.depth === total.depth ? figureOf(mention) : null
    if (part && OPENER.test(mention.gap)) {
      // 5名，其中高级8名、中级3名，共计17名: what it opens is counted already
      while (rank < 2 && parts.length > 0) {
        parts.pop()
        rank = breaks.pop()!
      }
      rank = breakIn(mention.gap)
      continue
    }
    if (part) {
      parts.push(part)
      breaks.push(parts.length === 1 ? 0 : rank)
      rank = 0
    }
    rank = Math.max(rank, breakIn(mention.gap))
    // what an earlier total summed up, or an earlier whole was broken into, is another's
    if (TOTAL.test(mention.gap)) break
  }
  return {parts, breaks}
}
