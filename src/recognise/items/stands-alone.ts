/** Numbers that have no noun but what is done. */
import type {Span} from '../../tree.ts'
import {isNounish} from '../nouns/noun-token.ts'
import type {Line, Mention} from '../page.ts'
import {isNamedByUnit} from './named-by-unit.ts'

/** Verbs whose people are named behind the number or not at all. */
const REACHES = /^(?:覆盖|惠及|受惠|辐射|容纳|可容纳|可供|带动|吸引)了?$/

/** 自受理之日起|10个工作日内办结; 试点惠及|165万人|: neither the day nor the scheme is what is counted. */
export function standsAlone(line: Line, index: number): boolean {
  const {tokens, mentions, sentence} = line
  const {at, quantity} = mentions[index]!
  if (isNamedByUnit(quantity)) return true
  // 往北50米|处|路段塌陷: where something is
  if (quantity.kind === 'length' && /^处(?![理置])/.test(tokens[at + 1]?.word ?? ''))
    return !isFrom(sentence.text, quantity)
  if (isEra(line, mentions[index]!) || isSpan(line, mentions[index]!)) return true
  // 该点距离县城|约25公里|: from where is no thing
  if (quantity.kind === 'length' && APART.test(sentence.text.slice(Math.max(0, quantity.start - FAR), quantity.start)))
    return true
  const before = tokens[at - 1]
  // 具有大专学历，记|3分|
  if (quantity.unit === '分' && /^(?:.*记|计|加|扣)$/.test(before?.word ?? '')) return true
  // 其中市级0.4亿元，|其余|0.6亿元由县自筹: the rest is of none of those named
  if (quantity.kind === 'money' && /^(?:其余|剩余|余下)$/.test(before?.word ?? '')) return true
  if (before?.class === 'adverb' && before.word.endsWith('日起')) return true
  if (!reachesPeople(line, mentions[index]!)) return false
  const next = tokens[at + 1]
  // 惠及2万名|70岁以上|老人
  if (next?.reading?.type === 'quantity' && next.reading.unit === '岁') return false
  return !isNounish(next?.word === '的' ? tokens[at + 2] : next)
}

/** 惠及|3000人|, 分别带动|80户|和50户: people in the reach of what stands before. */
export const reachesPeople = ({tokens}: Line, {at, quantity}: Mention): boolean =>
  REACHES.test(tokens[at - 1]?.word ?? '') && /^(?:[人户名]|人次)$/.test(quantity.unit ?? '')

const APART =
  /(?<!之间的?|[与和同][^,，。;；]{1,8})(?<![差等间])距离?(?![离])(?:[A-Z]\d{1,2}|[^,，、。;；\d的]){1,14}$|(?<![脱分远隔撤距])离(?![心婚退职开])(?:[A-Z]\d{1,2}|[^,，、。;；\d的]){1,14}$|相[距隔](?:约|仅|不足|近|超过|大约)?$/

/** 距学校80米处: a distance is named by whence. */
const isFrom = (text: string, {start}: Span): boolean => /[距离]/.test(text.slice(Math.max(0, start - FAR), start))
const FAR = 20

/** 2020年1月至2021年3月(共|15个月|): how long from then to then. */
const isSpan = ({tokens, clauses}: Line, {at, clause, quantity}: Mention): boolean => {
  const {from, to} = clauses[clause]!
  return (
    quantity.kind === 'duration' &&
    to === at + 1 &&
    tokens[from - 1]?.class === 'open' &&
    tokens[from - 2]?.class === 'moment' &&
    tokens.slice(from, at).every(({class: kind}) => kind === 'adverb' || kind === 'link')
  )
}

/** 这是极不平凡的|五年|, 加快建设的关键|五年|: years of which something is said. */
const isEra = ({tokens, clauses}: Line, {at, clause, quantity}: Mention): boolean =>
  quantity.kind === 'duration' &&
  quantity.unit === 'a' &&
  at + 1 === clauses[clause]!.to &&
  /^(?:的|关键|重要)$/.test(tokens[at - 1]?.word ?? '')
