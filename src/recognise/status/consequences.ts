/** Grounds of a rule that its consequence tells: a clause closed by 的, and what is done with those it is true of. */
import type {Ground, View} from './ground.ts'

/** What a rule does with those it is about. */
const FOLLOWS =
  '(?:须|必须|应当|应(?![急对])|不予|不得|不再|视为|视同|按|减按|可(?!以?达)|退[还回费款]|全额|一律|免[收征费除]|每[年月季半]|属于|认定|处以?\\d|罚款?\\d|取消|暂停|无需|方可|纳入|列入)'
/** 高度大于等于3米|的须|设电梯, 超过3个工作日|未答复的视为|同意, 面积90平方米及以下|减按|1%征收 */
const CLOSED = new RegExp(`^(?:[^,，。;；\\d的]{0,6}的(?=${FOLLOWS})|减按)`)
/** 面积不足13平方米|、月收入低于2480元的可|申请 */
const LISTED = new RegExp(`^[、且和及或][^,，。;；]{2,20}的(?=${FOLLOWS})`)
/** 车速超过25公里/小时|、质量超过55公斤的车辆一律|不予登记 */
const ALWAYS = /^(?:[、且和及或][^,，。;；]{2,20})?的[^,，。;；\d]{1,10}(?:一律|不予|不得|严禁)/
/** 技术人员不足5人|的有|11家: those are counted of whom it is true. */
const COUNTED = /^[^,，。;；\d的]{0,8}的(?:共?有|共|占|达)(?:到|约)?[\d一二三四五六七八九十]/
/** 现行水价|2.6元/吨| */
const IN_FORCE = /现行[^,，。;；\d]{0,6}(?:[价费]|价格|标准|税率|费率)(?:为|是)?$/
const CAPACITY = /(?:上限|下限|门槛)(?:由|从|为|是|设为|定为)?$|(?:上限|下限|门槛)[由从为][^,，。;；]{0,12}$/
const CHARGE = /[务理车业用]费(?:标准)?$/
/** 要求公示率不低于98%，使用率达到|九成| */
const DEMANDED =
  /(?<![按照的未无])要求[^。;；]{2,40}不[低少]于[\d.]{1,5}%[,，、][^。;；\d]{2,16}(?:率|比例|面)(?:要?达到?)$/
/** 对本金损失分担|40% */
const BORNE = /(?:损失|风险|本金|坏账|代偿)[^,，。;；\d]{0,8}(?:分担|承担|补偿|代偿)(?:比例)?为?$/
/** 分别承担40%、|30%和30%的风险责任| */
const SHARED_RISK = /^[、和\d.%]{0,20}的(?:风险|损失|代偿)(?:责任|风险|比例)?/
const FUNDED =
  /所需(?:资金|经费|费用)[^。;；]{0,40}(?:财政|自筹|配套|补助|[省市县区]级)[^,，。;；\d]{0,4}(?:占|承担|负担)$/
/** 基础养老金每人每月|163元|, 登记费住宅每件|80元|; an average is none. */
const PER_HEAD =
  /(?:(?:服务|管理|处理|处置|登记|工本|证照|检测|供热|公用经?)费|基础养老金|个人缴费|优待金)(?:标准)?[^,，。;；\d每均]{0,4}(?:每[^,，。;；\d]{1,6}){1,2}$/
const LIVING = /(?:最低工资|低保|最低生活保障|供养|集中养育|散居养育|护理补贴|抚恤)标准(?!化)[^。;；]{0,40}$/
/** 车货总质量超过49吨|的，不得|上路 */
const NEXT_CLAUSE =
  /^[^,，。;；\d的]{0,6}的[,，](?:由[^,，]{1,8}|一律|应当?(?![急对])|须|必须|不得|不予|可以?(?!达)|按|给予|予以|责令|处以?[\d一二三四五]|取消|免|视为|不再|严禁|限期)/
/** 最高贴息贷款金额为|10万元| */
const HIGHEST =
  /最[高多低][^,，。;；\d]{0,10}(?:贷款|补[助贴]|贴息|奖[励补]|资助|授信|报销|赔偿|救助|保险|支持|担保)(?:金额|额度?|标准|比例)[为是]$/
/** 对未戴头盔的驾驶人，处以|30元| */
const FINED =
  /对[^,，。;；某已了]{2,20}的(?:驾驶人|单位|个人|企业|行为|经营者|人员|车辆|车主)?[,，]?(?:一律)?(?:处以?|罚款?|并处)$/

