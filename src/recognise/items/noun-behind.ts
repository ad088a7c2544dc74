/** The noun right behind a number, without what is said of it. */
import {PERSON} from '../../lexicon/heads.ts'
import type {Span} from '../../tree.ts'
import {nounAfter} from '../nouns/noun-after.ts'
import type {Line, Mention} from '../page.ts'
import type {Token} from '../tokens.ts'

/** 2名|学生|到校就餐, 1.2万平方米作仓库使用 (null): people end in a word for people; a use is no noun. */
export function nounBehind({tokens, sentence}: Line, {at, quantity}: Mention, end: number): Span | null {
  const span = nounAfter(tokens, at, end)
  if (!span) return null
  const words = sentence.text.slice(span.start, span.end)
  if (quantity.kind !== 'count') return USE.test(words) && span.start === quantity.end ? null : span
  return PEOPLE.test(quantity.unit ?? '') && tokens[at + 1]!.word !== '的' && !PERSON.test(words)
    ? people(tokens, at, span)
    : span
}

const USE = /^(?:用于|作为|作(?![物业坊用品者])|属(?![地性])|归|供(?![水电热气暖应销需给]))/
const PEOPLE = /^[名位户人]$/

/** 5位|业主代表|定时了解: the phrase up to its first word for people and those that go on from it. */
function people(tokens: readonly Token[], number: number, span: Span): Span {
  let end = span.end
  for (let at = number + 1; at < tokens.length && tokens[at]!.end <= span.end; at++)
    if (PERSON.test(tokens[at]!.word)) end = tokens[at]!.end
    else if (end < span.end) break
  return {start: span.start, end}
}
