/** Numbers that have no noun but what is done. */
import {isNounish} from '../nouns/noun-token.ts'
import type {Line, Mention} from '../page.ts'
import {isNamedByUnit} from './named-by-unit.ts'

/** Verbs whose people are named behind the number or not at all. */
const REACHES = /^(?:惠及|受惠|辐射|容纳|可容纳|可供|带动|吸引)了?$/

/** 自受理之日起|10个工作日内办结; 试点惠及|165万人|: neither the day nor the scheme is what is counted. */
export function standsAlone(line: Line, index: number): boolean {
  const {tokens} = line
  const {at, quantity} = line.mentions[index]!
  if (isNamedByUnit(quantity)) return true
  // 往北50米|处|路段塌陷: where something is
  if (quantity.kind === 'length' && tokens[at + 1]?.word[0] === '处' && !/^处[理置]/.test(tokens[at + 1]!.word))
    return true
  const before = tokens[at - 1]
  if (before?.class === 'adverb' && before.word.endsWith('日起')) return true
  if (!reachesPeople(line, line.mentions[index]!)) return false
  const next = tokens[at + 1]
  // 惠及2万名|70岁以上|老人
  if (next?.reading?.type === 'quantity' && next.reading.unit === '岁') return false
  return !isNounish(next?.word === '的' ? tokens[at + 2] : next)
}

/** 惠及|3000人|, 分别带动|80户|和50户: people in the reach of what stands before. */
export const reachesPeople = ({tokens}: Line, {at, quantity}: Mention): boolean =>
  REACHES.test(tokens[at - 1]?.word ?? '') && /^(?:[人户名]|人次)$/.test(quantity.unit ?? '')
