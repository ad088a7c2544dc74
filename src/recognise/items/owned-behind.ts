/** Sums and areas of a thing that stands behind 的. */
import {HEAD} from '../../lexicon/heads.ts'
import type {Span} from '../../tree.ts'
import {isNounish, isQualifier} from '../nouns/noun-token.ts'
import type {Line, Mention} from '../page.ts'

/** 承担林地12元/平方米的|耕地占用税|, 东片规划有10公顷的|医疗用地|: where no measure stands before the number. */
export function ownedBehind({tokens, sentence}: Line, {at, quantity}: Mention, after: Span): boolean {
  // 征得三分之二的|业主|同意
  if (quantity.kind === 'percent') return tokens[at - 1]?.class === 'verb' && tokens[at + 1]?.word === '的'
  if (!/^(?:money|rate|area)$/.test(quantity.kind) || isQualifier(tokens[at]!) || tokens[at + 1]?.word !== '的')
    return false
  let before = at - 1
  while (before > 0 && tokens[before]!.class === 'adverb') before--
  const {word} = tokens[before] ?? {word: ''}
  if (!isNounish(tokens[before]) && !/^(?:的|有|具有|享有|拥有)$/.test(word)) return false
  return !HEAD.test(word) && !MEASURE.test(word) && !VERDICT.test(sentence.text.slice(after.start, after.end))
}

const MEASURE = /(?:[款金税资]|资本|限速|收入|投入|规模|总投资|投资额|积)$/
const VERDICT = /^(?:决定|行为|地方|位置)$/
