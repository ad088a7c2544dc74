/** Knows the labels of a page's data (索引号, 文号 …) and joins each with its value, whatever shape the page gives them. */
import {fieldLabels, pageLabels, titleEndings} from '../lexicon/envelope-words.ts'
import {dictionary, endings} from '../text/dictionary.ts'
import type {Part} from './part.ts'

const labels = dictionary('page-labels', pageLabels, ({word}) => [word])
const fields = dictionary('field-labels', fieldLabels, ({word}) => [word])
const ends = endings('title-endings', titleEndings, ({word}) => [word])
const LONGEST_LABEL = 12
const LONGEST_VALUE = 60
/** Values that are the page's title. */
const NAMED = /^(?:信息)?(?:名称|标题)：$/

/** True for a line about the page: it begins with a label, a rarer one with its colon. */
export function isPageField(line: string): boolean {
  const words = unspaced(line).replace(/^[[【]/, '')
  const field = fields.at(words, 0)
  return labels.at(words, 0) !== null || (field !== null && /^[:：]/.test(words.slice(field.end)))
}

/** 索引号： of words that are a label of the page's data and nothing else; null of others. */
export function pageLabel(line: string): string | null {
  const words = unspaced(line).replace(/^[[【]|[\]】]$/g, '')
  const name = words.replace(/[:：]$/, '')
  if (name === '' || name.length > LONGEST_LABEL || /[:：]/.test(name)) return null
  const found = fields.at(name, 0) ?? labels.at(name, 0)
  if (!found) return null
  return found.end === name.length || (name !== words && labels.at(name, 0)) ? `${name}：` : null
}

/** Lines of a label alone, each with the value that stands in the next line; a label without a value says nothing. */
export function joinFields(parts: readonly Part[]): readonly Part[] {
  const found: Part[] = []
  for (let at = 0; at < parts.length; at++) {
    const label = labelAt(parts, at)
    if (label === null) {
      found.push(parts[at]!)
      continue
    }
    const next = filled(parts, at + 1)
    const value = next < parts.length ? wordsAt(parts, next) : ''
    if (!isValue(value, label) || labelAt(parts, next) !== null) continue
    found.push({kind: 'line', text: label + value})
    at = next
  }
  return found
}

/** A label with its colon; without one only among others, a value between them. */
function labelAt(parts: readonly Part[], at: number): string | null {
  const words = wordsAt(parts, at)
  const label = words.length > LONGEST_LABEL * 3 ? null : pageLabel(words)
  if (label === null || /[:：][\]】]?$/.test(words)) return label
  const twin = filled(parts, filled(parts, at + 1) + 1)
  if (pageLabel(wordsAt(parts, twin)) !== null) return label
  const before = filled(parts, filled(parts, at - 1, -1) - 1, -1)
  return pageLabel(wordsAt(parts, before)) !== null ? label : null
}

/** The next part that is no empty line, forwards or backwards. */
function filled(parts: readonly Part[], from: number, step = 1): number {
  let at = from
  for (let seen = 0; seen < 3 && parts[at]?.kind === 'line' && wordsAt(parts, at) === ''; seen++) at += step
  return at
}

const wordsAt = (parts: readonly Part[], at: number): string => {
  const part = parts[at]
  return part?.kind === 'line' ? part.text.trim() : ''
}

/** Short, and no title that follows an empty label (来源：). */
function isValue(words: string, label: string): boolean {
  if (NAMED.test(label)) return words !== '' && words.length <= LONGEST_VALUE * 2
  return words !== '' && words.length <= LONGEST_VALUE && !(words.length > 8 && ends.before(words, words.length))
}

const unspaced = (line: string): string => line.replace(/\s/g, '')
