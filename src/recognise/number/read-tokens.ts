/** The words of a number, digits and scales, in any script and mixture: 3万5千, 一百零八, 五六百, 1.28万亿. */
import {digitValues, scalePowers} from '../../lexicon/numerals.ts'
import {isDigit} from '../../text/numeral.ts'
import {readDigits} from './read-digits.ts'
import {startsUnit} from './starts-unit.ts'

export type Token =
  | {
      readonly type: 'digit'
      readonly low: string
      readonly high: string
      readonly arabic: boolean
      readonly start: number
    }
  | {readonly type: 'zero'; readonly start: number}
  | {readonly type: 'hedge'; readonly word: string; readonly start: number}
  | {readonly type: 'scale'; readonly power: number; readonly start: number}

export interface Tokens {
  readonly list: readonly Token[]
  readonly end: number
  readonly unreadable: boolean
  readonly flags: readonly string[]
}

interface State {
  readonly text: string
  readonly start: number
  at: number
  list: Token[]
  /** smallest scale of the group so far, and of the groups so far */
  small: number
  big: number
  decimal: boolean
  unreadable: boolean
  flags: string[]
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
  if (digitValues.has(char)) return hanzi(state, char)
  const power = scalePowers.get(char)
  if (power !== undefined) return scale(state, power)
  if ('多余几来'.includes(char) && char) return hedge(state, char)
  if (char === '点') return decimals(state)
  if (char === '个' && state.list.length > 0 && /[亿億]/.test(text[at + 1] ?? '')) return spoken(state)
  if (char === '廿' || char === '卅') return twenty(state, char)
  return false
}

const last = (state: State): Token | undefined => state.list.at(-1)

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

function hanzi(state: State, char: string): boolean {
  const before = last(state)
  if (before?.type === 'digit' || before?.type === 'hedge' || state.decimal) return false
  if (state.list.length === 0) {
    const run = positional(state)
    if (run !== null) return run
  }
  const value = digitValues.get(char)!
  const next = state.text[state.at + 1] ?? ''
  if (value === 0 && state.list.length > 0) {
    state.list.push({type: 'zero', start: state.at++})
    state.small = Math.min(state.small, 4)
    return true
  }
  if (char === '两' && state.list.length > 0 && !scalePowers.has(next)) return false
  if (next === '、' && state.list.length === 0) {
    const spoken = spokenPair(state, value)
    if (spoken) return true
  }
  const other = digitValues.get(next)
  if (other !== undefined && char !== '俩') return pair(state, value, other)
  push(state, String(value), String(value), 1)
  return true
}

function push(state: State, low: string, high: string, width: number): void {
  state.list.push({type: 'digit', low, high, arabic: false, start: state.at})
  state.at += width
}

/** 五六百 is five to six hundred, 三五个 three to five; 三八 is neither. */
function pair(state: State, value: number, other: number): boolean {
  const third = digitValues.has(state.text[state.at + 2] ?? '')
  const neighbours = other === value + 1 && value > 0
  const threeFive = value === 3 && other === 5 && state.list.length === 0
  if (third || !(neighbours || threeFive)) return false
  push(state, String(value), String(other), 2)
  return true
}

/** 七、八年: two neighbours told as one vague number; not the ends of a longer list. */
function spokenPair(state: State, value: number): boolean {
  const {text, at} = state
  const other = digitValues.get(text[at + 2] ?? '')
  const after = text[at + 3] ?? ''
  if (
    value < 2 ||
    other !== value + 1 ||
    !/[年天月个十百千万户人家名次]/.test(after) ||
    /级|月/.test(after + (text[at + 4] ?? ''))
  )
    return false
  if (/[第、]/.test(text[at - 1] ?? '')) return false
  push(state, String(value), String(other), 3)
  return true
}

/** 二〇二一, 一二〇: digits said one by one; null where the grammar of scales applies. */
function positional(state: State): boolean | null {
  let end = state.at
  let digits = ''
  for (let value = digitValues.get(state.text[end] ?? ''); value !== undefined && digits.length < 20; ) {
    digits += value
    value = digitValues.get(state.text[++end] ?? '')
  }
  if (digits.length < 2 || (digits.length === 2 && digits[1] !== '0')) return null
  if (digits[0] === '0' || scalePowers.has(state.text[end] ?? '')) return false
  push(state, digits, digits, digits.length)
  return true
}

function scale(state: State, power: number): boolean {
  const before = last(state)
  if (power === 12 && before?.type === 'digit' && before.arabic) return false
  if (state.list.length > 0 && startsUnit(state.text, state.at)) return false
  if (power < 4) {
    const bare = before?.type !== 'digit'
    if (power >= state.small || (before?.type === 'hedge' && state.list.length > 1)) return false
    if (bare && before && !(before.type === 'zero' && power === 1)) return false
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

/** 三点五, 五十五点五七九: decimals said digit by digit. */
function decimals(state: State): boolean {
  if (state.decimal || state.list.length === 0 || last(state)?.type === 'hedge') return false
  if (state.list.some(token => token.type === 'digit' && token.arabic)) return false
  let end = state.at + 1
  let digits = ''
  for (let value = digitValues.get(state.text[end] ?? ''); value !== undefined && digits.length < 12; ) {
    digits += value
    value = digitValues.get(state.text[++end] ?? '')
  }
  if (!digits) return false
  state.list.push({type: 'digit', low: `0.${digits}`, high: `0.${digits}`, arabic: false, start: state.at})
  state.at = end
  state.decimal = true
  return true
}

function twenty(state: State, char: string): boolean {
  if (state.list.length > 0) return false
  push(state, char === '廿' ? '2' : '3', char === '廿' ? '2' : '3', 0)
  state.list.push({type: 'scale', power: 1, start: state.at++})
  state.small = 1
  return true
}

/** 两个亿: 个 before 亿 adds nothing. */
function spoken(state: State): boolean {
  if (last(state)?.type !== 'digit') return false
  state.big = 8
  state.small = 4
  state.decimal = false
  state.list.push({type: 'scale', power: 8, start: state.at})
  state.at += 2
  return true
}
