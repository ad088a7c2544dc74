/** 每亩, 每人每月, 每千人口 before a number: the lower half of its unit. */
import type {Quantity} from '../../tree.ts'
import type {Glance} from '../recogniser.ts'
import {carriedHead, OF_MANY, OTHER} from './carried-head.ts'
import {readHead, TIME} from './read-head.ts'
import {joinPer} from './read-per.ts'
import {speedHead} from './speed-head.ts'

export interface RateHead {
  /** printed words: 每人每月 */
  readonly words: string
  /** `/人/mo` */
  readonly code: string
  /** taken over from a like rate before it: 每人每月50元，90岁以上100元 */
  readonly carried: boolean
}

/** What the head is asked to govern. */
export interface Governed {
  readonly start: number
  readonly kind: Quantity['kind']
  readonly unit: string
  readonly value: string
}

const REACH = 40
const STOP = '。;；,，:：!?！？'
/** how far before a printed rate (元/月) a head may add its half */
const CLOSE = 10

const HEADLESS: ReadonlySet<Quantity['kind']> = new Set(['percent', 'points', 'multiple', 'rank', 'other'])

/** The head that governs the number: in its own clause, or carried from the reading before. */
export function rateHead(glance: Glance, governed: Governed): RateHead | null {
  if (HEADLESS.has(governed.kind)) return null
  return (governed.kind === 'length' && speedHead(glance, governed)) || eachHead(glance, governed)
}

const eachHead = (glance: Glance, governed: Governed): RateHead | null =>
  ownHead(glance, governed) ?? verbHead(glance, governed) ?? carriedHead(glance, governed)

function ownHead({text, done}: Glance, {start, kind, unit}: Governed): RateHead | null {
  const at = firstEach(text, start)
  if (at < 0 || text[start - 1] === '每') return null
  const head = nearest(text, at, start)
  if (!head || head.end > start) return null
  if (kind === 'duration' && !TIME.test(head.code)) return null
  if (kind === 'rate' && (start - head.end > CLOSE || unit.includes(head.code))) return null
  const before = beforeOrigin(text, done, head)
  const between = before && before.end > head.end ? before : undefined
  const same = between?.type === 'quantity' && between.rateHead !== null && sameBase(between.unit, unit)
  if (between && !same && between.type !== 'excuse') return listedHead(text, between, head, {start, unit})
  if (same && OTHER.test(text.slice(between.end, start))) return null
  return head
}

/** 每亩节水80方、省肥|20公斤|: another amount of the same list; 每户2万元、计|60户| is no rate of itself. */
function listedHead(
  text: string,
  before: Glance['done'][number],
  head: RateHead,
  {start, unit}: Pick<Governed, 'start' | 'unit'>,
): RateHead | null {
  if (before.type !== 'quantity' || before.rateHead !== head.words || head.code.includes(`/${unit}`)) return null
  const words = text.slice(before.end, start)
  return LISTED.test(words) && !OTHER.test(words) ? {...head, carried: true} : null
}
const LISTED = /^、[\u4e00-\u9fff]{1,8}$/

/** The reading before the number; 每千人口床位数由|2020年的|5张: where a change began stands between and parts nothing. */
function beforeOrigin(text: string, done: Glance['done'], head: RateHead): Glance['done'][number] | undefined {
  const last = done.at(-1)
  // 每千人口拥有|3岁以下|婴幼儿托位5个: an age says whose
  if (last?.type === 'quantity' && last.unit === '岁') return done.at(-2)
  if (last?.type !== 'moment' || (text[last.end] !== '的' && !OF_MANY.test(head.words))) return last
  return done.at(-2)
}

const EACH = 0x6bcf

/** The first 每 of the number's clause; -1 where none stands near. */
function firstEach(text: string, start: number): number {
  const from = Math.max(0, start - REACH)
  let at = -1
  for (let back = start - 1; back >= from; back--) {
    const code = text.charCodeAt(back)
    if (code === EACH) at = back
    else if (!(code >= 0x4e00 && code < 0xff00) && STOP.includes(text[back]!)) break
  }
  return at
}

/** The head nearest to the number, its neighbours included: 每人每月 is one, and so is 每年为每村. */
function nearest(text: string, first: number, start: number): ReturnType<typeof readHead> {
  let found = readHead(text, first)
  for (let from = found?.end ?? first + 1; from < start; ) {
    while (from < start && text[from] !== '每') from++
    const head = from < start ? readHead(text, from) : null
    from = head?.end ?? from + 1
    if (!head || head.end > start) continue
    const isOne = found && TIME.test(found.code) && FOR.test(text.slice(found.end, head.end - head.words.length))
    found = isOne && !TIME.test(head.code) ? {...head, code: joinPer(found!.code, head.code)} : head
  }
  return found
}
/** 每年|为|每村, 每月|给|每名教师 */
const FOR = /^(?:[为给对向按]|按照|平均|分别[为给对])$/

/** 每招收|1名, 每节约|1吨, 每新增|10张; 每村1名 is a head of the other sort. */
const VERB_HEAD = /每(?:成功)?[\u4e00-\u9fff]{2,4}$/
const COUNTED = /^(?:count|points|mass|area|length|volume|energy|power)$/
const GRANT =
  /(?:给予|奖励|补助|补贴|奖补|奖|补|资助|返还|发放|支付|获得?|安排|拨付|收取|收费|加收|扣减)(?:[^，,。;；]{0,6})$/
/** 每举办|一场|: a lone one, which is no quantity of its own */
const ONE_HEAD =
  /每(?:成功)?[\u4e00-\u9fff]{2,4}一([场例次期班项件家户个名台套部辆座处人批篇宗单])[^，,。;；\d]{0,10}[，,]?[^，,。;；\d]{0,12}$/

/** 每新增1张床位，给予1.2万元: so much for each one. */
function verbHead({text, done}: Glance, {start, kind}: Governed): RateHead | null {
  if (kind !== 'money') return null
  const lone = ONE_HEAD.exec(text.slice(Math.max(0, start - REACH), start))
  if (lone && GRANT.test(lone[0]))
    return {words: lone[0].slice(0, lone[0].indexOf('一') + 2), code: `/${lone[1]}`, carried: false}
  const one = done.slice(-2).findLast(reading => reading.type !== 'excuse')
  if (one?.type !== 'quantity' || one.value === null || one.bound !== 'exact' || !COUNTED.test(one.kind)) return null
  const between = text.slice(one.end, start)
  if (
    between.length > 24 ||
    !/^[^。;；，,]{0,12}[，,]?[^。;；，,]{0,12}$/.test(between) ||
    (between !== '' && !GRANT.test(between))
  )
    return null
  const head = VERB_HEAD.exec(text.slice(Math.max(0, one.start - 12), one.start))
  if (!head || readHead(text, one.start - head[0].length)) return null
  return {
    words: text.slice(one.start - head[0].length, one.end),
    code: `/${one.value === '1' ? '' : one.value}${one.unit}`,
    carried: false,
  }
}

/** True when a rate's upper half is this unit. */
export const sameBase = (a: string | null, b: string): boolean => a !== null && a.split('/')[0] === b
