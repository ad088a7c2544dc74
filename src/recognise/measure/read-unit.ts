/** Reads the unit behind a number: 亩, 个百分点, 元/平方米/月, 片每月, 套(间). */
import {digitValues} from '../../lexicon/numerals.ts'
import type {Found} from '../../text/dictionary.ts'
import type {Figure} from '../number/figure.ts'
import {fitsUnit} from './fits-unit.ts'
import {areAlternatives, readPer} from './read-per.ts'
import {settleUnit} from './settle-unit.ts'
import type {Unit} from './unit.ts'
import {falseUnits, type UnitWord, type UnitWords, unitWords} from './unit-words.ts'

/** Reads the unit at `at` for the given number; null where no unit stands. */
export function readUnit(text: string, at: number, figure: Figure, words: UnitWords = unitWords): Unit | null {
  const special = readShare(text, at, figure) ?? readSplit(text, at, figure) ?? readPoints(text, at, figure)
  if (special) return special
  if (text[at] === '(' && figure.digits) return readAside(text, at, figure, words)
  const found = unitAt(text, at, words)
  if (!found || !fitsUnit(text, at, found, figure)) return null
  const {code, kind, power} = settleUnit(text, found, figure)
  const base = found.end
  const half = readHalf(text, base, found.row)
  const behind = half ? base + half : base
  const hedge = half ? null : hedgeBehind(text, base, found.row)
  const under = readPer(text, hedge ? base + 1 : behind, words, kind === 'money')
  // 连续三年|每年支持500万元: nothing is so many years a year
  const per = under?.code === `/${code}` ? null : under
  const end = per?.end ?? (hedge ? base + 1 : behind)
  return {
    end: bracketEnd(text, end, words),
    code: code + (per?.code ?? ''),
    kind: per ? 'rate' : kind,
    written: text.slice(at, end),
    power,
    sort: found.row.sort,
    afterOne: found.row.afterOne,
    hedge,
    plus: half > 0 ? '0.5' : null,
  }
}

const SCALES = new Map([
  ['千', 3],
  ['万', 4],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['万亿', 12],
])
const ASIDE = /\((千万|百万|万亿|千|万|亿)?(?=[^()\d]{1,12}\))/y

/** 300|(元/亩), 2.5|(万元/户): a measure that stands in brackets behind its number, with its scale. */
function readAside(text: string, at: number, figure: Figure, words: UnitWords): Unit | null {
  ASIDE.lastIndex = at
  const scale = ASIDE.exec(text)?.[1]
  if (ASIDE.lastIndex === 0 || (scale && figure.power > 0)) return null
  const unit = readUnit(text, ASIDE.lastIndex, figure, words)
  if (!unit || text[unit.end] !== ')' || unit.kind === 'duration' || unit.kind === 'count') return null
  return {
    ...unit,
    end: unit.end + 1,
    written: text.slice(at + 1, unit.end),
    power: unit.power + (scale ? SCALES.get(scale)! : 0),
  }
}

/** The longest unit word that is not the head of another word (元旦, 21项目标). */
export function unitAt(text: string, at: number, words: UnitWords = unitWords): Found<UnitWord> | null {
  const found = words.at(text, at)
  if (!found) return null
  const other = falseUnits.at(text, at)
  if (other && other.end > found.end) return other.row.unit ? words.at(text, at, at + other.row.unit.length) : null
  return isLatin(text.charCodeAt(found.end - 1)) && isLatin(text.charCodeAt(found.end)) ? null : found
}

/** Letters and digits of which a unit is made, km² too. */
const isLatin = (code: number): boolean => code < 0x4e00 && /[A-Za-z0-9²³]/.test(String.fromCharCode(code))

const NO_SHARE = /[立为功员果本都人熟交年效套品长绩就份分片形像语型]/

/** 三成, 七成六, 半成: tenths. */
function readShare(text: string, at: number, figure: Figure): Unit | null {
  if (text[at] !== '成' || figure.power > 0 || figure.low.length > 3) return null
  if (NO_SHARE.test(text[at + 1] ?? '')) return null
  const rest = text[at + 1] === '半' ? '5' : restOf(text, at + 1)
  const hedge = rest ? null : aboveAt(text, at + 1)
  return {
    end: at + (rest || hedge ? 2 : 1),
    code: '%',
    kind: 'percent',
    written: '成',
    power: 1,
    sort: 'measure',
    afterOne: true,
    hedge,
    plus: rest,
  }
}

