/** The head of a rate that holds on: 每人每月50元，90岁以上|100元|; 每亩保费36元，其中农户自缴|7.2元|. */
import {add, compare, shift} from '../../text/decimal.ts'
import type {Quantity} from '../../tree.ts'
import type {Glance} from '../recogniser.ts'
import {type Governed, type RateHead, sameBase} from './rate-head.ts'
import {TIME} from './read-head.ts'
import {SPEED} from './speed-head.ts'

/** how many readings back a head may carry on; a bound, so that long sentences stay linear */
const NEAR = 6
const REACH = 36

const CARRY =
  /^[、和及与]?[^。;；,，]{0,12}$|^(?:之间)?[,，]最[高低多少]的[^。;；,，]{0,4}$|^(?:补[助贴]|奖[励补])?(?:\([^()]{0,20}\))?[,，](?:其中|保费(?![收总规])|保险费|保额|保险金额|比|较|同比|提高|增加|减少|增至|由)[^。;；,，]{0,16}$/
/** What may close the clause of the rate: 300元|补助|, 1200元|给予运营补贴|. */
const CLOSE =
  '(?:的?标准)?(?:(?:给予|予以|进行|享受)?[^\\s,，。;；\\d每]{0,4}(?:补[助贴]|奖[励补]|资助|支持|发放|计发|执行|缴[纳费]|收[取费]|筹集|计算))?'
/** ，90—99周岁|100元|: a class of takers and no verb. */
const NEXT = new RegExp(`^${CLOSE}(?:\\([^()]{0,20}\\))?[,，;；](?:而|对|满)?[^。;；,，每]{0,12}$`)
/** ，取得医师资格的再增加|200元|, ，州、县财政分别承担|60元|: longer, where it is another grant or a share of the same. */
const GRANTED =
  /[,，;；][^。;；,，每]{0,16}(?:的(?:再|另)?(?:按|增加|提高到)?|承担|负担|分担|配套|自筹|自缴|缴纳|补[助贴]|标准|发放|奖励)[^。;；,，每]{0,5}$|[,，]由[^。;；,，每\d]{2,40}(?:承担|负担|分担)$/
/** 单户, 单村: a head of its own. */
const SINGLE = '单[个户人处家日次天月车村镇乡县校企店座栋台套件笔批场班床园]'
/** Words that begin another account, of which the head does not hold. */
export const OTHER = new RegExp(
  `${SINGLE}|合计|(?<!公)共|总|累计|[去今明上当本全整]年|全[月季]|投入|拨付|下达|安排|支出|收入|资金|贷款|押金|罚款|奖金|封顶|限额|[户人亩平日]均|价格|都|不止|现在|还|也|已|了|用于|需要|到位|完成|预算|年终|个别|首半?小时|起步|[高多]达`,
)
/** 合计, 共 and 总 sum up, 单户 is a head of its own, and what a whole year has is had in no week. */
const SUM = new RegExp(`${SINGLE}|合计|(?<!公)共|总|[全整]年|全[月季]`)
/** 每千人口拥有床位6.8张、医师|3.2人|: the head is of the whole list. */
export const OF_MANY = /^每[百千万十\d]{1,3}[^\s\d]{0,4}[人户]/
const ABROAD = 20
/** ，65周岁以上再增加|5元|: what is added is less by far. */
const ADDED = /再增加|另加|再加|加发/

/** The head of the amount before, where it goes on for this one, too; over ages and classes in between. */
export function carriedHead(glance: Glance, governed: Governed): RateHead | null {
  const {start, unit, value, kind} = governed
  if (kind === 'rate') return null
  const last = lastAmount(glance, start)
  if (!last?.rateHead || last.rateHead === SPEED || start - last.end > REACH) return null
  const ofMany = kind === 'count' && OF_MANY.test(last.rateHead)
  if (!ofMany && !sameBase(last.unit, unit)) return null
  const between = glance.text.slice(last.end, start)
  if (SUM.test(between)) return null
  // 每百户拥有60辆，其中|已上牌41万辆|: a part of the whole stock
  if (between.includes('其中') && compare(value, last.value ?? last.low ?? value) > 0) return null
  const head = {words: last.rateHead, code: last.unit!.slice(last.unit!.indexOf('/'))}
  const read = glance.done.findLast(reading => reading.type === 'quantity')
  if (read === last ? CARRY.test(between) : isWorkedOut(glance, start) || INSURED.test(between))
    return {...head, carried: last.flags.includes('unit-elided')}
  if (!NEXT.test(between) && !(kind === 'money' && GRANTED.test(between))) return null
  // 每千人口医师3.2人，|护士|3.6人: no count has tenths
  if (ofMany && value.includes('.')) return {...head, carried: false}
  // 每小时2元，|24小时|最高30元: of another time
  const elsewhen = read !== last && read?.type === 'quantity' && read.kind === 'duration' && read.unit !== '岁'
  if (isNextPart(glance, last, governed)) return {...head, carried: true}
  if (
    OTHER.test(between) ||
    !alike(last, value, ADDED.test(between) ? 3 * ABROAD : ABROAD) ||
    (elsewhen && TIME.test(head.code))
  )
    return null
  return isLike(governed, head.code, between) ? {...head, carried: true} : null
}