/** Whether the clause of the number closes with what is done with those of whom it is true. */
export function isOfThose({after, mention: {line, quantity}}: View): boolean {
  return (
    CLOSED.test(after) ||
    LISTED.test(after) ||
    ALWAYS.test(after) ||
    (after.endsWith('的') && NEXT_CLAUSE.test(line.sentence.text.slice(quantity.end, quantity.end + 24)))
  )
}

export const consequences: readonly Ground[] = [
  {
    id: 'consequence',
    example: '高度大于等于3米的须设电梯',
    bounded: true,
    holds: isOfThose,
  },
  {id: 'those-counted', example: '技术人员不足5人的有11家', bounded: true, holds: ({after}) => COUNTED.test(after)},
  {
    id: 'in-force',
    example: '相当于现行水价2.6元/吨',
    kinds: ['money', 'rate', 'percent'],
    holds: ({before}) => before.includes('现行') && IN_FORCE.test(before),
  },
  {
    id: 'must-lie-in',
    example: '单件售价须在6000元以下',
    bounded: true,
    holds: ({before, own}) =>
      /(?:须|必须)$/.test(before) || (/(?:须|应|必须)(?:控制|保持)?在$/.test(before) && /以[上下内]$/.test(own)),
  },
  {
    id: 'capacity',
    example: '单日预约上限由8000人提高到12000人',
    kinds: ['count'],
    holds: ({before, earlier}) =>
      /[限槛]/.test(earlier.slice(-24)) && (CAPACITY.test(before) || CAPACITY.test(earlier)),
  },
  {
    id: 'arranged-by',
    example: '按每亩每年5元安排管护经费',
    kinds: ['rate'],
    holds: ({quantity, before, after}) =>
      quantity.rateHead !== null &&
      /按照?每[^,，。;；\d]{1,16}$/.test(before) &&
      /^的?(?:标准)?(?:安排|列支|核拨|落实|预算|拨付)/.test(after),
  },
  {
    id: 'interest-paid',
    example: '给予贷款贴息，贴息率2个百分点',
    kinds: ['percent', 'points'],
    holds: ({before, earlier}) => /^贴息(?:率|比例|幅度)为?$/.test(before) && /给予|对/.test(earlier),
  },
  {
    id: 'charge-cap',
    example: '公共充电服务费最高不超过0.6元/千瓦时',
    kinds: ['rate'],
    bounded: true,
    holds: ({quantity, before}) => quantity.bound === 'at-most' && CHARGE.test(before),
  },
  {
    id: 'charge-per-head',
    example: '签约服务费每人每年120元',
    kinds: ['rate'],
    holds: ({quantity, before}) => quantity.rateHead !== null && PER_HEAD.test(before),
  },
  {
    id: 'living-standard',
    example: '最低工资标准自2023年5月1日起由1780元调整为2000元',
    kinds: ['money', 'rate'],
    holds: ({quantity, earlier}) =>
      quantity.aspect === 'level' && LIVING.test(earlier) && !/平均|累计|(?<!公)共|支出|资金|投入/.test(earlier),
  },
  {
    id: 'exempted',
    example: '每户每月免收6立方米水费',
    kinds: ['rate'],
    holds: ({quantity, before}) => quantity.rateHead !== null && /免(?:收|征|缴|除)?$/.test(before),
  },
  {
    id: 'demanded',
    example: '要求公示率不低于98%，使用率达到90%',
    kinds: ['percent'],
    holds: ({earlier}) => earlier.includes('要求') && DEMANDED.test(earlier),
  },
  {
    id: 'borne',
    example: '补偿资金对本金损失分担40%',
    kinds: ['percent'],
    holds: ({before, earlier, after}) =>
      BORNE.test(before) || SHARED_RISK.test(after) || (earlier.includes('所需') && FUNDED.test(earlier)),
  },
  {
    id: 'granted-for',
    example: '每人每月发放津贴3000元，连续发放3年',
    kinds: ['duration'],
    holds: ({before, earlier}) =>
      /连续(?:发放|补[助贴]|奖励|资助|支持|扶持|享受|给予|支付)$/.test(before) && /每|给予|可/.test(earlier),
  },
  {
    id: 'highest',
    example: '残联予以贴息，最高贴息贷款金额为10万元',
    kinds: ['money', 'percent', 'rate'],
    holds: ({before}) => before.includes('最') && HIGHEST.test(before),
  },
  {
    id: 'share-paid',
    example: '就业困难人员为其个人实际缴费的60%',
    kinds: ['percent'],
    holds: ({before}) => /为其[^,，。;；\d]{2,14}的$/.test(before) && !/已|共|累计|[去上]年/.test(before),
  },
  {
    id: 'fine',
    example: '对未戴头盔的驾驶人，处以30元罚款',
    kinds: ['money'],
    holds: ({earlier}) => FINED.test(earlier),
  },
]
