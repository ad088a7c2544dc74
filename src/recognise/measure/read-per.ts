/** The lower half of a rate: /平方米/月, 每月, /(人·月), /3分钟. */
import {perWords, type UnitWords, unitWords} from './unit-words.ts'

export interface Per {
  readonly end: number
  /** `/m2/mo` */
  readonly code: string
}

/** Reads up to three denominators at `at`; null where none stands. */
export function readPer(text: string, at: number, words: UnitWords = unitWords): Per | null {
  const bracket = readBracket(text, at, words)
  if (bracket) return bracket
  let end = at
  let code = ''
  for (let count = 0; count < 3; count++) {
    const head = text[end]
    if (head !== '/' && head !== '每' && !(code && (head === '·' || head === '.'))) break
    const one = readOne(text, end + 1, words)
    if (!one) break
    code += `/${one.code}`
    end = one.end
  }
  return code ? {end, code} : null
}

const COUNT = /(?:[1-9]\d{0,3}[百千万]?|[十百千万])?/y

/** One denominator: 平方米, 人, 3分钟, 千人. */
export function readOne(text: string, at: number, words: UnitWords = unitWords): Per | null {
  COUNT.lastIndex = at
  // 每千克 is per kilogram, 每千人 per thousand people
  const plain = (words.at(text, at)?.word.length ?? 0) > 1
  const count = plain ? '' : (COUNT.exec(text)?.[0] ?? '')
  const from = at + count.length
  const word = perWords.at(text, from)
  const time = word && /[a-z]$/.test(word.word) && /[A-Za-z]/.test(text[from + word.word.length] ?? '') ? null : word
  const unit = words.at(text, from)
  if (time && time.word.length >= (unit?.word.length ?? 0))
    return {end: from + time.word.length, code: count + time.row}
  if (!unit || unit.row.kind === 'percent' || unit.row.kind === 'multiple' || unit.row.kind === 'points') return null
  return {end: from + unit.word.length, code: count + unit.row.code}
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
    if (text[end] === ')') return {end: end + 1, code}
    if (!'·.、/'.includes(text[end] ?? '-')) return null
    end++
  }
  return null
}
