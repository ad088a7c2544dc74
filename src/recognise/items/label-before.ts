/** The label before a colon whose value is the number. */
import type {Span} from '../../tree.ts'
import {nounBefore} from '../nouns/noun-before.ts'
import {isNounish} from '../nouns/noun-token.ts'
import type {Line} from '../page.ts'
import {isEmpty} from './is-empty.ts'

const LONGEST = 4

/** 道路长度:1.2公里;|宽度|:24米: the noun that alone stands before the colon; null where more is said there. */
export function labelBefore(line: Line, index: number): Span | null {
  const {clause, at} = line.mentions[index]!
  const own = line.clauses[clause]!
  const label = line.clauses[clause - 1]
  if (!label || at !== own.from || label.to - label.from > LONGEST) return null
  if (!/^[:：]$/.test(line.tokens[own.from - 1]!.word)) return null
  for (let token = label.from; token < label.to; token++) if (!isNounish(line.tokens[token])) return null
  const noun = nounBefore(line.tokens, label.to - 1, label.from)
  return noun && !isEmpty(line, noun) ? noun : null
}
