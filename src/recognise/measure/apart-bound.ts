/** A bound word that stands apart from its number: 不高于市场租金的90%, 约占全球总量的60%, 稳定就业满1年. */
import type {Bound} from '../../../schemas/vocabulary.ts'
import {boundBefore} from './read-bound.ts'

const REACH = 40
/** One of these stands in each of the words looked for next to the number, and no farther off than this. */
const SIGN = /[最至起每]/
const NEAR = 16

/** The bound that governs the number at `start` across a noun phrase in 的, or 满; null where none does. */
export function apartBound(text: string, start: number, floor: number, capped = true): Bound | null {
  if (text[start - 1] === '满' && start - 1 >= floor && !/[每不未圆充饱]/.test(text[start - 2] ?? '每'))
    return 'at-least'
  const alone = start === floor || text[start - 1] !== '的'
  const near = text.slice(Math.max(0, start - NEAR), start)
  if (alone && !SIGN.test(near)) return beforeBase(text, start, floor)
  const early = beforeVerb(text, start, floor) ?? beforeHead(text, start, floor)
  if (early) return early
  if (alone) {
    if (!near.includes('最')) return null
    if (
      /(?:最低|最少)(?:可达|达到|达|可获|可给予|给予|可得|可补|补助|奖励|补贴|为)$/.test(
        text.slice(Math.max(floor, start - 6), start),
      )
    )
      return 'at-least'
    return (capped ? CAP : SURE_CAP).test(text.slice(Math.max(floor, start - 7), start)) ||
      GRANTED.test(text.slice(Math.max(0, start - 24), start)) ||
      ALLOWED.test(text.slice(Math.max(0, start - 10), start))
      ? 'at-most'
      : null
  }
  const clause = text.slice(Math.max(floor, start - REACH), start)
  const from = Math.max(
    clause.lastIndexOf('，'),
    clause.lastIndexOf(','),
    clause.lastIndexOf('。'),
    clause.lastIndexOf('；'),
    clause.lastIndexOf(';'),
  )
  return boundOf(clause.slice(from + 1)) ?? (isNearly(text, start) ? 'about' : null)
}

/** 奖励最高达|5万元; a peak (受旱面积最高达|86万亩) bounds nothing, nor does 最高 by itself an amount of things. */
const CAP = /(?:最高|最多)(?:可[\u4e00-\u9fff]{1,4}|达到|达|给予|补助|奖励|补贴|不得超过|为)$/
const SURE_CAP = /(?:最高|最多)(?:可[\u4e00-\u9fff]{1,4}|给予|补助|奖励|补贴|不得超过)$/
/** 最高给予一次性建设补助|5万元 */
const GRANTED =
  /最[高多](?:可以?)?(?:给予|奖励|补助|享受|获得?|申请|申领|发放)[\u4e00-\u9fff]{1,10}(?:补[助贴]|奖[励补金]|资助|支持|扶持|贷款|经费|资金)$/
/** 每家企业最多支持|3个展会 */
const ALLOWED =
  /最多(?:可以?|只?能|允许)?(?:支持|申请|申报|享受|选择|填报|购买|租赁|领取|停放|携带|推荐|报名|办理|使用|延长|延期|保留|设置|配备|安排)$/

const ACROSS = /的[^\s,，。;；\d]{0,6}(?:以([下上])|[以之]内)(?=[,，。;；、)]|$)/y

/** 控制在4%|的目标以内: the bound behind a noun in 的. */
export function boundAcross(text: string, end: number): Bound | null {
  if (text[end] !== '的') return null
  ACROSS.lastIndex = end
  const found = ACROSS.exec(text)
  return found && (found[1] === '上' ? 'at-least' : 'at-most')
}

/** 至少配备|1名: the verb stands between. */
function beforeVerb(text: string, start: number, floor: number): Bound | null {
  const word = /(至少|最少|起码|至多)[\u4e00-\u9fff]{1,6}$/.exec(text.slice(Math.max(floor, start - 8), start))?.[1]
  return word === undefined ? null : word === '至多' ? 'at-most' : 'at-least'
}

const BASE_REACH = 18
/** 按不低于总户数|60%的比例|: what the share is of stands between, without 的. */
function beforeBase(text: string, start: number, floor: number): Bound | null {
  const near = Math.max(floor, start - BASE_REACH)
  const words = text.slice(near, start)
  const from = near + words.lastIndexOf('按')
  if (from < near) return ofAmount(text, start)
  if (!/^按照?不[得应]?[高低少多超大小][于过]?[\u4e00-\u9fff]{1,12}$/.test(text.slice(from, start))) return null
  return /^[\d.]{1,8}%的(?:比例|标准|额度|幅度)/.test(text.slice(start, start + 14))
    ? boundOf(text.slice(from, start))
    : null
}

/** 余额|不足首期交存额|30%的, |不得超过总投资|40%: the amount that it is a share of stands between. */
function ofAmount(text: string, start: number): Bound | null {
  const words = text.slice(Math.max(0, start - BASE_REACH), start)
  const found = words.includes('不') ? UNDER.exec(words) : null
  if (found && /^[\d.]{1,8}%/.test(text.slice(start, start + 9))) return boundOf(found[0])
  const times = words.includes('于') || words.includes('超') ? TIMES.exec(words) : null
  return times && /^[\d.]{1,6}倍的/.test(text.slice(start, start + 8)) ? boundOf(times[0]) : null
}
/** 低于当地低保标准|1.5倍|的家庭 */
const TIMES = /(?:不?[高低]于|不?超过)[\u4e00-\u9fff]{0,10}(?:标准|水平|工资|收入|[线额价])$/
const UNDER =
  /不(?:足|[得应宜]?(?:超过|高于|低于|少于))[\u4e00-\u9fff]{0,8}(?:[^差]额|总[数量价]|总投资|造价|产值|收入|面积|总人数)$/

/** 不低于每年|3万元, 不超过每平方米|15元, 不低于每千人口|7.5张: the rate's head stands between. */
function beforeHead(text: string, start: number, floor: number): Bound | null {
  const head = HEAD.exec(text.slice(Math.max(0, start - HEAD_REACH), start))
  if (!head) return null
  const at = start - head[0].length
  // 每千 is read already, as a part of the head
  return boundBefore(text, at, floor > at ? 0 : floor)?.bound ?? null
}
const HEAD =
  /(?:每(?:[十百千万]{0,2}(?:常住)?人口|千瓦时|人次|平方米|立方米|平方公里|公里|公顷|车位|床位|小时|分钟|学[年期]|季度|[\u4e00-\u9fff])){1,2}$/
const HEAD_REACH = 12

/** 约为2022年底的|2.3倍: the date between is read already, the hedge before it is not. */
const isNearly = (text: string, start: number): boolean =>
  /约(?:为|占|是|相当于)[^，,。;；约]{1,20}的$/.test(text.slice(Math.max(0, start - 26), start))

function boundOf(clause: string): Bound | null {
  const found =
    /(?:不[得应宜]?(?:高于|超过|大于|多于|低于|少于|小于)|[约近](?=占)|(?<!不)超过|(?<!不)低于|(?<!不)高于|(?<![达得收看做找等办])不到|(?<![严])不足|(?<![远来顾等触波涉力])不及(?![时格其]))/.exec(
      clause,
    )?.[0]
  if (!found) return null
  if (found === '约' || found === '近') return 'about'
  if (/^不[得应宜]?[高超大多]/.test(found)) return 'at-most'
  if (found === '不到' || found === '不足' || found === '不及') return 'under'
  if (found.startsWith('不')) return 'at-least'
  return found === '低于' ? 'under' : 'over'
}
