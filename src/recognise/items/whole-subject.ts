/** The whole of a measure that a predicate says something of. */
import {BRINGS} from '../../lexicon/heads.ts'
import type {Quantity, Span} from '../../tree.ts'
import {isNounish, isVerb} from '../nouns/noun-token.ts'
import {type Line, type Mention, tokenIndexAt} from '../page.ts'
import type {Token} from '../tokens.ts'

/**
 * |新发放小微企业贷款利率|为4.96%: a measure that has its own predicate is no object, so that the verbs before it in
 * the clause are a part of its name, unless they bring measures about (提高|补助标准|到…).
 */
export function wholeSubject(line: Line, noun: Span, end: number, mention: Mention, floor: number): Span {
  const {tokens, sentence} = line
  if (!MEASURE.test(sentence.text.slice(Math.max(noun.start, noun.end - 4), noun.end))) return noun
  const from = tokenIndexAt(line, noun.start) + 1
  if (from <= floor || tokens[from]!.start < noun.start || !isSaid(tokens, end, mention)) return noun
  for (let at = from; at <= end; at++) if (tokens[at]!.class === 'quantity') return noun
  let first = from
  for (let at = from - 1; at >= floor && isPart(tokens, at, floor); at--)
    if (first < from || !isNounish(tokens[at]) || isVerb(tokens[at]!)) first = at
  if (first === from) return noun
  const before = first > floor ? tokens[first - 1]! : null
  if (before?.word === '已' || (before && !OPENS.has(before.class) && !brings(before))) return noun
  return {start: tokens[first]!.start, end: noun.end}
}

const MEASURE =
  /(?:[率量额数]|[^年季]度|比例|比重|占比|费用?|成本|规模|[期时年]限|[周工学]期|标准|水平|均?价格?|面积|能力|[收投]入|支出|[产总均]值|增加值|装机|半径|得分|指数|[时全]长|里程|年龄)$/
const LASTS: ReadonlySet<string> = new Set(['经常', '临时', '集中', '联合', '定期'])
/** 经常|参加体育锻炼人数, |单台|补助额: how or for each of what it is measured. */
const lasts = (word: string): boolean => LASTS.has(word) || (word.length === 2 && word[0] === '单' && word !== '单个')
const OPENS: ReadonlySet<string> = new Set(['comma', 'moment', 'place', 'modal', 'focus', 'adverb', 'up', 'down'])

/** A verb that is said of the measure stands between it and its number, or in the number's own bound. */
function isSaid(tokens: readonly Token[], end: number, {at: number, quantity}: Mention): boolean {
  for (let at = end + 1; at < number; at++) {
    const {class: kind, word} = tokens[at]!
    if (word === '平均' || (kind === 'focus' && word.startsWith('分别'))) return true
    if (kind === 'up' || kind === 'down' || kind === 'yoy' || kind === 'base' || (kind === 'link' && IS.test(word)))
      return true
  }
  if (FROM.test(tokens[number - 1]!.word)) return true
  return quantity.kind === 'percent' || isBounded(quantity, tokens[number]!)
}
const FROM = /^[从由]$/
const IS = /^(?:[约均即]?为|是|.*在|达到?|超过?|突破|不.*于|不.*过)$/
const isBounded = ({bound}: Quantity, {word}: Token): boolean =>
  bound !== 'exact' && /^(?:不|超|低于|高于|[最至][高低多少长短])/.test(word)

function isPart(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at]!
  if (isVerb(token)) return !brings(token)
  return (
    isNounish(token) ||
    lasts(token.word) ||
    (at > floor && /^(?:目标|规划|计划)$/.test(token.word) && isNounish(tokens[at - 1]))
  )
}

/** |提高|补助标准, |建|房面积: it is done to a measure, or brings it about. */
function brings(token: Token): boolean {
  const bare = token.word.replace(/了$/, '')
  return isVerb(token) && (bare.length < 2 || BRINGS.has(bare))
}
