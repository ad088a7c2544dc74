/** What a limit is, and what a limit has come to. */
import type {Kind} from '../../../schemas/vocabulary.ts'
import {anyOf, LIMITS} from '../../lexicon/policy.ts'
import type {Quantity} from '../../tree.ts'
import type {View} from './ground.ts'

/** 年度限额|600元|; a government's 债务限额 is set for itself. */
const LIMITED = /(?<!债务)(?<!以上)限额(?:为|是|由|从|提高[到至]|调整[为到至])?$/

/** 报销比例|稳定在|90%, 去年报销比例|达到|70.5%: what was counted. */
const isObserved = ({kind, bound}: Quantity, before: string, earlier: string): boolean =>
  kind === 'percent' &&
  (/(?:稳定|保持|维持)在$|支付比例(?:已|均|分别){0,2}达到?[\d.%、和]{0,16}$/.test(before) ||
    /(?:[去上]年|年[底末]?)[^,，。;；拟将]{0,20}比例(?:已|均)?达到?$/.test(before) ||
    (bound === 'about' && /\d年[^。;；拟将]{0,40}比例为?$/.test(earlier)))

/** 平均发行期限|15.6年|: what came about on the whole. */
const MEAN = /平均[^,，。;；\d]{0,8}$/
const LIMIT = anyOf(LIMITS)
/** 报销比例:一级医院|70%|、二级医院|60%| */
const LISTED = new RegExp(
  `(?:${LIMITS.join('|')}|补[贴助]|津贴|奖励|(?<!排放|质量)标准)(?:为|如下|金额|额度|分别为)?:[^。]{0,80}$`,
)
/** 发放补贴:甲乡|120万元| */
const PAID_LIST = /发放|下达|拨付|兑现|安排|共|累计|已|[去上]年|实际(?!缴费|支出|发生|费用)/
const STANDARD = /(?<!收费|排放|质量)标准(?:统一|均|分别|依次|各|已|提高|调整)?(?:为|由|从|是|至|到)/
/** 全年共报销12.6亿元, 实际报销比例68.3%: what a limit has come to. */
const PAID = /(?:(?<!公)共(?!同)|累计|实际|先后)[^,，\d]{0,10}$/

/** 低保平均标准达到|每人每月720元|: what the standards come to */
export const AVERAGE = /平均(?:每[^,，。;；标]{1,8}$|[^,，。;；\d]{0,6}(?:标准|水平)(?:已|均|分别|依次){0,2}达)/

/** 报销|1.9亿元|: what all have got together. */
const isTotal = ({kind, written: {scale}}: Quantity, before: string): boolean =>
  kind === 'money' && scale?.endsWith('亿') === true && /报销[^,，。;；\d限]{0,6}$/.test(before)

/** The kinds that are fixed by a word beside them. */
export const FIXED: readonly Kind[] = ['money', 'rate', 'duration', 'percent', 'area']

/** 自付费用约为|2万元|: what is left to be paid */
export const LEFT_TO_PAY =
  /(?:自[付费负]|自己?承担|个人负担)的?(?:部分|费用|金额|医疗费用?){0,2}(?:[为是在]|大?约){0,2}$/

/** 医保报销后自付金额为|2万元左右|: what it came to for somebody. */
const isLeftToPay = ({bound, kind}: Quantity, before: string): boolean =>
  bound === 'about' && kind === 'money' && LEFT_TO_PAY.test(before)

/** 起付线为|1.1万元|, 限高|3.5米|, 补贴标准为每人|200元| */
export const isLimited = ({quantity, before, after, earlier}: View): boolean =>
  !isLeftToPay(quantity, before) &&
  ((before.includes('限') &&
    /限[值高载重速宽](?:分别|均)?[为是]?$|(?<!无)限[购领]$|(?:每[^,，。;；\d]{1,6}|仅|只)限$/.test(before)) ||
    /限值(?:分别)?[为是]?[^,，。;；\d]{0,4}$/.test(before) ||
    after.startsWith('限值') ||
    after.startsWith('限额') ||
    (quantity.rateHead !== null && !AVERAGE.test(before) && /标准[^,，。;；]{0,8}每[^,，。;；]{1,6}$/.test(before)) ||
    (FIXED.includes(quantity.kind) &&
      quantity.aspect !== 'change' &&
      ((LIMIT.test(before) &&
        !MEAN.test(before) &&
        !PAID.test(before) &&
        !isObserved(quantity, before, earlier) &&
        !isTotal(quantity, before)) ||
        STANDARD.test(before) ||
        (earlier.includes(':') && LISTED.test(earlier) && !PAID_LIST.test(earlier)) ||
        (before.includes('限额') && LIMITED.test(before)))))
