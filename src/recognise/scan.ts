/** Finds every numeral of a text in one pass. */
import {isDigit, isHanziNumeral} from '../text/numeral.ts'
import type {Numeral} from './recogniser.ts'

const VAGUE = /若干|首(?=[批届期])|多(?=[个家项种次场批位名条件起处所座台辆])|双(?=\p{Script=Han})/gu

/**
 * The numerals of a text in order. Digits keep their decimal points and separators when digits follow
 * (`1,035.5`); Chinese numerals glued to digits belong to one run (3万5千).
 */
export function scanNumerals(text: string): Numeral[] {
  const found: Numeral[] = []
  let vague = false
  for (let at = 0; at < text.length; at++) {
    const first = text.charCodeAt(at)
    if (!isDigit(first) && !isHanziNumeral(first)) {
      vague ||= isVague(first)
      continue
    }
    const start = at
    let digits = false
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (isDigit(code)) digits = true
      else if (isHanziNumeral(code)) continue
      else if ((code === 0x2e || code === 0x2c) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)))
        continue
      else {
        vague ||= isVague(code)
        break
      }
    }
    found.push({start, end: at, script: digits ? 'digits' : 'hanzi'})
  }
  return vague ? withVague(text, found) : found
}

/** 若, 首, 多, 双: what a vague word begins with. */
const isVague = (code: number): boolean => code === 0x82e5 || code === 0x9996 || code === 0x591a || code === 0x53cc

function withVague(text: string, found: Numeral[]): Numeral[] {
  const vague: Numeral[] = []
  for (const match of text.matchAll(VAGUE))
    vague.push({start: match.index, end: match.index + match[0].length, script: 'vague'})
  if (vague.length === 0) return found
  return [...found, ...vague].sort((a, b) => a.start - b.start)
}
