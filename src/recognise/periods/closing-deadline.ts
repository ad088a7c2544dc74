/** A deadline that closes a sentence, and by which all is to be done that it plans. */
import type {Line} from '../page.ts'
import {momentTime} from '../time-words.ts'

const LEAD = /(?:^|[,，;；])(?:预计|计划|力争|确保|争取|将|拟|均|并|全部){0,2}[于在]?$/
const DONE =
  /^(?:要|将|可)?(?:全面|全部|正式|基本|陆续)?(?:完成|建成|完工|竣工|投用|投入使用|实施完毕|到位)(?:建设|改造|安装|施工|投用|使用|整改)?[。;；]?$/
const REACH = 12
const CLOSES = /[。;；]/
/** Longer than all that DONE may hold, so that what is cut off cannot fit. */
const FAR = 24

/** 施划人行横道2条，增设减速带4道，|7月底前|完成: every planned number of its part that has no time of its own. */
export function markClosingDeadline({mentions, moments, sentence: {text}}: Line): void {
  let first = 0
  for (const moment of moments) {
    const time = momentTime(moment, text)
    if (time?.role !== 'by' || !LEAD.test(text.slice(Math.max(0, moment.start - REACH), moment.start))) continue
    const rest = text.slice(moment.end, moment.end + FAR)
    const close = rest.search(CLOSES)
    if (!DONE.test(close < 0 ? rest : rest.slice(0, close))) continue
    const open = text.lastIndexOf(';', moment.start) + 1
    while (first < mentions.length && mentions[first]!.quantity.start < open) first++
    for (let at = first; at < mentions.length && mentions[at]!.quantity.end <= moment.start; at++) {
      const {quantity} = mentions[at]!
      if (quantity.period || quantity.status !== 'planned' || quantity.flags.includes('ask')) continue
      quantity.period = {...time, source: time.source === 'stated' ? 'carried' : time.source}
      quantity.rules.push('period/closing')
    }
  }
}