/** 每年安排10亿元，其中公路资金6亿元，水利资金|4亿元|: another part of what there is each year, as far as the whole goes. */
function isNextPart({done, text}: Glance, last: Quantity, {start, value, kind}: Governed): boolean {
  if (kind !== 'money' || last.value === null || !PART.test(text.slice(last.end, start))) return false
  let sum = add(value, last.value)
  for (let at = done.lastIndexOf(last) - 1; at >= Math.max(0, done.length - NEAR); at--) {
    const whole = done[at]!
    if (whole.type !== 'quantity' || whole.rateHead !== last.rateHead || whole.unit !== last.unit || !whole.value)
      return false
    if (AMONG.test(text.slice(whole.end, whole.end + 3))) return compare(sum, whole.value) <= 0
    sum = add(sum, whole.value)
  }
  return false
}
const PART = /^[、,，;；](?!另|累计|[去今明上当本全])[\u4e00-\u9fff]{2,10}$/
const AMONG = /^[,，]?其中/

/** A sum goes on; a count where only what is counted changes (每班45人，|教师|2人), an amount of a day where it is handled. */
function isLike({kind}: Governed, code: string, between: string): boolean {
  if (kind === 'money') return true
  if (kind === 'count' && !TIME.test(code)) return COUNTED.test(between)
  return code === '/d' && HANDLED.test(between)
}
const COUNTED = /^[,，;；](?![全各我本该其])[\u4e00-\u9fff]{1,5}$/
const HANDLED = /(?:处理|供[水气电热]|生产|接待|通行|收运|转运|焚烧|处置|能力)[^,，]{0,4}$/

/** 农户承担|20%，即|8元: what a share comes to. */
const COMES_TO = /^[,，(（]?(?:即|也就是|计|合)(?:每[^,，]{1,4})?$/

const isWorkedOut = ({text, done}: Glance, start: number): boolean => {
  const last = done.at(-1)
  return last?.type === 'quantity' && last.kind === 'percent' && COMES_TO.test(text.slice(last.end, start))
}

/** 每亩保额1000元、费率4%、|保费40元|; 财政补贴80%，|养殖户自缴18元|: shares between part nothing. */
const INSURED = /[、,，](?:保费|保险费|保额|[^、,，。;；\d]{0,6}自缴)(?:为|是)?$/

/** The last quantity near by that is no duration, no share between and no class of what the rate is for. */
function lastAmount(glance: Glance, start: number): Quantity | null {
  const {done, text} = glance
  const first = done.length - NEAR
  const shared = isWorkedOut(glance, start) || INSURED.test(text.slice(Math.max(0, start - 12), start))
  let skipped: string | null = null
  for (let at = done.length - 1; at >= Math.max(0, first); at--) {
    const reading = done[at]!
    if (reading.type !== 'quantity' || reading.kind === 'duration') continue
    if (reading.kind === 'percent' && shared) continue
    // 300立方米以内每立方米3.05元，|300—600立方米|3.66元
    if (skipped === null && (reading.kind === 'volume' || reading.kind === 'energy') && at === done.length - 1)
      skipped = reading.unit
    else return skipped === null || reading.unit?.endsWith(`/${skipped}`) ? reading : null
  }
  return null
}

/** Rates of one scale lie within twentyfold of each other; 50元 and 1200万元 do not. */
function alike(last: Quantity, value: string, by: number): boolean {
  const like = last.value ?? last.low
  const far = (of: string): string => shift(String(BigInt(shift(of, 4).split('.')[0]!) * BigInt(by)), -4)
  return like !== null && compare(value, far(like)) <= 0 && compare(like, far(value)) <= 0
}
