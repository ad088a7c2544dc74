/** Whether a percentage measures a thing against what it was itself. */
import type {Mention} from '../page.ts'
import {textBefore} from '../surroundings.ts'

/** 恢复到|2019年的, 仅为|去年的, 降至|原来的 */
const PAST =
  /(?:(?:恢复[到至]|相当于|等于|为|是|仅有?|只有|达到?|不足|不到|超过?)(?:\d{4}年|[去上前往]年|上年度|同期|历史同期|高峰|峰值|最高)|(?:[到至为是有达于足过]|仅|超)(?:[^,，。;；\d]{0,4}[以之]?前|过去|原来|原先|以往|鼎盛))[^,，。;；\d]{0,6}的(?:约|近)?$/
/** 由2020年的86.5%|达到2023年的91.2% */
const MOVED = /[由从][^,，。;；]{0,20}\d/

/** 恢复到2019年的|100.6%|, 仅为去年的|九成|: how large it is beside what it was, a level as 是2012年的3.6倍 is. */
export function isOfOwnPast(mention: Mention): boolean {
  const before = textBefore(mention)
  return before.includes('的') && PAST.test(before) && !MOVED.test(before)
}
