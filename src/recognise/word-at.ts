/** The word that stands at a place of a sentence. */
import type {WordClass} from '../lexicon/words.ts'
import {characters} from '../text/characters.ts'
import type {Found} from '../text/dictionary.ts'
import type {Token, TokenClass} from './tokens.ts'
import {words} from './words.ts'

/** Single characters that are words wherever they stand, unless a longer word holds them. */
const FREE = characters('的之已在对向由从于将把被和及与或但而占较比按以约近为达超拟等因需是并且')

const SHARE = 0x5360

/** Classes whose single characters may stand before a longer word: 共|投入, 设|特大桥. */
const ALONE: ReadonlySet<WordClass> = new Set(['adverb', 'verb', 'modal', 'conjunction', 'preposition'])

/** Classes of verbs, and of what stands like one. */
export function isVerbal(row: WordClass): boolean {
  switch (row) {
    case 'verb':
    case 'deed':
    case 'nominal':
    case 'up':
    case 'down':
    case 'link':
      return true
    default:
      return false
  }
}

/** A single character is a word of its own before a reading or a longer word; FREE ones are so anywhere. */
export function wordAt(
  text: string,
  at: number,
  limit: number,
  afterUnknown: boolean,
  tokens: readonly Token[],
): Found<WordClass> | null {
  // 占|地区生产总值, and not 占地
  if (text.charCodeAt(at) === SHARE && text[at + 1] === '地' && /[区方]/.test(text[at + 2] ?? ''))
    return words.at(text, at, at + 1)
  // 其|实际缴费
  if (text[at] === '其' && text[at + 1] === '实' && /[际施验]/.test(text[at + 2] ?? ''))
    return words.at(text, at, at + 1)
  // a word may not reach into a reading: 折合人民币|约10.2亿元
  const found = words.at(text, at, limit)
  if (!found || found.end > at + 1) return found && afterUnknown && isPower(text, at, found.end) ? null : found
  // 床护|比1:1.25, and not 企业数|比2021年
  if (
    text[at] === '比' &&
    ((afterUnknown && at + 1 === limit && !YEAR.test(text.slice(limit, limit + 5))) ||
      COMPARED.test(text.slice(at + 1, at + 3)))
  )
    return null
  if (FREE.has(text.charCodeAt(at))) return found
  if (at + 1 === limit && limit < text.length) return found
  const {row} = found
  if (row === 'link' && /[全第世]/.test(text[at + 1] ?? '')) return found
  if (!afterUnknown && tokens.length > 0 && followsOn(text[at]!, row, tokens[tokens.length - 1]!.class)) return found
  if (row === 'link' && text[at] === '有' && (afterUnknown || isThing(tokens)) && isHaving(text, at)) return found
  if (!ALONE.has(row)) return null
  if (afterUnknown) return partsRun(text, at, row) ? found : null
  return words.at(text, at + 1) ? found : null
}

const YEAR = /^\d{4}年/

/** 耕地地|力保|护补贴 and 强|力推|进: 力 closes what stands before it, and 保护 and 推进 are the words. */
const isPower = (text: string, at: number, end: number): boolean =>
  text[at] === '力' && (words.at(text, at + 1)?.end ?? 0) > end

/** 院内处理设施|有|沉淀池2个: what there is stands behind 有, which is no part of 所有 or 有效. */
const isHaving = (text: string, at: number): boolean =>
  !HAD.test(text[at - 1] ?? '') && !HAVING.test(text[at + 1] ?? '')
const HAD = /[所拥现国私公特固持占享没含稀具保共少专原自富尚仅设建还未唯只已又也均都可会能约各如若凡备带据另附应大村既]/
/** What makes another word of 有: 有效, 有限. */
export const HAVING = /[效限机关序色害利毒线声望力益别无待偿着过没的些时产权意资奖轨氧形要]/

const isThing = (tokens: readonly Token[]): boolean => tokens[tokens.length - 1]?.class === 'noun'

/** 收入比|缩小为2.2: a ratio that moves, no comparison. */
const COMPARED = /[为由是达约从]|^(?:缩小|扩大|下降|提高|上升|降)/

/** 目前我县|有|民办幼儿园56所, 同比|多|安排3800万元: words by what stands before them. */
function followsOn(char: string, row: WordClass, prior: TokenClass): boolean {
  if (char === '有' && (prior === 'place' || prior === 'moment' || prior === 'adverb')) return true
  return (prior === 'yoy' || prior === 'base') && (row === 'up' || row === 'down')
}

/** 全部|共检查, 精品力作|获|国家级奖项: the characters that part a run of unknown ones before a word. */
function partsRun(text: string, at: number, row: WordClass): boolean {
  const next = words.at(text, at + 1)?.row
  if (row === 'adverb') return isVerbal(next ?? 'noun')
  return next !== undefined && text[at] === '获' && !/[收查抓捕荣截缴俘斩]/.test(text[at - 1]!)
}
