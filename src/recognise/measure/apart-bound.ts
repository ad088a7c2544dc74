/** A bound word that stands apart from its number: 不高于市场租金的90%, 约占全球总量的60%, 稳定就业满1年. */
import type {Bound, Kind} from '../../../schemas/vocabulary.ts'
import type {Glance} from '../recogniser.ts'
import {baseBound} from './base-bound.ts'
import {capBound} from './cap-bound.ts'
import {boundBefore} from './read-bound.ts'
import {readHead} from './read-head.ts'

/** One of these stands in each of the words looked for next to the number, and no farther off than this. */
const SIGN = /[最至起每均计币续前后]/
const NEAR = 16

/** Kinds of which 最高 tells a cap; a peak of things (受旱面积最高达86万亩) bounds nothing. */
export const CAPPED: ReadonlySet<Kind> = new Set(['money', 'percent', 'rate', 'points'])

/** The bound that governs the number at `start` across what stands between; null where none does. */
export function apartBound(glance: Glance, start: number, kind: Kind): Bound | null {
  const {text, floor} = glance
  if (text[start - 1] === '满' && start - 1 >= floor && !/[每不未圆充饱]/.test(text[start - 2] ?? '每'))
    return 'at-least'
  const near = text.slice(Math.max(0, start - NEAR), start)
  const early = SIGN.test(near) ? (beforeVerb(text, start, floor) ?? beforeHead(text, start, floor)) : null
  if (early) return early
  const capped = near.includes('至多') || text.slice(Math.max(0, start - CAP_REACH), start).includes('最')
  return (capped ? beforeGrant(text, start, floor, CAPPED.has(kind)) : null) ?? baseBound(glance, start, kind)
}

/** 最高补助|5万元, 最高奖励每户|2万元: what is granted, the head of its rate between. */
function beforeGrant(text: string, start: number, floor: number, capped: boolean): Bound | null {
  // in a slice: a look back for what is not there goes to the start of the text
  const from = Math.max(floor, start - HEAD_REACH)
  const each = text.slice(from, start).lastIndexOf('每')
  const isHead = each >= 0 && readHead(text, from + each)?.end === start
  return capBound(text, isHead ? from + each : start, capped)
}
const CAP_REACH = 32

const ACROSS = /的[^\s,，。;；\d]{0,6}(?:以([下上])|[以之]内)(?=[,，。;；、)]|$)/y

/** 控制在4%|的目标以内: the bound behind a noun in 的; 20万元|封顶: a predicate that caps. */
export function boundAcross(text: string, end: number): Bound | null {
  if (text.startsWith('封顶', end) || text.startsWith('为限', end)) return 'at-most'
  if (text[end] !== '的') return null
  ACROSS.lastIndex = end
  const found = ACROSS.exec(text)
  return found && (found[1] === '上' ? 'at-least' : 'at-most')
}

/** 至少配备|1名: the verb stands between. */
function beforeVerb(text: string, start: number, floor: number): Bound | null {
  const word = /(至少|最少|起码|至多|最多)(?![时的仅只一])[\u4e00-\u9fff]{1,6}$/.exec(
    text.slice(Math.max(floor, start - 8), start),
  )?.[1]
  return word === undefined ? null : /多$/.test(word) ? 'at-most' : 'at-least'
}

/** 不低于每年|3万元, 不超过每平方米|15元, 约人民币|3万元: the head of a rate stands between, or what the sum is counted in. */
function beforeHead(text: string, start: number, floor: number): Bound | null {
  const words = HEAD.exec(text.slice(Math.max(0, start - HEAD_REACH), start))?.[0]
  if (!words) return null
  const at = start - words.length
  const each = words.indexOf('每')
  if (each >= 0 && readHead(text, at + each)?.end !== start) return null
  // 每千 is read already, as a part of the head
  return boundBefore(text, at, floor > at ? 0 : floor)?.bound ?? null
}
const HEAD =
  /(?:人民币|连续|累计|合计|共计|平均|[人户年日月亩]均|税[前后]){0,2}(?:(?:每[^\s每,，。;；、:：]{1,8}){1,3}|人民币|连续|累计|合计|共计|平均|[人户年日月亩]均|税[前后])$/
const HEAD_REACH = 16
