/** Digits in words: 三, 五六, 七、八, 二〇二一, 点五七九, 廿. */
import {digitValues, scalePowers} from '../../lexicon/numerals.ts'
import {last, push, type State} from './tokens.ts'

/** Reads a digit in words, a pair (五六) or digits one by one (二〇二一). */
export function readHanziDigit(state: State, char: string): boolean {
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

/** 三点五, 五十五点五七九: decimals said digit by digit. */
export function readSpokenDecimals(state: State): boolean {
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

/** 廿五, 卅五 */
export function readTwenty(state: State, char: string): boolean {
  if (state.list.length > 0) return false
  push(state, char === '廿' ? '2' : '3', char === '廿' ? '2' : '3', 0)
  state.list.push({type: 'scale', power: 1, start: state.at++})
  state.small = 1
  return true
}
