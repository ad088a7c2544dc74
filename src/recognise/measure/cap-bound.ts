/** 最高 and 最低 with a verb before the number: 最高补助5万元, 最高可给予每家企业一次性奖励5万元, 最多能硬化2条. */
import type {Bound} from '../../../schemas/vocabulary.ts'
import {capVerbs} from '../../lexicon/cap-verbs.ts'

const VERB = capVerbs.map(({word}) => word).join('|')
const HELP = '(?:分别|各|均)?(?:可以?|能够?|予以|按照?|将)?'

/** 最高补助|, 最多可获得|: the verb, and what is granted behind it. */
const CAPPED = new RegExp(
  `(最[高多低少])(?:${HELP}(?:${VERB})|分别可[\\u4e00-\\u9fff]{1,4}|可[\\u4e00-\\u9fff]{1,4})(?:[\\u4e00-\\u9fff]{0,8}(?:补[助贴]|奖[励补金]|资助|支持|扶持|贷款|经费|资金|救助|补偿)|不?超过)?$`,
)
/** Of things 最高 and a verb may tell a peak (受旱面积最高达|86万亩|): only what is granted or allowed has a cap. */
const GRANTED =
  /(最[高多低少])(?:可以?|只?能|允许)?(?:分别|各|均)?(?:给予|奖励|补助|补贴|享受|获得?|申请|申领|发放)(?:[\u4e00-\u9fff]{1,10}(?:补[助贴]|奖[励补金]|资助|支持|扶持|贷款|经费|资金))?$/
/** 每家企业最多支持|3个展会, 最多能硬化|2条, 最高可容纳|500人 */
const ALLOWED =
  /(最[多少高低]|至多)(?:可以?|只?能|允许)[\u4e00-\u9fff]{1,4}$|(最多)(?:支持|申报|选择|填报|购买|租赁|领取|停放|容纳|乘坐|携带|推荐|报名|办理|使用|延长|延期|保留|设置|配备|安排)$/

/** The bound of 最高, 最多, 最低 and 最少 before the verb that ends at `at`; `capped` where the number is of a sum, a share or a rate. */
export function capBound(text: string, at: number, capped: boolean): Bound | null {
  const words = text.slice(Math.max(0, at - 24), at)
  const found = (capped ? CAPPED.exec(words) : null) ?? GRANTED.exec(words) ?? ALLOWED.exec(words)
  return found && sideOf(found[1] ?? found[2]!)
}

/** 最高贷款额度|的4倍, 最低缴费基数|的60%: a limit with a name of its own is what the share is of. */
const NAMED = '(?![\\u4e00-\\u9fff]{0,2}(?:额度|限额|金额|标准|比例|水平|利率|期限|基数|工资|档次))'
/** 最高|可按|实际投资的30%: the same before the base of a share. */
const BEFORE_BASE = new RegExp(
  `(至少|最少|起码|最低|至多|最多|最高)(?:${HELP}(?:${VERB})${NAMED}|[可能][\\u4e00-\\u9fff]{1,3}?|按照?|占|是|拿出|保持)`,
  'g',
)

/** The bound of an adverb and its verb before a base, and where the base begins. */
export function capBefore(words: string): {readonly bound: Bound; readonly at: number} | null {
  if (!/[少低多高]|起码/.test(words)) return null
  const found = [...words.matchAll(BEFORE_BASE)].at(-1)
  return found ? {bound: sideOf(found[1]!), at: found.index + found[0].length} : null
}

const sideOf = (word: string): Bound => (/[多高]/.test(word) ? 'at-most' : 'at-least')
