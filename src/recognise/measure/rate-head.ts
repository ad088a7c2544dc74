/** 每亩, 每人每月, 每千人口 before a number: the lower half of its unit. */
import {compare, shift} from '../../text/decimal.ts'
import type {Quantity} from '../../tree.ts'
import type {Glance} from '../recogniser.ts'
import {readHead, TIME} from './read-head.ts'
import {SPEED, speedHead} from './speed-head.ts'

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
/** how many readings back a head may carry on; a bound, so that long sentences stay linear */
const NEAR = 6
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
  const head = readHead(text, nearest(text, at, start))
  if (!head || head.end > start) return null
  if (kind === 'duration' && !TIME.test(head.code)) return null
  if (kind === 'rate' && (start - head.end > CLOSE || unit.includes(head.code))) return null
  const before = beforeOrigin(text, done, head)
  const between = before && before.end > head.end ? before : undefined
  const same = between?.type === 'quantity' && between.rateHead !== null && sameBase(between.unit, unit)
  if (between && !same && between.type !== 'excuse') return null
  if (same && OTHER.test(text.slice(between.end, start))) return null
  return head
}

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

/** The head nearest to the number, its neighbours included: 每人每月 is one. */
function nearest(text: string, first: number, start: number): number {
  let at = first
  for (let from = first; from < start; ) {
    const head = readHead(text, from)
    if (head && head.end <= start) {
      at = from
      from = head.end
    } else from++
    while (from < start && text[from] !== '每') from++
  }
  return at
}

/** 每招收1名, 每增加1个百分点; 每村1名 is a head of the other sort. */
const VERB_HEAD = /每(?:成功)?[\u4e00-\u9fff]{2,4}[1一]$/
const GRANT = /(?:给予|奖励|补助|补贴|奖补|奖|补|资助)(?:[^，,。;；]{0,6})$/

/** 每新增1张床位，给予1.2万元: so much for each one. */
function verbHead({text, done}: Glance, {start, kind}: Governed): RateHead | null {
  if (kind !== 'money') return null
  const one = done.slice(-2).findLast(reading => reading.type !== 'excuse')
  if (one?.type !== 'quantity' || one.value !== '1' || !/^(?:count|points)$/.test(one.kind)) return null
  const between = text.slice(one.end, start)
  if (
    between.length > 24 ||
    !/^[^。;；，,]{0,12}[，,]?[^。;；，,]{0,12}$/.test(between) ||
    (between !== '' && !GRANT.test(between))
  )
    return null
  const head = VERB_HEAD.exec(text.slice(Math.max(0, one.start - 12), one.start + 1))
  if (!head || readHead(head[0], 0)) return null
  const words = text.slice(one.start + 1 - head[0].length, one.end)
  return {words, code: `/${one.unit}`, carried: false}
}

const CARRY =
  /^[、和及与]?[^。;；,，]{0,12}$|^(?:之间)?[,，]最[高低多少]的[^。;；,，]{0,4}$|^(?:补[助贴]|奖[励补])?(?:\([^()]{0,20}\))?[,，](?:其中|保费(?![收总规])|保险费|保额|保险金额|比|较|同比|提高|增加|减少|增至|由)[^。;；,，]{0,16}$/
/** ，90—99周岁100元: a class of takers and no verb. */
const NEXT = /^(?:\([^()]{0,20}\))?[,，;；](?:而|对|满)?[^。;；,，每]{0,10}$/
const OTHER =
  /单[个户人处家日次天月车]|合计|(?<!公)共|总|累计|[去今明上当本]年|投入|拨付|下达|安排|支出|收入|资金|贷款|押金|罚款|奖金|封顶|限额|[户人亩平日]均|价格|都|不止|现在|还|也|已|了|用于|需要|到位|完成/
/** 每千人口拥有床位6.8张、医师|3.2人|: the head is of the whole list. */
const OF_MANY = /^每[百千万十\d]{1,3}[^\s\d]{0,4}[人户]/
const ABROAD = 20

/** 每亩保险金额1100元、保费36元，其中农户自缴7.2元: the head holds on, over ages and classes in between too. */
function carriedHead(glance: Glance, {start, unit, value, kind}: Governed): RateHead | null {
  if (kind === 'rate') return null
  const last = lastAmount(glance, start)
  if (!last?.rateHead || last.rateHead === SPEED || start - last.end > 30) return null
  const ofMany = kind === 'count' && OF_MANY.test(last.rateHead)
  if (!ofMany && !sameBase(last.unit, unit)) return null
  const between = glance.text.slice(last.end, start)
  if (/单[个户人处家日次天月车]|合计|(?<!公)共|总/.test(between)) return null
  // 每百户拥有60辆，其中|已上牌41万辆|: a part of the whole stock
  if (between.includes('其中') && compare(value, last.value ?? last.low ?? value) > 0) return null
  const head = {words: last.rateHead, code: last.unit!.slice(last.unit!.indexOf('/'))}
  const direct = glance.done.findLast(reading => reading.type === 'quantity') === last
  if (direct ? CARRY.test(between) : isWorkedOut(glance, start)) return {...head, carried: false}
  if (!NEXT.test(between)) return null
  // 每千人口医师3.2人，|护士|3.6人: no count has tenths
  if (ofMany && value.includes('.')) return {...head, carried: false}
  return kind === 'money' && !OTHER.test(between) && alike(last, value) ? {...head, carried: true} : null
}

/** 农户承担|20%，即|8元: what a share comes to. */
const COMES_TO = /^[,，(（]?(?:即|也就是|计|合)(?:每[^,，]{1,4})?$/

const isWorkedOut = ({text, done}: Glance, start: number): boolean => {
  const last = done.at(-1)
  return last?.type === 'quantity' && last.kind === 'percent' && COMES_TO.test(text.slice(last.end, start))
}

/** The last quantity near by that is no duration. */
function lastAmount({done, text}: Glance, start: number): Quantity | null {
  for (let at = done.length - 1; at >= Math.max(0, done.length - NEAR); at--) {
    const reading = done[at]!
    if (reading.type !== 'quantity' || reading.kind === 'duration') continue
    if (reading.kind !== 'percent' || !COMES_TO.test(text.slice(reading.end, start))) return reading
  }
  return null
}

/** Rates of one scale lie within twentyfold of each other; 50元 and 1200万元 do not. */
function alike(last: Quantity, value: string): boolean {
  const like = last.value ?? last.low
  const twenty = (of: string): string => shift(String(BigInt(shift(of, 4).split('.')[0]!) * BigInt(ABROAD)), -4)
  return like !== null && compare(value, twenty(like)) <= 0 && compare(like, twenty(value)) <= 0
}

const sameBase = (a: string | null, b: string): boolean => a !== null && a.split('/')[0] === b
