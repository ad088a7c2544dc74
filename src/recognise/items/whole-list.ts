/** The whole of a list that 均 says one thing of. */
import type {Span} from '../../tree.ts'
import {isNounish, isVerb} from '../nouns/noun-token.ts'
import type {Line, Mention} from '../page.ts'
import type {Token} from '../tokens.ts'

const ALL = /^(?:均|都|皆|均已|都已)$/

/** |资质互认、异地办理事项|均超200项: a member that ends in a verb, or begins with one, parts the list no more than a noun. */
export function wholeList({tokens}: Line, noun: Span, end: number, {at: number}: Mention, floor: number): Span {
  if (!tokens.slice(end + 1, number).some(({word}) => ALL.test(word))) return noun
  const from = tokens.findIndex(({start}) => start >= noun.start)
  let first = from
  let listed = false
  for (let at = from - 1; at >= floor && isMember(tokens[at]!); at--) {
    if (tokens[at]!.class === 'list') listed = true
    else first = at
  }
  while (first < from && isVerb(tokens[first]!) && tokens[first + 1]!.class !== 'list') first++
  return listed && first < from ? {start: tokens[first]!.start, end: noun.end} : noun
}

const isMember = (token: Token): boolean => token.class === 'list' || isNounish(token) || isVerb(token)
