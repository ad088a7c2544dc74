/** Punctuation: what parts clauses, and the pairs of brackets and quotation marks. */
import {anyWithin} from '../text/sorted.ts'
import type {TokenClass} from './tokens.ts'

const PUNCTUATION: Readonly<Record<string, TokenClass>> = {
  ',': 'comma',
  '，': 'comma',
  ';': 'comma',
  ':': 'comma',
  '。': 'stop',
  '!': 'stop',
  '?': 'stop',
  '、': 'list',
  ')': 'close',
  ']': 'close',
  '”': 'close',
  '’': 'close',
  '》': 'close',
  '"': 'close',
}
const CLOSER: Readonly<Record<string, string>> = {'(': ')', '“': '”', '《': '》', '‘': '’', '[': ']'}

/** 1 for every character that opens, closes or parts: one look spares the rest of the text two. */
const MARKS = new Uint8Array(0x10000)
for (const char of [...Object.keys(PUNCTUATION), ...Object.keys(CLOSER)]) MARKS[char.charCodeAt(0)] = 1

/** Punctuation, or a whole quotation or aside when no quantity stands in it. */
export function markAt(text: string, at: number, closers: ReadonlyMap<number, number>, quantities: readonly number[]) {
  if (MARKS[text.charCodeAt(at)] === 0) return null
  const char = text[at]!
  const close = closers.get(at)
  if (close !== undefined && !anyWithin(quantities, at, close))
    return {class: char === '(' || char === '[' ? ('aside' as const) : ('quote' as const), end: close + 1}
  const mark = CLOSER[char] ? 'open' : PUNCTUATION[char]
  return mark ? {class: mark, end: at + 1} : null
}

const OPENER = /[(“《‘[]/
const NONE: ReadonlyMap<number, number> = new Map()

/** Where each bracket and quotation that opens in the text is closed. */
export function closersOf(text: string): ReadonlyMap<number, number> {
  if (!OPENER.test(text)) return NONE
  const pairs = new Map<number, number>()
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (MARKS[text.charCodeAt(at)] === 0) continue
    const char = text[at]!
    if (CLOSER[char]) open.push(at)
    else if (open.length > 0 && CLOSER[text[open.at(-1)!]!] === char) pairs.set(open.pop()!, at)
  }
  return pairs
}
