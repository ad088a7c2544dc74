/** Cuts a sentence into words, readings, quotations, asides and punctuation: the ground of every clause rule. */
import type {WordClass} from '../lexicon/words.ts'
import {characters} from '../text/characters.ts'
import type {Found} from '../text/dictionary.ts'
import {anyWithin} from '../text/sorted.ts'
import type {Reading, Sentence, Span} from '../tree.ts'
import {beginsTitle} from './begins-title.ts'
import {coveredEnd} from './covered.ts'
import {eachEnd} from './each-end.ts'
import {freshVerb} from './fresh-verb.ts'
import {isLeader} from './is-leader.ts'
import {makesNoun} from './makes-noun.ts'
import {closersOf, markAt} from './marks.ts'
import {isVerbal, wordAt} from './word-at.ts'
import {words} from './words.ts'

export type TokenClass =
  | WordClass
  | Reading['type']
  /** a run of characters that no table knows: as a rule a noun */
  | 'unknown'
  /** “…” or 《…》 without a quantity in it, kept whole */
  | 'quote'
  /** (…) without a quantity in it, kept whole */
  | 'aside'
  /** , ; : and what else parts clauses */
  | 'comma'
  /** 、 */
  | 'list'
  | 'open'
  | 'close'
  /** 。 ! ? */
  | 'stop'

export interface Token extends Span {
  readonly class: TokenClass
  readonly word: string
  readonly reading: Reading | null
}

/** A character that ends who does it, or an adverb, before a verb of one character: 驾校|交了. */
const DOER = /[校院局人司户民方员区村镇县市省厅委办会店厂站队组家旁我他们都也又只还就共才仅现]/

/** The tokens of a sentence, in order, without a gap. */
export function tokenise(sentence: Sentence): Token[] {
  const {text, children} = sentence
  const tokens: Token[] = []
  const closers = closersOf(text)
  const quantities: number[] = []
  for (const reading of children) if (reading.type === 'quantity') quantities.push(reading.start)
  let reading = 0
  let at = sentence.label?.end ?? 0
  let unknown = at
  while (at < text.length) {
    while (reading < children.length && children[reading]!.end <= at) reading++
    const next = children[reading]
    if (isLeader(text, at, next)) {
      at++
      continue
    }
    const mark = markAt(text, at) ?? (next && next.start === at + 1 && text[at] === '/' ? 'list' : null)
    const end =
      next && next.start <= at
        ? addReading(tokens, text, unknown, at, next)
        : mark
          ? addMark(tokens, text, unknown, at, mark, closers, quantities)
          : addWord(tokens, text, unknown, at, next ? next.start : text.length)
    if (end > at) at = unknown = end
    else at++
  }
  if (unknown < at) tokens.push(unknownWord(text, unknown, at))
  return tokens
}

/** Adds a token, and before it the characters that no table knows. */
function add(
  tokens: Token[],
  text: string,
  unknown: number,
  kind: TokenClass,
  start: number,
  end: number,
  reading: Reading | null = null,
): number {
  if (unknown < start) tokens.push(unknownWord(text, unknown, start))
  tokens.push({class: kind, word: text.slice(start, end), start, end, reading})
  return end
}

const unknownWord = (text: string, start: number, end: number): Token => ({
  class: 'unknown',
  word: text.slice(start, end),
  start,
  end,
  reading: null,
})

function addReading(tokens: Token[], text: string, unknown: number, at: number, reading: Reading): number {
  const end = text[reading.start] === '每' ? Math.max(reading.end, eachEnd(text, reading.start)) : reading.end
  const covered = coveredEnd(text, reading)
  if (covered > reading.end) return add(tokens, text, unknown, 'place', at, covered)
  return add(tokens, text, unknown, readingClass(reading, text), at, end, reading)
}

/** Punctuation, or a whole quotation or aside when no quantity stands in it. */
function addMark(
  tokens: Token[],
  text: string,
  unknown: number,
  at: number,
  mark: TokenClass,
  closers: ReadonlyMap<number, number>,
  quantities: readonly number[],
): number {
  const close = mark === 'open' ? closers.get(at) : undefined
  if (close === undefined || anyWithin(quantities, at, close)) return add(tokens, text, unknown, mark, at, at + 1)
  return add(tokens, text, unknown, text[at] === '(' || text[at] === '[' ? 'aside' : 'quote', at, close + 1)
}

