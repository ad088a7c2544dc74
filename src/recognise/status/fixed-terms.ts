/** Grounds of a rule that fix how long a thing lasts, how near it may be, who is spared, and who must consent. */
import {TERMED} from '../../lexicon/policy.ts'
import type {Ground} from './ground.ts'

/** 质保期由2年延长到|5年| */
const TERM = new RegExp(`(?:${TERMED.join('|')})期(?:限)?[^,，。;；内满]{0,16}$`)
const LEAVE = /(?:产假|年休假|护理假|陪产假|育儿假|婚假)[^,，。;；了]{0,16}$/
/** 三分之二以上|的业主参与表决 */
const CONSENT =
  /^的?[^,，。;；\d]{0,4}(?:业主|村民|居民|住户|成员|代表|职工|股东|户主)[^,，。;；\d]{0,24}(?:同意|表决|通过)(?!了)/

/** In order; read after the terms. */
export const fixedTerms: readonly Ground[] = [
  {
    id: 'forbidden-range',
    example: '学校周边200米范围内不得设置网吧',
    kinds: ['length', 'duration'],
    holds: ({own, before, after}) =>
      /内$/.test(own) || /^的?(?:范围|距离)?[之以]?内/.test(after)
        ? /^(?:的?(?:范围|距离)?[之以]?内)?[,，]?(?:严禁|禁止|不得|不准|不允许)/.test(after) ||
          /(?:严禁|禁止|不得)在/.test(before)
        : false,
  },
  {
    id: 'term',
    example: '每班补贴8万元，补贴期为24个月',
    kinds: ['duration'],
    holds: ({before}) => before.includes('期') && TERM.test(before) && !/已|实际|平均|累计|剩余/.test(before),
  },
  {
    id: 'leave',
    example: '产假由98天延长至158天',
    kinds: ['duration'],
    holds: ({before, after}) =>
      (LEAVE.test(before) || /^的?(?:带薪)?(?:产假|年休假|护理假|陪产假|育儿假|婚假)/.test(after)) &&
      !/已休|休了|实际|共休/.test(before),
  },
  {
    id: 'consent',
    example: '经三分之二以上的业主同意',
    kinds: ['percent'],
    holds: ({quantity: {bound, fraction}, before, after, earlier}) =>
      fraction !== null &&
      (bound !== 'exact' || /经|由|须|应/.test(before)) &&
      CONSENT.test(after) &&
      !/已|共有|目前|征得|收集|统计|结果|显示/.test(earlier.slice(-30)),
  },
  {
    id: 'remitted',
    example: '对承租国有房屋的，减免3个月租金',
    kinds: ['duration', 'percent'],
    holds: ({before, earlier}) =>
      /(?:减免|免收|免除|免缴|缓缴|减收|减征)$/.test(before) &&
      /对[^,，。;；]{2,40}[,，](?:可|再|给予|一次性|按规定){0,2}(?:减免|免收|免除|免缴|缓缴|减收|减征)$/.test(
        earlier,
      ) &&
      !/已|累计|共|去年/.test(earlier),
  },
]
