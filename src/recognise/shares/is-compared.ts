/** Whether the nouns before 分别 are what something is compared with. */
import type {Span} from '../../tree.ts'
import {type Line, tokenIndexAt} from '../page.ts'

/** 比|全国、全省平均水平|分别高…: what is compared with is no subject. */
export function isCompared(line: Line, {start}: Span): boolean {
  const {tokens} = line
  let at = tokenIndexAt(line, start)
  while (at >= 0 && /^(?:place|list|conjunction)$/.test(tokens[at]!.class)) at--
  return at >= 0 && (tokens[at]!.class === 'base' || /^(?:高于|低于|优于|快于)$/.test(tokens[at]!.word))
}
