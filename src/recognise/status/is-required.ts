/** Whether 须有, 应具备 or 应缴纳 governs a bound, in its clause or in the list that it opens. */
import type {View} from './ground.ts'

const REQUIRED =
  /(?:(?<![反供相适对响效])应当?|须(?:在[^,，。;；]{1,10})?)(?:同时|连续)?(?:居住|工作|有(?!关)|具有|具备|满足|符合|缴纳|缴满|持有|年满|取得|配备|建立|设立|设置|安装|安排|预留|达到)[^。;；]{0,80}$/

/** 每个乡镇至少建设|1所 */
const EACH = /每[\d万千百]{0,6}[^,，。;；\d了]{1,10}(?:至少|最少|起码)[^,，。;；\d了]{0,8}$/

/** 每天|至少2小时| */
const isEach = ({rateHead, unit}: View['quantity'], own: string): boolean =>
  rateHead !== null && unit !== null && /^(?:h|min)\//.test(unit) && /^(?:至少|最少|不少于)/.test(own)

/** 管网检测每年|不少于一次| */
const isYearly = (before: string, own: string): boolean =>
  /每(?:年|半年|月|季度?|周)$/.test(before) && /^(?:至少|不[少低]于)[^,，]{0,6}[次遍轮]$/.test(own)

/** 力争|每个乡镇至少建成1家|: what each is to have at the end of a plan. */
export const isForEach = ({before}: View): boolean => EACH.test(before)

/** 申请人须有本市户籍，|人均住房面积低于18平方米: all that the list names is required. */
export const isRequired = ({quantity, before, own, earlier}: View): boolean =>
  quantity.bound !== 'exact' &&
  (REQUIRED.test(earlier) || EACH.test(before) || isEach(quantity, own) || isYearly(before, own)) &&
  !/已|实际|现有|目前/.test(before)
