/** Grounds of a rule that fix how long a thing lasts, how near it may be, who is spared, and who must consent. */
import {TERMED} from '../../lexicon/policy.ts'
import type {Ground} from './ground.ts'

/** 质保期由2年延长到|5年| */
const TERM = new RegExp(`(?:${TERMED.join('|')})期(?:限)?[^,，。;；内满]{0,16}$`)
const LEAVE = /(?:产假|年休假|护理假|陪产假|育儿假|婚假)[^,，。;；了]{0,16}$/
/** 应|设置1.2米高护栏; 应急, 应用 and 应收 oblige nobody */
const OUGHT =
  /(?:(?<![反供相适对响效感])应当?|必须|(?<!必)须)(?:(?:达到?|大于|小于|不|设[置有立]?|保[持留证]|留|[高低]于|为|提前|连续|至少|预留|距|控制|有(?!关)|满|具|配|安装|缴[纳存]|每|自|在|于|按|[间相]隔)[\u4e00-\u9fff]{0,10})?$/
/** 每满1年|发|1个月工资, 每迟到1天，|扣|50元 */
const DEDUCTS = /(?:扣除?|罚款?|加收|另加|发放?)$/
const PER = /每(?:[满迟超逾延缺少多旷违项次处例]|发现)[^,，。;；]{0,10}[,，]?(?:扣除?|罚款?|加收|另加|发放?)$/
/** 可|领取3个月失业金 */
const CLAIM =
  /可(?:以)?(?:一次性|按月|按规定|继续|每年|每月)?(?:领取|申领|申请|享受|提取|报销|请|休)[^,，。;；\d了]{0,8}$/
/** 三分之二以上|的业主参与表决 */
const CONSENT =
  /^(?![^,，。;；]{0,20}已)的?[^,，。;；\d]{0,4}(?:业主|村民|居民|住户|成员|代表|职工|股东|户主)[^,，。;；\d]{0,24}(?:同意|表决|通过)(?!了)/

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
    holds: ({before}) =>
      ((before.includes('期') && TERM.test(before)) || /(?:质保|保修)(?:时间)?[为是]?$/.test(before)) &&
      !/已|实际|平均|累计|剩余/.test(before),
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
    id: 'ought',
    example: '护栏间距应大于6米',
    kinds: ['duration', 'length', 'area', 'percent', 'rate', 'multiple'],
    holds: ({before}) =>
      /[应须]/.test(before) && OUGHT.test(before) && !/已|实际|目前|[应须][^,，]{1,12}的/.test(before.slice(-24)),
  },
  {
    id: 'may-claim',
    example: '职工可一次性领取3个月失业金',
    kinds: ['duration', 'money', 'rate'],
    holds: ({before, earlier}) =>
      before.includes('可') && CLAIM.test(before) && !/预计|将|共|累计|建成|投产|全[市县区省年]/.test(earlier),
  },
  {
    id: 'deducted',
    example: '每迟到1天，扣50元',
    kinds: ['money', 'count', 'duration', 'rate', 'other'],
    holds: ({before, earlier}) => DEDUCTS.test(before) && PER.test(earlier) && !/已|共|累计/.test(earlier),
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
