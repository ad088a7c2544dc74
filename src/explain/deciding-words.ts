/** The words of a clause on which a refiner goes, as far as its tokens show them. */
import type {Mention} from '../recognise/page.ts'
import type {Token} from '../recognise/tokens.ts'

const CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  change: new Set(['yoy', 'sequential', 'base', 'up', 'down', 'link']),
  status: new Set(['modal']),
  scope: new Set(['place']),
}
const WORDS: Readonly<Record<string, RegExp>> = {
  distribute: /^(?:分别|依次|各)/,
  part: /^(?:其中|包括|包含|含|分为|具体|主要包括|合计|共计|总计|总共|共)/,
  same: /^(?:折合|相当于|合)/,
}

/** 同比 and 增长 for the change of 同比增长5.1%: the words between the clause's head and the number. */
export function decidingWords(refiner: string, {line, clause, at}: Mention): readonly string[] {
  const {from} = line.clauses[clause]!
  const before = line.tokens.slice(Math.max(from, at - REACH), at)
  return before.filter(token => decides(refiner, token)).map(token => token.word)
}

const REACH = 24

const decides = (refiner: string, token: Token): boolean =>
  (CLASSES[refiner]?.has(token.class) ?? false) || (WORDS[refiner]?.test(token.word) ?? false)
