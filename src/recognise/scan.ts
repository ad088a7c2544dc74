/** Finds every numeral of a text in one pass. */
import type {Numeral} from './recogniser.ts'

const DIGITS = '0123456789'
const HANZI =
  '〇零一二三四五六七八九十百千万亿兆两俩仨廿卅半壹贰叁肆伍陆柒捌玖拾佰仟萬億兩貳參陸弌弍弎'
const VAGUE = /若干|多(?=[个家项种次场批位名条件起处所座台辆])|双(?=\p{Script=Han})/gu

const kinds = new Map<number, 'digit' | 'hanzi'>()
for (const char of DIGITS) kinds.set(char.charCodeAt(0), 'digit')
for (const char of HANZI) kinds.set(char.charCodeAt(0), 'hanzi')

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** True for a Chinese numeral, scale words included. */
export const isHanziNumeral = (code: number): boolean => kinds.get(code) === 'hanzi'

/** True for an ASCII digit or a Chinese numeral. */
export const isNumeral = (code: number): boolean => kinds.has(code)

/**
 * The numerals of a text in order. Digits keep their decimal points and separators when digits follow
 * (`1,035.5`); Chinese numerals glued to digits belong to one run (3万5千).
 */
export function scanNumerals(text: string): Numeral[] {
  const found: Numeral[] = []
  for (let at = 0; at < text.length; at++) {
    const kind = kinds.get(text.charCodeAt(at))
    if (kind === undefined) continue
    const start = at
    let digits = false
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (isDigit(code)) digits = true
      else if (kinds.has(code)) continue
      else if ((code === 0x2e || code === 0x2c) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)))
        continue
      else break
    }
    found.push({start, end: at, script: digits ? 'digits' : 'hanzi'})
  }
  return withVague(text, found)
}

function withVague(text: string, found: Numeral[]): Numeral[] {
  const vague: Numeral[] = []
  for (const match of text.matchAll(VAGUE))
    vague.push({start: match.index, end: match.index + match[0].length, script: 'vague'})
  if (vague.length === 0) return found
  return [...found, ...vague].sort((a, b) => a.start - b.start)
}
