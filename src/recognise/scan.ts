/** Finds every numeral of a text in one pass. */
import {characters} from '../text/characters.ts'
import {hanziNumerals, isDigit} from '../text/numeral.ts'
import type {Numeral} from './recogniser.ts'

const VAGUE = /若干|首(?=[批届期])|多(?=[个家项种次场批位名条件起处所座台辆])|双(?=\p{Script=Han})/uy

const DIGIT = 1
const HANZI = 2
const MAYBE = 3

/** What a character begins, 0 for nothing: one look serves most characters of a letter. */
const starts = new Uint8Array(0x10000)
const [digits, vague] = ['0123456789', '若首多双']
for (const char of digits) starts[char.charCodeAt(0)] = DIGIT
for (const char of hanziNumerals) starts[char.charCodeAt(0)] = HANZI
for (const char of vague) starts[char.charCodeAt(0)] = MAYBE

/** Those that may begin a numeral: the rest need no look at the table above. */
export const numeralStarts = characters(digits + hanziNumerals + vague)

/**
 * The numerals of a text in order. Digits keep their decimal points and separators when digits follow
 * (`1,035.5`); Chinese numerals glued to digits belong to one run (3万5千).
 */
export function scanNumerals(text: string): Numeral[] {
  const found: Numeral[] = []
  for (let at = 0; at < text.length; at++) {
    const numeral = numeralAt(text, at)
    if (!numeral) continue
    found.push(numeral)
    at = numeral.end - 1
  }
  return found
}

/** The numeral that begins at `at`, where none before it goes on; null where none does. */
export function numeralAt(text: string, at: number): Numeral | null {
  const start = starts[text.charCodeAt(at)]!
  return start === 0 ? null : start === MAYBE ? vagueAt(text, at) : runAt(text, at)
}

function vagueAt(text: string, start: number): Numeral | null {
  VAGUE.lastIndex = start
  return VAGUE.test(text) ? {start, end: VAGUE.lastIndex, script: 'vague'} : null
}

function runAt(text: string, start: number): Numeral {
  let digits = false
  let end = start
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    const sort = starts[code]!
    if (sort === DIGIT) digits = true
    else if (
      sort !== HANZI &&
      !(isJoint(code) && isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end + 1)))
    )
      break
  }
  return {start, end, script: digits ? 'digits' : 'hanzi'}
}

/** A point or a comma. */
const isJoint = (code: number): boolean => code === 0x2e || code === 0x2c
