/** What is said of those counted: 14位市领导|担任“市级链长”|, 对126个项目|开展重点绩效评价|. */
import {isTimeLimit} from '../items/time-limit.ts'
import {type Line, type Mention, tokenIndexAt} from '../page.ts'
import type {Token, TokenClass} from '../tokens.ts'
import {wordsOf} from './words-of.ts'

const LONGEST = 24
const MOST_TOKENS = 10

/** The predicate of a number that opens its clause; '' where there is none, or one too long for a label. */
export function predicateAfter(line: Line, mention: Mention): string {
  const {quantity, at} = mention
  const limit = isTimeLimit(line, mention) && line.tokens[at + 1]?.word !== '的'
  const after = !limit && quantity.item && !quantity.item.sentence && quantity.item.start >= quantity.end
  const {from, to} = line.clauses[mention.clause]!
  // 在15个工作日内|完成审核| asks for nothing before it; an item of another clause is no subject here
  const within = quantity.kind === 'duration' && quantity.bound === 'at-most'
  const subject = quantity.item && !after && !quantity.item.sentence && quantity.item.start >= line.tokens[from]!.start
  if (!within && !isHad(line, mention) && (subject || !opensClause(line, mention))) return ''
  let first = after ? tokenIndexAt(line, quantity.item!.end) + 1 : at + 1
  while (first < to && line.tokens[first]!.class === 'adverb') first++
  const rest = line.tokens.slice(first, endOf(line, first, to))
  if (limit) shorten(rest)
  if (rest.length === 0 || rest.length > MOST_TOKENS || rest.some(isBarred)) return ''
  if (!limit && !opens(rest, quantity.item === null)) return ''
  // 完成|结算: the deed names itself
  if (limit && rest.length > 1 && LIGHT.test(rest[0]!.word)) rest.shift()
  const words = wordsOf(rest)
  return words.length > 1 && words.length <= LONGEST ? words : ''
}

/** 考试共有700人|报名|, 小班有5名|退出|: what is said of those of whom there are so many. */
const isHad = ({tokens}: Line, {at, quantity}: Mention): boolean =>
  /^[人名位户]$/.test(quantity.unit ?? '') && /^(?:共?有|已有|仅有|只有)$/.test(tokens[at - 1]?.word ?? '')

const opensClause = ({tokens, clauses}: Line, {at, clause}: Mention): boolean => {
  for (let before = at - 1; before >= clauses[clause]!.from; before--) {
    if (tokens[before]!.class === 'list' && tokens[before - 1]?.class !== 'quantity') return true
    if (!isFrame(tokens[before]!)) return false
  }
  return true
}

/** 13个已建成|、7个在建: a predicate ends before the next number of a list. */
function endOf({tokens}: Line, from: number, to: number): number {
  for (let at = from; at < to && at < from + MOST_TOKENS; at++)
    if (tokens[at]!.class === 'quantity') return tokens[at - 1]?.class === 'list' ? at - 1 : at
  return to
}

/** A limit is of all that follows, a label of so much as fits. */
function shorten(rest: Token[]): void {
  while (rest.length > MOST_TOKENS || (rest.length > 0 && rest.at(-1)!.end - rest[0]!.start > LONGEST)) rest.pop()
}

const LIGHT = /^(?:完成|进行|予以|给予|开展)$/

/** What may stand before the subject, and the preposition that makes an object of it. */
const isFrame = ({class: kind, word}: Token): boolean => FRAME.has(kind) || LEADS.has(word)
const FRAME: ReadonlySet<TokenClass> = new Set(['moment', 'place', 'adverb', 'conjunction', 'focus', 'list', 'quote'])
const LEADS: ReadonlySet<string> = new Set(['在', '对', '为', '向', '从', '由', '有', '已有', '共有'])

const opens = ([first, second]: readonly Token[], alone: boolean): boolean =>
  /^(?:verb|nominal|deed)$/.test(first!.class) ||
  ((alone ? /^(?:在|为|被|与|向|将|把|到|按|对)$/ : /^(?:在|为|被|与)$/).test(first!.word) && second !== undefined)

const isBarred = ({class: kind}: Token): boolean => /^(?:quantity|link|open|close|up|down|yoy|base)$/.test(kind)
