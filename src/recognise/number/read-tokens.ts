/** The words of a number, digits and scales, in any script and mixture: 3万5千, 一百零八, 五六百, 1.28万亿. */
import {digitValues, hedges, scalePowers} from '../../lexicon/numerals.ts'
import {isDigit} from '../../text/numeral.ts'
import {readHanziDigit, readSpokenDecimals, readTwenty} from './hanzi-digits.ts'
import {readDigits} from './read-digits.ts'
import {startsUnit} from './starts-unit.ts'
import {last, type State, type Token} from './tokens.ts'

export interface Tokens {
  readonly list: readonly Token[]
  readonly end: number
  readonly unreadable: boolean
  readonly flags: readonly string[]
}

/** longest number in words; nobody writes more */
const LONGEST = 60

/** Collects the words of the number at `start`; stops where the grammar stops. */
export function readTokens(text: string, start: number, prefix: Token | null): Tokens | null {
  const state: State = {
    text,
    start,
    at: start,
    list: prefix ? [prefix] : [],
    small: 4,
    big: Number.POSITIVE_INFINITY,
    decimal: false,
    unreadable: false,
    flags: [],
  }
  while (state.at - start < LONGEST && step(state));
  while (state.list.at(-1)?.type === 'zero' && state.list.length > 1) state.at = state.list.pop()!.start
  if (state.list.length === (prefix ? 1 : 0)) return null
  return {list: state.list, end: state.at, unreadable: state.unreadable, flags: state.flags}
}

function step(state: State): boolean {
  const {text, at} = state
  const char = text[at] ?? ''
  if (isDigit(text.charCodeAt(at)) || (state.list.length === 0 && /[lIO?]/.test(char))) return arabic(state)
  if (digitValues.has(char)) return readHanziDigit(state, char)
  const power = scalePowers.get(char)
  if (power !== undefined) return scale(state, power)
  if (hedges.includes(char) && char) return hedge(state, char)
  if (char === '点') return readSpokenDecimals(state)
  if (char === '个' && state.list.length > 0 && /^[多余]?[亿億]/.test(text.slice(at + 1, at + 3))) return spoken(state)
  if (char === '廿' || char === '卅') return readTwenty(state, char)
  return false
}

function arabic(state: State): boolean {
  if (last(state)?.type === 'digit' || last(state)?.type === 'hedge' || state.decimal) return false
  const digits = readDigits(state.text, state.at)
  if (!digits || (state.list.length > 0 && state.text[digits.end] === '年')) return false
  if (state.list.length > 0 && (digits.decimal || digits.end - state.at > state.small + (state.small === 4 ? 0 : -1)))
    return false
  const value = digits.value ?? '0'
  state.list.push({type: 'digit', low: value, high: value, arabic: true, start: state.at})
  state.unreadable ||= digits.value === null
  state.flags.push(...digits.flags)
  state.decimal = digits.decimal
  state.at = digits.end
  return true
}

function scale(state: State, power: number): boolean {
  const before = last(state)
  if (power === 12 && before?.type === 'digit' && before.arabic) return false
  if (state.list.length > 0 && startsUnit(state.text, state.at)) return false
  if (power < 4) {
    const bare = before?.type !== 'digit'
    if (power >= state.small || (before?.type === 'hedge' && state.list.length > 1)) return false
    if (bare && before && !(power === 1 && (before.type === 'zero' || isHundred(state)))) return false
    state.small = power
  } else {
    if (power === state.big || (before?.type === 'scale' && before.power >= power)) return false
    if (before?.type === 'zero') return false
    // 万亿 is one scale of 10^12, below which 亿 may stand again
    state.big = before?.type === 'scale' && before.power >= 4 ? before.power + power : power
    state.small = 4
  }
  state.decimal = false
  state.list.push({type: 'scale', power, start: state.at++})
  return true
}

/** 百十户, 百十来人: 百 and 十 alone, where people or things follow. */
const isHundred = ({text, at, start}: State): boolean =>
  at === start + 1 && text[start] === '百' && /[来多余人户名位家个里亩米斤辆台间座]/.test(text[at + 1] ?? '')

/** 60多万, 二百三十余万, 十几: the hedge counts as a word of the number when a scale follows, or for 几. */
function hedge(state: State, word: string): boolean {
  const before = last(state)
  if (!before || before.type === 'hedge') return false
  const next = scalePowers.get(state.text[state.at + 1] ?? '')
  const few = word === '几' && (before.type === 'zero' || (before.type === 'scale' && before.power < 3))
  if (!few && (word === '几' || next === undefined || next < 4 || startsUnit(state.text, state.at + 1))) return false
  state.list.push({type: 'hedge', word, start: state.at++})
  return true
}

/** 两个亿: 个 before 亿 adds nothing. */
function spoken(state: State): boolean {
  if (last(state)?.type !== 'digit') return false
  const word = state.text[state.at + 1]!
  // 3个多亿
  if (hedges.includes(word)) state.list.push({type: 'hedge', word, start: ++state.at})
  state.big = 8
  state.small = 4
  state.decimal = false
  state.list.push({type: 'scale', power: 8, start: state.at})
  state.at += 2
  return true
}
