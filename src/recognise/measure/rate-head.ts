/** 每亩, 每人每月, 每千人口 before a number: the lower half of its unit. */
import type {Quantity} from '../../tree.ts'
import type {Glance} from '../recogniser.ts'
import {readOne} from './read-per.ts'
import type {UnitWords} from './unit-words.ts'

export interface RateHead {
  /** printed words: 每人每月 */
  readonly words: string
  /** `/人/mo` */
  readonly code: string
}

const REACH = 40
/** how many readings back a head may carry on; a bound, so that long sentences stay linear */
const NEAR = 4
const STOP = /[。;；,，:：!?！？]/

/** The head that governs the number at `start`: in its own clause, or carried from the reading before. */
export function rateHead(glance: Glance, start: number, kind: Quantity['kind'], unit: string): RateHead | null {
  if (!takesHead(kind)) return null
  return ownHead(glance, start, kind, unit) ?? carriedHead(glance, start, unit)
}

const takesHead = (kind: Quantity['kind']): boolean =>
  !['percent', 'points', 'multiple', 'rank', 'rate', 'other'].includes(kind)

function ownHead(glance: Glance, start: number, kind: Quantity['kind'], unit: string): RateHead | null {
  const {text, done, context} = glance
  const {units} = context
  const from = Math.max(0, start - REACH)
  let at = -1
  for (let back = start - 1; back >= from && !STOP.test(text[back]!); back--) if (text[back] === '每') at = back
  if (at < 0 || /[每]$/.test(text.slice(start - 1, start))) return null
  const head = readHead(text, nearest(text, at, start, units), units)
  if (!head || head.end > start) return null
  if (kind === 'duration' && head.code !== '/a' && head.code !== '/mo' && head.code !== '/d' && head.code !== '/wk')
    return null
  const before = done.at(-1)
  const between = before && before.end > head.end ? before : undefined
  const same = between?.type === 'quantity' && between.rateHead !== null && sameBase(between.unit, unit)
  if (between && !same && between.type !== 'excuse') return null
  return head
}

/** The head nearest to the number, its neighbours included: 每人每月 is one. */
function nearest(text: string, first: number, start: number, units: UnitWords | undefined): number {
  let at = first
  for (let from = first; from < start; ) {
    const head = readHead(text, from, units)
    if (head && head.end <= start) {
      at = from
      from = head.end
    } else from++
    while (from < start && text[from] !== '每') from++
  }
  return at
}

/** 每人每月, 每满3分钟, 每千人口: one or more heads in a row. */
function readHead(text: string, at: number, units: UnitWords | undefined): (RateHead & {readonly end: number}) | null {
  let end = at
  let code = ''
  while (text[end] === '每') {
    const from = text[end + 1] === '满' ? end + 2 : end + 1
    const one = readOne(text, from, units)
    if (!one) break
    code += `/${one.code}`
    end = text.startsWith('人口', one.end - 1) && text[one.end - 1] === '人' ? one.end + 1 : one.end
  }
  return code ? {words: text.slice(at, end), code, end} : null
}

const CARRY =
  /^[、和及与]?[^。;；,，]{0,12}$|^(?:\([^()]{0,20}\))?[,，](?:其中|比|较|同比|提高|增加|减少|增至|由)[^。;；,，]{0,16}$/

/** 每亩保险金额1100元、保费36元，其中农户自缴7.2元: the head holds on. */
function carriedHead(glance: Glance, start: number, unit: string): RateHead | null {
  const last = glance.done.slice(-NEAR).findLast(reading => reading.type === 'quantity')
  if (last?.type !== 'quantity' || !last.rateHead || start - last.end > 30) return null
  if (!sameBase(last.unit, unit)) return null
  const between = glance.text.slice(last.end, start)
  if (!CARRY.test(between) || /单[个户人]|合计|共|总/.test(between)) return null
  return {words: last.rateHead, code: last.unit!.slice(last.unit!.indexOf('/'))}
}

const sameBase = (a: string | null, b: string): boolean => a !== null && a.split('/')[0] === b
