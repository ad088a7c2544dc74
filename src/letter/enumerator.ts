/** Reads the enumerator at the head of a text: 一、 (一) 1. (1) ① 一是 一抓 首先， 第一，. */

import {afterNumeral, serial} from '../lexicon/enumerators.ts'
import {characters} from '../text/characters.ts'

export interface Enumerator {
  /** end of the label in the text */
  readonly end: number
  /** 1 for 一、 to 5 for ①; null for 一是 and 首先, which are deeper than what they stand in */
  readonly level: number | null
  /** its place in its series */
  readonly ordinal: number
  /** series of one kind: labels of one family are siblings */
  readonly family: string
}

const DIGITS = '零一二三四五六七八九'
const WORDS = new Set<string>(afterNumeral.map(row => row.word))
/** First characters of 一、 and 一是. */
const NUMERALS = characters('一二三四五六七八九十')
/** First characters of 首先, 其次. */
const SERIAL = characters(serial.map(row => row.word[0]).join(''))
const HAN = /([一二三四五六七八九十]{1,3})/y
const ARABIC = /(\d{1,2})(?=[.、)])/y
/** 1.1.1 of a plan, before its words; 2021.5.31 and 1.97万 are none. */
const DECIMAL = /(\d{1,2})(?:\.\d{1,2}){2,3}\.?(?=[\u3400-\u9fff“《])(?![万亿千百个余多倍元年月日号版])/y
const BRACKETED = /\((?:([一二三四五六七八九十]{1,3})|(\d{1,2}))\)/y
const ORDINAL = /第([一二三四五六七八九十]{1,3})[，,、:]/y
/** Printed as one character: ㈠ ⑴ ⒈ ①, each with the level of its series. */
const GLYPHS = [
  {first: 0x3220, last: 0x3229, level: 2},
  {first: 0x2474, last: 0x2487, level: 4},
  {first: 0x2488, last: 0x249b, level: 3},
  {first: 0x2460, last: 0x2473, level: 5},
] as const

/** The enumerator at `at`, or null: a decimal (1.97万所), a date (2021.5.31) and a list (一、二年级) are none. */
export function readEnumerator(text: string, at = 0): Enumerator | null {
  const code = text.charCodeAt(at)
  if (code === 0x28) return bracketed(text, at)
  if (code >= 0x30 && code <= 0x39) return arabic(text, at)
  if (code < 0x2460) return null
  if (code < 0x3400) return glyph(code, at)
  if (code === 0x7b2c) return ordinal(text, at)
  return NUMERALS.has(code) ? hanzi(text, at) : SERIAL.has(code) ? serially(text, at) : null
}

function bracketed(text: string, at: number): Enumerator | null {
  const found = match(BRACKETED, text, at)
  if (!found) return null
  const [, han, digits] = found
  return han
    ? {end: at + found[0].length, level: 2, ordinal: value(han), family: '(一)'}
    : {end: at + found[0].length, level: 4, ordinal: Number(digits), family: '(1)'}
}

function arabic(text: string, at: number): Enumerator | null {
  const digits = match(ARABIC, text, at)?.[1]
  if (!digits) return null
  const decimal = match(DECIMAL, text, at)
  if (decimal) return multiLevel(decimal[0], at)
  const end = at + digits.length + 1
  const mark = text[end - 1]!
  const ordinal = Number(digits)
  if (mark === ')') return {end, level: 4, ordinal, family: '1)'}
  if (goesOn(text, end, ordinal, mark)) return null
  return {end, level: 3, ordinal, family: '1.'}
}

/** 1.1.1 is two levels below 1.; its siblings have as many parts. */
function multiLevel(label: string, at: number): Enumerator {
  const parts = label.split('.').filter(Boolean)
  return {
    end: at + label.length,
    level: 2 + parts.length,
    ordinal: Number(parts.at(-1)),
    family: '1.'.repeat(parts.length),
  }
}

/** 1.97 goes on as a decimal, 1、2、3号线 as a list; 1.2023年 does not. */
const YEAR = /(?:19|20)\d{2}(?:年|-)/y
const NEXT = /(\d{1,3})(?!\d)[^.年月]/y
function goesOn(text: string, end: number, ordinal: number, mark: string): boolean {
  const code = text.charCodeAt(end)
  if (code < 0x30 || code > 0x39) return false
  if (match(YEAR, text, end)) return false
  if (mark === '.') return true
  const next = match(NEXT, text, end)?.[1]
  return next !== undefined && Number(next) > ordinal && Number(next) <= ordinal + 2
}

function hanzi(text: string, at: number): Enumerator | null {
  const numeral = match(HAN, text, at)?.[1]
  if (!numeral) return null
  const ordinal = value(numeral)
  const end = at + numeral.length
  const mark = text[end]
  if (mark === '、' || mark === '.')
    return listed(text, end + 1, ordinal) ? null : {end: end + 1, level: 1, ordinal, family: '一、'}
  if (mark !== undefined && WORDS.has(mark)) return {end: end + 1, level: null, ordinal, family: `一${mark}`}
  return null
}

/** 一、二年级 and 一、二、三产业 are lists of numbers, while 一、三年行动 opens a section. */
const listed = (text: string, at: number, ordinal: number): boolean => {
  const next = match(HAN, text, at)?.[1]
  return next !== undefined && value(next) === ordinal + 1 && text[at + next.length] !== '是'
}

function ordinal(text: string, at: number): Enumerator | null {
  const found = match(ORDINAL, text, at)
  return found && {end: at + found[0].length - 1, level: null, ordinal: value(found[1]!), family: '第一'}
}

function serially(text: string, at: number): Enumerator | null {
  const row = serial.find(({word}) => text.startsWith(word, at) && /[，,]/.test(text.charAt(at + word.length)))
  return row ? {end: at + row.word.length, level: null, ordinal: row.ordinal, family: '首先'} : null
}

function glyph(code: number, at: number): Enumerator | null {
  const row = GLYPHS.find(one => code >= one.first && code <= one.last)
  return row ? {end: at + 1, level: row.level, ordinal: code - row.first + 1, family: String(row.first)} : null
}

/** Value of a Chinese numeral up to 九十九. */
function value(han: string): number {
  const ten = han.indexOf('十')
  if (ten < 0) return DIGITS.indexOf(han.at(-1)!)
  const tens = ten === 0 ? 1 : DIGITS.indexOf(han[ten - 1]!)
  return tens * 10 + (ten === han.length - 1 ? 0 : DIGITS.indexOf(han[ten + 1]!))
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
