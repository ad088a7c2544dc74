/** Cuts a sentence into words, readings, quotations, asides and punctuation: the ground of every clause rule. */
import type {WordClass} from '../lexicon/words.ts'
import type {Reading, Sentence, Span} from '../tree.ts'
import {eachEnd} from './each-end.ts'
import {makesNoun} from './makes-noun.ts'
import {closersOf, markAt} from './marks.ts'
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

/** Single characters that are words wherever they stand, unless a longer word holds them. */
const FREE = new Set('的之已在对向由从于将把被和及与或但而占较比按以约近为达超拟等因需是并且')

/** A character that ends who does it, or an adverb, before a verb of one character: 驾校|交了. */
const DOER = /[校院局人司户民方员区村镇县市省厅委办会店厂站队组家我他们都也又只还就共才仅现]/

/** Classes whose single characters may stand before a longer word: 共|投入, 设|特大桥. */
const ALONE: ReadonlySet<WordClass> = new Set(['adverb', 'verb', 'modal', 'conjunction', 'preposition'])

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
  const push = (kind: TokenClass, end: number, read: Reading | null = null) => {
    flush()
    tokens.push({class: kind, word: text.slice(at, end), start: at, end, reading: read})
    unknown = at = end
  }
  const flush = () => {
    if (unknown < at)
      tokens.push({class: 'unknown', word: text.slice(unknown, at), start: unknown, end: at, reading: null})
  }
  const pushWord = (kind: WordClass, end: number) => {
    const verbal = VERBAL.has(kind)
    if (verbal && makesNoun(text, end)) push('noun', end + 1)
    // what 了 closes is the predicate, whatever nouns its verb may join elsewhere
    else if (text[end] === '了' && (kind === 'deed' || kind === 'nominal')) push('verb', end + 1)
    else push(kind, verbal && ASPECTS.has(text[end] ?? '') ? end + 1 : end)
    if (verbal && text[at] === '后' && !words.at(text, at)) push('adverb', at + 1)
  }
  // 商户|历经了|三次整改: what 了 closes is a verb, as a rule of two characters
  const pushDone = (aspect: number) => {
    at = Math.max(unknown, aspect - (DOER.test(text[aspect - 2] ?? '') ? 1 : 2))
    push('verb', aspect + 1)
  }
  while (at < text.length) {
    while (reading < children.length && children[reading]!.end <= at) reading++
    const next = children[reading]
    if (next && next.start <= at) {
      push(
        readingClass(next, text),
        text[next.start] === '每' ? Math.max(next.end, eachEnd(text, next.start)) : next.end,
        next,
      )
      continue
    }
    const mark = markAt(text, at, closers, quantities)
    if (mark) {
      push(mark.class, mark.end)
      continue
    }
    const limit = next?.start ?? text.length
    const each = text[at] === '每' || text[at] === '单' ? eachEnd(text, at) : at
    const found = each > at ? null : wordAt(text, at, limit, unknown < at, tokens[tokens.length - 1]?.class)
    const fresh = freshVerb(text, at, limit)
    if (each > at && each <= limit) push('adverb', each)
    else if (fresh > (found?.end ?? at)) push('verb', fresh)
    else if (found) pushWord(found.row, found.end)
    else if (text[at] === '了' && unknown < at) pushDone(at)
    else at++
  }
  flush()
  return tokens
}

const FRESH: ReadonlySet<WordClass> = new Set(['verb', 'deed', 'nominal'])

/** End of 新登记, 新签约 before a noun or number, or `at`; 创新, 高新 and 最新 hold no such 新. */
function freshVerb(text: string, at: number, limit: number): number {
  if (text[at] !== '新' || /[创更革高最翻全重焕刷]/.test(text[at - 1] ?? '')) return at
  const found = words.at(text, at + 1)
  if (!found || found.end < at + 3 || !FRESH.has(found.row)) return at
  const {end} = found
  return end <= limit && !makesNoun(text, end) ? end : at
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
const ASPECTS = new Set('了过着')
const VERBAL: ReadonlySet<WordClass> = new Set(['verb', 'deed', 'nominal', 'up', 'down', 'link'])

/** A single character is a word of its own before a reading or a longer word; FREE ones are so anywhere. */
function wordAt(text: string, at: number, limit: number, afterUnknown: boolean, prior: TokenClass | undefined) {
  // a word may not reach into a reading: 折合人民币|约10.2亿元
  const found = words.at(text, at, limit)
  if (!found || found.end > at + 1) return found
  const char = text[at]!
  if (
    char === '比' &&
    ((afterUnknown && at + 1 === limit) ||
      /[为由是达约从]|^(?:缩小|扩大|下降|提高|上升|降)/.test(text.slice(at + 1, at + 3)))
  )
    return null
  if (FREE.has(char)) return found
  if (at + 1 === limit && limit < text.length) return found
  if (found.row === 'link' && /[全第世]/.test(text[at + 1] ?? '')) return found
  // 目前我县|有|民办幼儿园56所
  if (char === '有' && !afterUnknown && /^(?:place|moment|adverb)$/.test(prior ?? '')) return found
  // 同比|多|安排3800万元
  if (!afterUnknown && (prior === 'yoy' || prior === 'base') && (found.row === 'up' || found.row === 'down'))
    return found
  if (!ALONE.has(found.row)) return null
  if (afterUnknown) return partsRun(text, at, found.row) ? found : null
  return words.at(text, at + 1) ? found : null
}

/** 全部|共检查, 精品力作|获|国家级奖项: the characters that part a run of unknown ones before a word. */
function partsRun(text: string, at: number, row: WordClass): boolean {
  const next = words.at(text, at + 1)?.row
  if (row === 'adverb') return VERBAL.has(next ?? 'noun')
  return next !== undefined && text[at] === '获' && !/[收查抓捕荣截缴俘斩]/.test(text[at - 1]!)
}
