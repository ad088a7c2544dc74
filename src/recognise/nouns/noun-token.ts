/** What a token may be in a noun phrase. */
import {AGENT} from '../../lexicon/heads.ts'
import type {Quantity} from '../../tree.ts'
import type {Token} from '../tokens.ts'

/** True for a token that may stand in a noun phrase. */
export function isNounish(token: Token | undefined): boolean {
  if (token === undefined) return false
  switch (token.class) {
    case 'unknown':
    case 'noun':
    case 'quote':
    case 'aside':
    case 'nominal':
    case 'deed':
    case 'excuse':
      return true
    case 'up':
    case 'down':
      return isPace(token)
    default:
      return false
  }
}

/** 增速 and its like are nouns, though a number behind them is a change. */
export const isPace = ({word}: Token): boolean => PACES.has(word)
const PACES: ReadonlySet<string> = new Set(['增速', '增幅', '降幅', '涨幅', '跌幅', '增长率'])

/** Verbs that also stand inside nouns. */
export const isDoing = ({class: kind}: Token): boolean => kind === 'nominal' || kind === 'deed'

/** A verb of any of the three classes. */
export const isVerb = (token: Token): boolean => token.class === 'verb' || isDoing(token)

/** 一个, 一座: the phrase begins behind its article. */
export const isArticle = ({class: kind, word}: Token): boolean => kind === 'excuse' && ARTICLE.test(word)
const ARTICLE = /^一[个座条家名所处项种栋间份台辆批套]$/

/** 年出栏500头以上|的生猪规模养殖比重, 65岁以上|老年人…: a bound that qualifies the noun behind it. */
export const isQualifier = (token: Token): boolean =>
  isPopulation(token) ||
  (token.reading?.type === 'quantity' && token.reading.bound !== 'exact' && /以[上下]$/.test(token.word))

/** 65岁以上|老年人健康管理率: an age that qualifies the noun is a part of it. */
export const isPopulation = ({reading}: Token): boolean =>
  reading?.type === 'quantity' && ((reading.unit === '岁' && reading.bound !== 'exact') || isGrand(reading))

/** 十大|特色产业总产值: how many there are is a part of the name. */
const isGrand = ({written}: Quantity): boolean => written.unit === '大'

/** 中新能源 of 电量中新能源: 中 in front of a word that no table knows. */
export const isInside = ({class: kind, word}: Token): boolean =>
  kind === 'unknown' && /^中[^欧国心小西高央华老外东亚试药医餐型期部段层等低青学专职俄美日韩越缅式水粮]/.test(word)

/** |县（市、区）|建设客运站9个: who does a thing, brackets passed over. */
export const isDoer = (tokens: readonly Token[], at: number): boolean =>
  AGENT.test(tokens[tokens[at]?.class === 'aside' ? at - 1 : at]?.word ?? '')
