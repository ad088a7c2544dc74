/** Reads one number at a place, in whatever script and form. */

import {shift} from '../../text/decimal.ts'
import {isDigit, isNumeral} from '../../text/numeral.ts'
import {evaluate} from './evaluate.ts'
import type {Figure} from './figure.ts'
import {plainFigure} from './plain-figure.ts'
import {powered} from './powered.ts'
import {readTokens} from './read-tokens.ts'
import {signBefore} from './sign-before.ts'
import type {Token} from './tokens.ts'

/** 数十, 几百, 上千, 过百, 破亿: what stands before a bare scale word. */
const PREFIX = /[数几上过破]/
const NOT_BEFORE = new Map([
  ['数', '指总人次户系分倍半多少参基件个位无常函额台'],
  ['上', '跨跃迈登踏以网线场路身街会早晚加史世际基本理原体手岸水海之马跟天地车船楼山市湖'],
  ['过', '通超经不'],
  ['破', '突爆'],
])
/** 办理|上百件, 参加|上千人: what stands before is a verb. */
const ENDS_VERB = /^(?:[办受处清审修整]理|[参增]加|[到体]会)$/
/** What may stand for the first digit where that is damaged. */
const LOST: ReadonlySet<string | undefined> = new Set(['l', 'I', 'O', '?'])
const BARE = /[十百千万亿佰仟萬億]/

/** Reads 1035.5亿, 三百二十, 3万5千, 数十, 五六百 at `at` (never before `floor`); null where no number stands. */
export function readFigure(text: string, at: number, floor = 0): Figure | null {
  const plain = plainFigure(text, at, floor)
  if (plain) return powered(text, plain)
  if (!(isNumeral(text.charCodeAt(at)) || LOST.has(text[at]))) return null
  const prefix = prefixBefore(text, at, floor)
  const some: Token | null =
    prefix && /[数几]$/.test(prefix) ? {type: 'digit', low: '2', high: '9', arabic: false, start: at} : null
  const start = damagedStart(text, at, floor)
  const tokens = readTokens(text, start, some)
  if (!tokens) return null
  const list = withoutIdiom(text, tokens.list)
  const end = list.length < tokens.list.length ? tokens.list.at(-1)!.start : tokens.end
  const sign = prefix ? null : signBefore(text, start, floor)
  const lost = wholeLost(text, start, floor)
  const from = prefix ? at - prefix.length : sign ? start - 1 : start - lost
  const flags = lost > 0 ? [...tokens.flags, 'ocr-suspect'] : tokens.flags
  return assemble(text, {
    from,
    end,
    list,
    prefix,
    negative: sign === '-',
    flags,
    unreadable: tokens.unreadable || lost > 0,
  })
}

interface Parts {
  readonly from: number
  readonly end: number
  readonly list: readonly Token[]
  readonly prefix: string | null
  readonly negative: boolean
  readonly flags: readonly string[]
  readonly unreadable: boolean
}

function assemble(text: string, parts: Parts): Figure {
  const {from, end, list, prefix} = parts
  const hedge = list.find(token => token.type === 'hedge')
  const split = scaleStart(list)
  const power = list.slice(split).reduce((sum, token) => sum + (token.type === 'scale' ? token.power : 0), 0)
  const low = evaluate(list, 'low')
  const high = evaluate(list, 'high')
  const cut = split < list.length ? list[split]!.start : end
  return {
    start: from,
    end,
    low,
    high,
    vague: low !== high || prefix === '上',
    open: prefix === '上',
    unreadable: parts.unreadable,
    hedge:
      (hedge && hedge.type === 'hedge' && !/[几来]/.test(hedge.word)) || prefix === '过' || prefix === '破'
        ? 'over'
        : isHundredOdd(list) || (hedge?.type === 'hedge' && hedge.word === '来')
          ? 'about'
          : null,
    number: text.slice(from, cut),
    scale: cut < end ? text.slice(cut, end) : null,
    mantissa: shift(low, -power),
    power,
    negative: parts.negative,
    digits: list.some(token => token.type === 'digit' && token.arabic),
    flags: parts.flags,
  }
}

/** Index of the trailing scale words: 万 of 43万, 万亿 of 1.28万亿; never the whole number. */
function scaleStart(list: readonly Token[]): number {
  let at = list.length
  while (at > 1) {
    const token = list[at - 1]!
    if (token.type !== 'scale') break
    if (token.power < 4 && !isArabic(list[at - 2])) break
    at--
  }
  return at
}

/** 百十|户|: some hundred */
const isHundredOdd = ([first, second]: readonly Token[]): boolean =>
  first?.type === 'scale' && second?.type === 'scale' && first.power === 2 && second.power === 1

const isArabic = (token: Token | undefined): boolean => token?.type === 'digit' && token.arabic

function prefixBefore(text: string, at: number, floor: number): string | null {
  if (at <= floor || !BARE.test(text[at] ?? '')) return null
  const char = text[at - 1]!
  if (!PREFIX.test(char)) return null
  if (NOT_BEFORE.get(char)?.includes(text[at - 2] ?? '-') && !ENDS_VERB.test(text.slice(at - 3, at - 1))) return null
  if (char !== '数' && char !== '几' && text[at] === '十') return null
  return char === '几' && text[at - 2] === '好' && at - 2 >= floor ? '好几' : char
}

/** l26期: the letter before the digits belongs to the number. */
function damagedStart(text: string, at: number, floor: number): number {
  if (at <= floor || !/[lIO?]/.test(text[at - 1] ?? '')) return at
  if (!/[0-9]/.test(text[at] ?? '') || /[A-Za-z0-9/]/.test(text[at - 2] ?? '')) return at
  return text[at - 1] === '?' && !/[\u4e00-\u9fff]/.test(text[at - 2] ?? '') ? at : at - 1
}

/** ?.4亿元 and a sentence that begins with .4亿元: the whole part is lost, its length is told. */
function wholeLost(text: string, at: number, floor: number): number {
  if (text[at - 1] !== '.' || at - 1 < floor || !isDigit(text.charCodeAt(at))) return 0
  if (at === 1) return 1
  return text[at - 2] === '?' && at - 2 >= floor ? 2 : 0
}

const ONCE = /^次性/
const IDIOM = /^(?:次性|[些批般定律体])/

/** 五百一次性补助 is 500 and 一次性; 二十一批 is 21 批. */
function withoutIdiom(text: string, list: readonly Token[]): readonly Token[] {
  const token = list.at(-1)!
  const idiom =
    list.length > 1 &&
    token.type === 'digit' &&
    text[token.start] === '一' &&
    (text[token.start - 1] === '十' ? ONCE : IDIOM).test(text.slice(token.start + 1, token.start + 3))
  return idiom ? list.slice(0, -1) : list
}
