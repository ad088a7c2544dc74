/** What a ceiling is the ceiling of. */
import {GRANT} from '../../lexicon/heads.ts'
import type {Span} from '../../tree.ts'
import {nounBefore} from '../nouns/noun-before.ts'
import type {Line, Mention} from '../page.ts'
import type {Token} from '../tokens.ts'
import {grantAt} from './object-after.ts'
import {subjectBefore} from './subject-before.ts'

/** 单个企业|年度奖励总额|最高不超过200万元: a ceiling that names what it holds. */
export const totalBefore = (line: Line, mention: Mention, index: number): Span | null => {
  const own = subjectBefore(line, mention, index)
  return own &&
    /(?:总额|金额|资金|(?:年度|单次)(?:奖励|补助|补贴|贴息|奖补))$/.test(line.sentence.text.slice(own.start, own.end))
    ? own
    : null
}

/** 按利息的30%给予|贴息|，单户最高50万元: what the sentence grants. */
export function grantBefore(line: Line, mention: Mention): Span | null {
  for (let at = mention.at - 1; at >= Math.max(0, mention.at - 24); at--) {
    const token = line.tokens[at]!
    if (/^(?:给予|予以|发放)$/.test(token.word)) return grantAt(line.tokens, at + 1, mention.at)
    // 每亩|补助|300元，单个主体最高60万元
    if (
      GRANT.test(token.word) &&
      line.tokens[at + 1]!.class === 'quantity' &&
      !isGiven(line.tokens[at - 1], line.tokens[at - 2])
    )
      return token
  }
  return null
}

/** |给予一次性|奖补100万元: the verb that gives it stands before. */
const isGiven = (...before: readonly (Token | undefined)[]): boolean =>
  before.some(token => token !== undefined && /^(?:给予|予以|发放)$/.test(token.word))

/** 推出惠民贷，单户|信用额度|最高50万元: what the ceiling limits, where it stands right before it. */
export function limitBefore({tokens, clauses}: Line, {at, clause}: Mention): Span | null {
  const {from} = clauses[clause]!
  let last = at - 1
  // |救助标准|为每人每年最高1.5万元
  while (last > from && /^(?:adverb|link)$/.test(tokens[last]!.class)) last--
  return last >= from && LIMIT.test(tokens[last]!.word) ? nounBefore(tokens, last, from) : null
}
const LIMIT = /(?:额度|限额|授信|贷款|标准)$/
