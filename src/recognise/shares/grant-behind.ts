/** What is given, behind the last of the sums that are given. */
import type {Span} from '../../tree.ts'
import {PAID} from '../items/of-list.ts'
import type {Line, Mention} from '../page.ts'

/** 分别给予10万元、30万元、50万元|奖励|: what is given stands behind the last sum. */
export function grantBehind({tokens}: Line, group: readonly Mention[], marker: number): Span | null {
  const {item, end, kind} = group.at(-1)!.quantity
  if (!/^(?:money|rate)$/.test(kind) || !item || item.sentence || item.start < end) return null
  return tokens.slice(marker, group[0]!.at).some(({word}) => GIVES.test(word)) ? item : null
}

const GIVES = /^(?:给予|申领|申请|享受|领取|获得)$/

/** 对60—69岁、80岁以上老人，分别按每月50元、80元发放|高龄津贴|: what is paid, where as many are not named as are paid. */
export function paidBehind({sentence: {text}}: Line, group: readonly Mention[]): Span | null {
  const {item, end} = group.at(-1)!.quantity
  if (!item || item.sentence || item.start < end) return null
  return PAID.test(text.slice(item.start, item.end)) ? item : null
}