/** Adds the word at `at` and gives its end; `at` itself where no word stands. */
function addWord(tokens: Token[], text: string, unknown: number, at: number, limit: number): number {
  const char = text[at]
  if (char === '每' || char === '单') {
    const each = eachEnd(text, at)
    if (each > at) return each <= limit ? add(tokens, text, unknown, 'adverb', at, each) : at
  }
  const found = wordAt(text, at, limit, unknown < at, tokens)
  const fresh = char === '新' ? freshVerb(text, at, limit) : at
  // 新增|开发, not 新|增开|发
  const cut = found !== null && fresh > found.end && (words.at(text, found.end)?.end ?? 0) > fresh
  if (fresh > (found ? found.end : at) && !cut) return add(tokens, text, unknown, 'verb', at, fresh)
  if (found) return addKnown(tokens, text, unknown, found)
  return char === '了' && unknown < at ? addDone(tokens, text, unknown, at) : at
}

function addKnown(tokens: Token[], text: string, unknown: number, {row, start, end: over}: Found<WordClass>): number {
  if (row === 'place' && beginsTitle(text, start, over)) return add(tokens, text, unknown, 'noun', start, over)
  // 纳入|规划|的路段: what it is put into
  if (row === 'modal' && /^(?:纳|列|编|写)入$/.test(tokens.at(-1)?.word ?? '') && unknown === start)
    return add(tokens, text, unknown, 'noun', start, over)
  const verbal = isVerbal(row)
  const joins = row === 'deed' || row === 'nominal'
  // 学校|配套了|操场: a noun with 了 is done
  if (row === 'noun' && text[over] === '了' && over - start === 2 && !/[解结断却]/.test(text[over + 1] ?? ''))
    return add(tokens, text, unknown, 'verb', start, over + 1)
  // 断面水质|达到或优于|Ⅲ类比例: a grade of water, nothing is compared
  if (row === 'link' && text[over - 1] === '于' && GRADE.test(text[over] ?? '') && /[优好]/.test(text[over - 2]!))
    return add(tokens, text, unknown, 'noun', start, over)
  // 采纳|建议|56条, 受理加装|申请|286部: papers that are counted
  if ((row === 'verb' || row === 'nominal') && (text[over] ?? '~') <= '9' && PAPERS.test(text.slice(start, over + 8)))
    return add(tokens, text, unknown, 'noun', start, over)
  // 保证|率, 计划|书
  const named = row === 'modal' && over > start + 1 && makesNoun(text, over)
  const noun =
    named || (verbal && (makesNoun(text, over, joins) || (row === 'link' && isDistance(tokens, text, unknown, start))))
  // what 了 closes is the predicate, whatever nouns its verb may join elsewhere
  const done = text[over] === '了' && joins
  const longer =
    (noun && !(row === 'link')) ||
    done ||
    (verbal && ASPECTS.has(text.charCodeAt(over)) && !BEGUN.test(text.slice(over, over + 3)))
  const end = add(tokens, text, unknown, noun ? 'noun' : done ? 'verb' : row, start, longer ? over + 1 : over)
  return verbal && text[end] === '后' && !words.at(text, end) ? add(tokens, text, end, 'adverb', end, end + 1) : end
}

const PAPERS = /^(?:建议|申请|举报|申诉)\d[\d.]{0,6}万?[余多]?[件条份起部笔宗]/
const GRADE = /[ⅠⅡⅢⅣⅤI一二三四五]/

/** 两点之间的|距离|约5公里: what is measured; 该店|距离|学校200米 says how far from what. */
function isDistance(tokens: readonly Token[], text: string, unknown: number, start: number): boolean {
  if (text[start] !== '距' || text[start + 1] !== '离') return false
  const before = tokens[tokens.length - 1]
  if (unknown === start && !/^(?:noun|particle|aside|quote|nominal|deed)$/.test(before?.class ?? '')) return false
  return /^(?:[\d约为是达在不仅超均近也应最只有至较过大一二两三四五六七八九十百千数,、。)]|$)/.test(
    text.slice(start + 2, start + 3),
  )
}

/** 商户|历经了|三次整改: what 了 closes is a verb, as a rule of two characters. */
function addDone(tokens: Token[], text: string, unknown: number, aspect: number): number {
  const start = Math.max(unknown, aspect - (DOER.test(text[aspect - 2] ?? '') ? 1 : 2))
  return add(tokens, text, unknown, 'verb', start, aspect + 1)
}

/** An excuse that is a known adverb (进一步, 一律) keeps its class; an enumerator parts clauses. */
function readingClass(reading: Reading, text: string): TokenClass {
  if (reading.type !== 'excuse') return reading.type
  if (reading.class === 'enumerator') return 'comma'
  if (text[reading.start] === '每' && !text.slice(reading.start, reading.end).endsWith('人口')) return 'adverb'
  const known = words.at(text, reading.start)
  return known?.end === reading.end ? known.row : 'excuse'
}

/** Verbs take 了, 过 and 着 along (增长了). */
const ASPECTS = characters('了过着')
/** 登记|过程, 建成|过江通道: words that begin with one of them. */
const BEGUN = /^(?:了[解结断却]|过(?:[程渡度期失错半敏路境]|江(?![河湖])|街(?!道))|着[力重眼手])/
