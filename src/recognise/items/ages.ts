/** Whose an age is. */
import type {Quantity, Span} from '../../tree.ts'
import type {Line, Mention} from '../page.ts'
import {subjectBefore} from './subject-before.ts'

/** 65岁以上|老年人|健康管理率: those of that age; a second range of ages is of the same noun (年龄). */
export function populationAfter(line: Line, mention: Mention, after: Span | null, index: number): Span | null {
  const before = subjectBefore(line, mention, index)
  if (isAge(line, before)) return before
  const last = line.mentions[index - 1]
  if (last?.quantity.unit === '岁' && isAge(line, subjectBefore(line, last, index - 1))) return null
  // 65岁以上|老年人|健康管理率达到…: whatever else the noun phrase is the subject of
  const first = line.tokens[mention.at + 1]
  return first?.class === 'noun' ? {start: first.start, end: first.end} : (after ?? before)
}

const isAge = ({sentence: {text}}: Line, noun: Span | null): boolean =>
  noun !== null && text.slice(noun.start, noun.end).endsWith('龄')

/** 年龄在16至60周岁的男性、|16至55周岁|的女性: an age is of what the age before it is of, and of nothing else. */
export function ageBefore({mentions}: Line, index: number): Quantity['item'] {
  const before = mentions[index - 1]?.quantity
  return before?.unit === '岁' ? before.item : null
}

/** 平均年龄66.4岁，其中|70周岁以上|的: an age that says who, after one that is measured. */
export function endsInAge({mentions, sentence}: Line, index: number): boolean {
  const before = mentions[index - 1]?.quantity
  const item = before?.item
  if (!before || !item || item.sentence) return false
  const words = sentence.text.slice(item.start, item.end)
  return words.endsWith('的') || (words.endsWith('龄') && before.bound === 'exact')
}

/** 其中|80岁以上|25万人, |35岁以下|占40%: an age that alone says who is counted; null where none does. */
export function agedBefore(
  {mentions, tokens}: Line,
  {at, clause, quantity: {kind}}: Mention,
  index: number,
): Span | null {
  const age = mentions[index - 1]
  if (kind !== 'count' && kind !== 'percent') return null
  if (age?.quantity.unit !== '岁' || age.clause !== clause || age.quantity.item) return null
  const between = at - age.at - 1
  if (between > 1 || (between === 1 && !TELLS.test(tokens[at - 1]!.word))) return null
  return {start: age.quantity.start, end: age.quantity.end}
}
const TELLS = /^(?:占|占比|有|共|为|达)$/
