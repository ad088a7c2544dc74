/** The clause before 的. */
import type {Token, TokenClass} from '../tokens.ts'
import {isArticle, isNounish, isQualifier} from './noun-token.ts'

/** Classes that may stand in it. */
export const RELATIVE: ReadonlySet<TokenClass> = new Set([
  'verb',
  'deed',
  'nominal',
  'adverb',
  'preposition',
  'unknown',
  'noun',
  'quote',
  'aside',
  'excuse',
  'conjunction',
  'list',
  'link',
])

/** 产值|超百亿元|的园区: what it has more of than so much tells which one is meant. */
export const isBounded = (tokens: readonly Token[], at: number, particle: number): boolean => {
  const {reading, word} = tokens[at]!
  return (
    at === particle - 1 &&
    reading?.type === 'quantity' &&
    /^(?:超过?|突破|不[足到]|低于|高于|大于|小于|不低于|不少于|过)/.test(word) &&
    isNounish(tokens[at - 1])
  )
}

/** Where the clause before 的 begins: 已实现就业的|劳动力 whole, 发行|用于项目建设的|债券 without the main verb. */
export function clauseHead(tokens: readonly Token[], particle: number, floor: number): number {
  let first = particle
  for (
    let at = particle - 1;
    at >= floor &&
    (RELATIVE.has(tokens[at]!.class) ||
      tokens[at]!.word === '等' ||
      isQualifier(tokens[at]!) ||
      isBounded(tokens, at, particle));
    at--
  ) {
    const token = tokens[at]!
    if (token.class === 'verb' && opensRelative(tokens[at + 1])) break
    // 得到了|住户的理解|
    if (token.class === 'verb' && token.word.endsWith('了')) break
    if (isArticle(token)) break
    first = at
  }
  const moment = tokens[first - 1]
  if (first < particle && first > floor && moment?.class === 'moment' && /[^年月日]前$/.test(moment.word)) first--
  // 提标|后的|标准, 10万元|时对应的均价|: when, and no part of what
  while (first < particle && /^(?:之|以)?[后前时]$/.test(tokens[first]!.word)) first++
  // 对|吸纳脱贫人口就业的企业|: for whom is no part of who
  while (
    first < particle - 1 &&
    /^(?:对|对于|将|把|给|为|向|是|由|按|按照|而|但|且|并|但是|而且|因此)$/.test(tokens[first]!.word)
  )
    first++
  // 您反映的|停车费|: that the addressee said so is no part of it
  if (particle - first > 2) return pastFrame(tokens, first, particle)
  const said = first + (YOU.test(tokens[first]!.word) ? 1 : 0)
  if (said === particle - 1 && SAID.test(tokens[said]!.word) && YOU.test(tokens[said - 1]?.word ?? '')) return particle
  return pastFrame(tokens, first, particle)
}

/** |目前启动的路段|, 十时|以前的|班次, |所以通过的车辆|: when and why are no part of what. */
function pastFrame(tokens: readonly Token[], from: number, particle: number): number {
  let first = from
  while (first < particle && FRAME.test(tokens[first]!.word)) first++
  return first
}

const FRAME = /^(?:如果?|目前|现在|当前|所以|于是|今年|去年|[以之][前后])$/

const SAID = /^所?(?:反映|提出|提到|提及|述|说|投诉|举报|咨询|关心|关注)$/
const YOU = /^(?:您|你|你们|您们|网友|来信|来电)$/

const opensRelative = (next: Token | undefined): boolean =>
  next !== undefined && (next.class === 'preposition' || next.class === 'verb')
