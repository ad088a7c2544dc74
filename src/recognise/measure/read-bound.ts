/** Bound words before and behind a number. */
import type {Bound, Kind} from '../../../schemas/vocabulary.ts'
import {type BoundRow, leadingBoundRows, trailingBoundRows} from '../../lexicon/bounds.ts'
import {dictionary, endings} from '../../text/dictionary.ts'
import {isDigit} from '../../text/numeral.ts'

export interface BoundWord {
  /** start of the word itself, which may stand outside the expression (约为) */
  readonly start: number
  /** start of a leading, end of a trailing word */
  readonly edge: number
  readonly bound: Bound
  readonly ceiling: boolean
}

const leading = endings<BoundRow>('leading-bounds', leadingBoundRows, ({words}) => words)
const trailing = dictionary<BoundRow>('trailing-bounds', trailingBoundRows, ({words}) => words)

/** 低于3.5%的控制目标, 未达到90%的标准, 比安排的10万人次超出两成: the distance or the side of a norm, not a bound. */
function isSide(text: string, at: number, word: string, edge: number): boolean {
  if (word === '超出' || word === '高出')
    return (
      /[比较][^。;；,，]{1,24}$/.test(text.slice(Math.max(0, edge - 26), edge)) ||
      (/[,，]/.test(text[edge - 1] ?? '') && !/^[\d.]{1,12}[^,，。;；\d]{0,5}的/.test(text.slice(at, at + 18)))
    )
  if (!/^[低高]于$|达到$/.test(word)) return false
  return NORM.test(text.slice(at, at + 28))
}

const NORM =
  /^[\d.]{1,12}[万亿]?(?:%|‰|[\u4e00-\u9fff]{1,3})?的[^。;；,，]{0,8}?(?:目标|要求|标准|限值|警戒线|均值|平均|水平)/

/** 收入<b>|7万元|: a tag that stands in plain text closes with no bound. */
const TAG = /<[/a-zA-Z\u4e00-\u9fff][^<>\d][^<>]*>$|<\/?[a-zA-Z][a-zA-Z1-6]*>$/

/** The bound word that ends at `at`: 不超过 before 30万元, never the 近 of 附近. */
export function boundBefore(text: string, at: number, floor: number): BoundWord | null {
  const found = leading.before(text, at, floor)
  if (!found) return null
  const edge = found.start
  if (
    found.row.notAfter?.includes(text[edge - 1] ?? '-') &&
    !/(?:[持连陆手]续|[其之当]中|[身楼层净限坝墙]高|[月年房]租|[销电客厂外应售微运服采投承签]商)$/.test(
      text.slice(Math.max(0, edge - 2), edge),
    )
  )
    return null
  if (
    isSide(text, at, text.slice(edge, at), edge) ||
    (text[at - 1] === '>' && TAG.test(text.slice(Math.max(0, at - 60), at)))
  )
    return null
  return {start: edge, edge: found.row.apart ? at : edge, bound: found.row.bound, ceiling: found.row.only === 'ceiling'}
}

const ASIDE = /\((?:含|不含|不包括)[^()。;]{0,20}\)(?=及?以[上下内]|左右)/y

/** End of an aside that the bound word follows. */
function asideEnd(text: string, at: number): number {
  ASIDE.lastIndex = at
  return ASIDE.test(text) ? ASIDE.lastIndex : at
}

const WITHIN = /(?:范围)?内(?!外|部|容|涵|在|设|科|陆|河|需|循)|范围(?:以|之)内/y

/** 5个工作日内, 500米范围内: time and distance take a plain 内. */
function within(text: string, at: number): BoundWord | null {
  if (text[at] !== '内' && text[at] !== '范') return null
  WITHIN.lastIndex = at
  return WITHIN.test(text) ? {start: at, edge: WITHIN.lastIndex, bound: 'at-most', ceiling: false} : null
}

/** The bound word at `at`: 以上, 左右, (含)以下, (含12公里/小时)以下; 内 behind time and distance. */
export function boundBehind(text: string, at: number, kind?: Kind): BoundWord | null {
  const plain = kind === 'duration' || kind === 'length' ? within(text, at) : null
  if (plain) return plain
  const found = trailing.at(text, text[at] === '(' ? asideEnd(text, at) : at)
  if (!found) return null
  const edge = found.end
  if (found.row.notBefore?.includes(text[edge] ?? '-')) return null
  // 汛限水位152米|以下0.5米: how far from it
  if (kind === 'length' && isDigit(text.charCodeAt(edge)) && /^以[上下]$/.test(text.slice(at, edge))) return null
  return {start: found.start, edge, bound: found.row.bound, ceiling: false}
}