/** 三成多, 三分之一强: a little more. */
export const aboveAt = (text: string, at: number): 'over' | null =>
  /^(?:[多余](?![次个项种家场位名条件样年方元])|强(?![化制度调大劲力烈有行攻]))/.test(text.slice(at, at + 2))
    ? 'over'
    : null

/** The 六 of 七成六. */
function restOf(text: string, at: number): string | null {
  const digit = digitValues.get(text[at] ?? '')
  if (!digit || /[级类个家名人月天元万千百十亿次项点条座亩分成倍层位大川环院届]/.test(text[at + 1] ?? '')) return null
  return String(digit)
}

/** 两个半月, 四个多星期: 半 and 多 between 个 and the unit. */
function readSplit(text: string, at: number, figure: Figure): Unit | null {
  const inner = text[at + 1]
  if (text[at] !== '个' || (inner !== '半' && inner !== '多') || figure.power > 0) return null
  const word = ['月', '小时', '星期', '百分点', '学期'].find(one => text.startsWith(one, at + 2))
  if (!word) return null
  const row = unitWords.at(`个${word}`, 0)!.row
  const end = at + 2 + word.length
  const base = {
    end,
    code: row.code,
    kind: row.kind,
    written: text.slice(at, end),
    power: 0,
    sort: row.sort,
    afterOne: true,
  }
  return {...base, hedge: inner === '多' ? 'over' : null, plus: inner === '半' ? '0.5' : null}
}

const RATE = /(?:利率|LPR|比例|占比|[^效]率|增[长速幅]|上涨|下跌|下降|提高|回升|回落|高出|低)[^，。；、]{0,4}$/

/** 降低|5个点|: of whole points only such a verb, or a rate, tells that they are no places. */
const MOVED =
  /(?:提高|提升|降低|下降|上升|增长|回升|回落|上涨|下跌|[高低]出?)了?(?:约|近|超过?)?$|(?:[利税费比]率|LPR|占比|增[速幅])[^，。；、]{0,2}[高低升降涨跌]了?$/

/** 利率下降0.25个点, 降低5个点: percentage points, as they are spoken of. */
function readPoints(text: string, at: number, figure: Figure): Unit | null {
  if (text[at] !== '个' || text[at + 1] !== '点' || figure.power > 0) return null
  const told = figure.number.includes('.') ? RATE : MOVED
  if (
    /[位名心火数面餐]/.test(text[at + 2] ?? '') ||
    !told.test(text.slice(Math.max(0, figure.start - 10), figure.start))
  )
    return null
  const {row} = unitWords.at('百分点', 0)!
  return {
    end: at + 2,
    code: row.code,
    kind: row.kind,
    written: '个点',
    power: 0,
    sort: row.sort,
    afterOne: true,
    hedge: null,
    plus: null,
  }
}

/** 两年半, 三米半, 一个半小时: length of the half that stands behind the unit. */
function readHalf(text: string, at: number, row: UnitWord): number {
  if (text[at] !== '半' || row.sort !== 'measure') return 0
  if (!['duration', 'length', 'mass', 'area'].includes(row.kind)) return 0
  return /[数径天年月个日夜导幅价]/.test(text[at + 1] ?? '') ? 0 : 1
}

/** 三年多, 两公里余; not the 多 of 三年多次. */
function hedgeBehind(text: string, at: number, row: UnitWord): 'over' | null {
  if (text[at] !== '多' && text[at] !== '余') return null
  if (row.sort !== 'measure' || /[次个项种家场位名条件样年头方部]/.test(text[at + 1] ?? '')) return null
  return 'over'
}

const BRACKET = /\((?:[\u4e00-\u9fff]{1,3})\)/y

/** 套(间), 户(套), 台/件: the alternative in brackets belongs to the expression. */
function bracketEnd(text: string, at: number, words: UnitWords): number {
  if (areAlternatives(text, at)) return at + 2
  if (text[at] !== '(') return at
  BRACKET.lastIndex = at
  const bracket = BRACKET.exec(text)
  if (!bracket) return at
  const word = bracket[0].slice(1, -1)
  const found = words.at(word, 0)
  return found?.end === word.length ? at + bracket[0].length : at
}
