/** What a sum without a noun is spent on. */
import type {Line, Mention} from '../page.ts'
import {wordsOf} from './words-of.ts'

const SPENDS = /^(?:筹措|投入|安排|统筹|拨付|下达|争取|落实)了?$/
const ENDS = /^(?:用于|支持|实施|开展|推进|建设|改造|保障|购置|修建)$/
const MOST_TOKENS = 8
const LONGEST = 18

/** 筹措8亿元|实施安居工程|: 实施安居工程筹措资金; '' where the sum has a noun or its end is not said in short. */
export function spentOn({tokens, clauses}: Line, {at, clause, quantity}: Mention): string {
  if (quantity.kind !== 'money' || quantity.item !== null || !SPENDS.test(tokens[at - 1]?.word ?? '')) return ''
  const {to} = clauses[clause]!
  const words = tokens.slice(at + 1, to)
  if (words.length < 2 || words.length > MOST_TOKENS || !ENDS.test(words[0]!.word)) return ''
  if (words.some(({class: kind}) => kind === 'quantity')) return ''
  const end = wordsOf(words)
  return end.length <= LONGEST ? `${end}${wordsOf(tokens.slice(at - 1, at))}资金` : ''
}
