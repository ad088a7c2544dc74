/** The lower half of a rate: /平方米/月, 每月, /(人·月), /3分钟. */
import {digitValues} from '../../lexicon/numerals.ts'
import {readFigure} from '../number/read-figure.ts'
import {perWords, type UnitWords, unitWords} from './unit-words.ts'

export interface Per {
  readonly end: number
  /** `/m2/mo` */
  readonly code: string
}

/** Classifiers that only tell one sort of thing from another. */
const THING = /[台件套辆部架间幢栋只具]/
const TIME = /^(?:\d{0,4}[百千万]?)(?:a|mo|d|h|min|s|wk|季度|学期|学年|半(?:年|小时|天|个月)|供暖季|采暖季)$/
/** 80周岁每人每月50元: the 每 governs the number behind it. */
const GOVERNS =
  /(?:约|近|超|不超过|不低于|不少于|最高|最多|至少|按|按照|补[助贴]?|奖励?|给予|发放?|领取?|享受|增加|提高|减少|缴纳?|收取?|支?付){0,2}[\d一二两三四五六七八九十百千几数]/y

/** Joins the lower halves of a rate in one order, time last: `/a/km` is `/km/a`. */
export function joinPer(...codes: readonly string[]): string {
  if (codes.length === 1 && codes[0]!.lastIndexOf('/') === 0) return codes[0]!
  // 1.1元/度每度 says it twice
  const all = [...new Set(codes.flatMap(code => code.split('/').filter(Boolean)))]
  const parts = [...all.filter(part => !TIME.test(part)), ...all.filter(part => TIME.test(part))]
  return parts.map(part => `/${part}`).join('')
}

/** 10台/件, 6套/间: the / parts classifiers of one sort of thing, and no halves of a rate. */
export const areAlternatives = (text: string, at: number): boolean =>
  text[at] === '/' && THING.test(text[at - 1] ?? '') && THING.test(text[at + 1] ?? '')

/** 元/|学员|, 万元/|标段|: any noun may be the denominator of a sum, up to what ends the expression. */
const NOUN = /[\u4e00-\u9fff]{1,4}?(?=[,，。;；、:：)/·•]|的|左右|以[上下内]|$)/y
const DOTS = '·•⋅.'

/** Reads up to three denominators at `at`; null where none stands. */
export function readPer(text: string, at: number, words: UnitWords = unitWords, ofMoney = false): Per | null {
  if (text[at] === '(' && text[at + 1] === '每') return readAside(text, at, words)
  if (text[at] !== '/' && text[at] !== '每') return null
  if (areAlternatives(text, at)) return null
  const bracket = readBracket(text, at, words)
  if (bracket) return bracket
  let end = at
  let code = ''
  for (let count = 0; count < 3; count++) {
    const head = text[end]
    if (head !== '/' && head !== '每' && !(code && DOTS.includes(head ?? '-'))) break
    const one = readOne(text, end + 1, words) ?? (ofMoney && head === '/' ? readNoun(text, end + 1) : null)
    if (!one) break
    code += `/${one.code}`
    end = one.end
  }
  if (!code) return null
  GOVERNS.lastIndex = end
  if (text[at] === '每' && GOVERNS.test(text)) return null
  return {end, code: joinPer(code)}
}

function readNoun(text: string, at: number): Per | null {
  NOUN.lastIndex = at
  return NOUN.test(text) ? {end: NOUN.lastIndex, code: text.slice(at, NOUN.lastIndex)} : null
}

/** 300元|(每人每月)| */
function readAside(text: string, at: number, words: UnitWords): Per | null {
  const inner = readPer(text, at + 1, words)
  return inner && text[inner.end] === ')' ? {...inner, end: inner.end + 1} : null
}

/** 每|300-500户|: a span of them, too. */
const COUNT = /(?:[1-9]\d{0,5}(?:[-~至][1-9]\d{0,5})?[百千万亿]?|[十百千万亿]{1,2})?/y
/** 每|两|个村, 每|三|年: a digit in words before the unit. */
const HANZI = /[两二三四五六七八九](?=[个户名人年月周天日亩台辆所家处座套间])/y

const SPELLED: ReadonlySet<string> = new Set('一二三四五六七八九十')
const MANY: ReadonlySet<string> = new Set('百千万')

/** 每千|农村常住|人口, 每万|老年|人, 每|服务|人口: whose. */
const KIND_OF = /(?:农村|城镇|城乡|户籍|常住|老年|农业|服务){1,2}(?=人口|人(?!员))/y

/** 元/|建筑|平方米, 元/|使用面积|平方米: how the area is taken. */
const AREA_OF = /(?:建筑|使用|套内|供热|采暖|计租|营业)(?:面积)?(?=平方米|平米|㎡|m2)/y

/** One denominator: 平方米, 人, 3分钟, 千人. */
export function readOne(text: string, at: number, words: UnitWords = unitWords): Per | null {
  // 每|一百户|: as 每百户
  if (text[at] === '一' && MANY.has(text[at + 1] ?? '')) return readOne(text, at + 1, words)
  const spelled = SPELLED.has(text[at] ?? '') ? readFigure(text, at) : null
  // 每|二十户|, 每|一百二十户|
  if (spelled && spelled.number.length > 1 && !spelled.vague && spelled.hedge === null) {
    const of = readOne(text, spelled.end, words)
    return of && {...of, code: spelled.low + of.code}
  }
  HANZI.lastIndex = at
  if (HANZI.test(text)) {
    const of = readOne(text, at + 1, words)
    return of && {...of, code: digitValues.get(text[at]!) + of.code}
  }
  COUNT.lastIndex = at
  // 每千克 is per kilogram, 每千人 per thousand people
  const plain = (words.at(text, at)?.end ?? at) > at + 1
  const count = plain ? '' : (COUNT.exec(text)?.[0] ?? '')
  const from = behindKind(text, at + count.length)
  const word = perWords.at(text, from)
  const time = word && /[a-z]/.test(text[word.end - 1]!) && /[A-Za-z]/.test(text[word.end] ?? '') ? null : word
  const unit = words.at(text, from)
  if (time && time.end >= (unit?.end ?? from)) return {end: time.end, code: (count === '1' ? '' : count) + time.row[1]}
  // 1032万千瓦/2439万千瓦时: two numbers, no rate
  if (count && unit?.row.kind === 'energy') return null
  if (!unit || unit.row.kind === 'percent' || unit.row.kind === 'multiple' || unit.row.kind === 'points') return null
  // 百名老人, 万名劳动者 are people
  const many = count === '1' ? '' : count
  const code = count && /^[名位]$/.test(text.slice(from, unit.end)) ? '人' : unit.row.code
  return {end: unit.end, code: many + code}
}

function behindKind(text: string, at: number): number {
  for (const kind of [KIND_OF, AREA_OF]) {
    kind.lastIndex = at
    if (kind.test(text)) return kind.lastIndex
  }
  return at
}

/** 元/(人·月) */
function readBracket(text: string, at: number, words: UnitWords): Per | null {
  if (text[at] !== '/' || text[at + 1] !== '(') return null
  let end = at + 2
  let code = ''
  for (let count = 0; count < 3; count++) {
    const one = readOne(text, end, words)
    if (!one) return null
    code += `/${one.code}`
    end = one.end
    if (text[end] === ')') return {end: end + 1, code: joinPer(code)}
    if (!`${DOTS}、/`.includes(text[end] ?? '-')) return null
    end++
  }
  return null
}
