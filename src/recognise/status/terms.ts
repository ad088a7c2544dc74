/** Grounds of a rule that the terms of a policy give: what must be had, what is raised with it, how long at most. */
import {characters} from '../../text/characters.ts'
import type {Ground, View} from './ground.ts'
import {isRequired} from './is-required.ts'

/** 贷款额度上浮|30%| */
const RAISED = /(?:额度|标准|限额|比例)(?:可|再|均|统一)?[上下]浮$/
const GRANT = /(?:一次性|单[个台户人套次辆])(?:发给|给付|奖励|奖补|补助|补贴|资助|扶持)[^,，。;；\d]{0,6}$/
const GRANTED_TO = /的[^,，。;；已了]{0,12}[,，、]|(?:^|[,，;；。:])对|凡|首次|新(?:认定|评|获评|入选)/
/** 实行政府定价|, 实行阶梯水价|: how a price is made, and so whose it is. */
const SCHEME =
  /(?:实行|执行|采用)[^,，。;；\d]{0,10}(?:收费|计价|计费|定价|指导价|水价|电价|气价|计时|计次)[^。;；]{0,80}$/
const REPORTED = /已|累计|先后|去年|共|平均|日均|实收|收取了/
/** |1度以下|(含1度)严禁洒水 */
const BOUND_TO = /^(?:[(]不?含[^()]{1,8}[)])?(?:时|的)?[,，]?(?:严禁|禁止|不得|必须|应当|方可|一律)/
/** 或者|具有学士学位，并任教|4年以上|: nobody of whom it is told stands before it. */
const QUALIFIED =
  /(?:^|[:;；)）.、,，]|或者?)(?:须|应)?具有[^,，。;；]{0,24}(?:学历|学位|职称|资格|证书|学士|硕士|博士)(?:[)）])?[^。;；\d]{0,40}$/
/** What the papers that are asked for end with. */
const CLOSES_PAPER = characters('片照件书表料明各原')
/** 提供免冠近照|两张| */
const PAPERS =
  /(?:提供|提交|携带|准备|填写|填报|报送|交)[^。;；\d了]{0,30}(?:照片?|近照|彩照|复印件|原件|申请[表书]|审批表|登记表|报名表|材料|证明)各?$/
/** Policies that stood or were raised before it in its sentence are at most so many numbers back. */
const REACH = 4

/** In order; read after the grounds of the verbs. */
export const terms: readonly Ground[] = [
  {
    id: 'required',
    example: '申请人应缴纳社保12个月以上',
    bounded: true,
    holds: isRequired,
  },
  {
    id: 'forbidden',
    example: '登高2米以上必须系安全带',
    bounded: true,
    holds: ({quantity: {end}, own, mention: {line}}) =>
      /以[上下]$/.test(own) && BOUND_TO.test(line.sentence.text.slice(end, end + 16)),
  },
  {
    id: 'qualified',
    example: '具有大学专科学历，担任助理职务3年以上',
    kinds: ['duration'],
    bounded: true,
    holds: ({quantity: {bound}, earlier}) => bound === 'at-least' && QUALIFIED.test(earlier),
  },
  {
    id: 'papers',
    example: '提交身份证复印件2份',
    kinds: ['count'],
    holds: ({quantity: {bound}, before}) =>
      bound === 'exact' &&
      CLOSES_PAPER.has(before.charCodeAt(before.length - 1)) &&
      PAPERS.test(before) &&
      !/已|收到|累计|共/.test(before),
  },
  {
    id: 'spared',
    example: '对入驻的企业，可免除3年场地租金',
    kinds: ['duration'],
    holds: ({before, after}) =>
      /可(?:以)?(?:免除|免缴|免交|免收|减免)$/.test(before) ||
      (before.endsWith('享受') && /^的?[^,，。;；\d]{0,8}(?:免|补贴|贴息|优惠)/.test(after)),
  },
  {
    id: 'recurring',
    example: '从业人员须每两年接受继续教育',
    kinds: ['duration'],
    holds: ({quantity: {bound}, before, after}) =>
      bound === 'exact' &&
      before.endsWith('每') &&
      (/应|须/.test(before) || /^[^,，。;；\d]{0,12}(?:至少|不[少低]于)/.test(after)),
  },
  {
    id: 'raised',
    example: '贷款最高额度提高到70万元，多子女家庭再上浮20%',
    kinds: ['percent', 'points'],
    holds: view =>
      (/(?:[再可]?[上下]浮|相应(?:提高|上调|增加|降低|下调)|减征|减按|减收)$/.test(view.before) &&
        isBesideRule(view)) ||
      RAISED.test(view.before),
  },
  {
    id: 'extended',
    example: '慢性病处方可延长至12周',
    holds: ({quantity, before}) =>
      (quantity.kind === 'duration' && /可(?:以|适当|再)?(?:延长|放宽)[至到]$/.test(before) && !/寿命/.test(before)) ||
      (quantity.kind !== 'count' &&
        before.includes('可') &&
        /可(?:以|适当|酌情|再)?(?:在[^,，。;；\d]{2,16}基础上)?(?:适当|再)?(?:放宽|上浮|下浮|上下浮动)[至到]?$|可(?:(?:以|适当|酌情)|在[^,，。;；\d]{2,16}基础上)(?:提高|降低)[至到]?$/.test(
          before,
        ) &&
        !/预计|后可/.test(before)),
  },
  {
    id: 'one-off',
    example: '农户购置烘干机的，一次性补助5万元',
    kinds: ['money'],
    holds: view =>
      GRANT.test(view.before) &&
      (GRANTED_TO.test(view.earlier) || isBesideRule(view)) &&
      !/已|累计|先后|去年|共|获得了/.test(view.before),
  },
  {
    id: 'tenure',
    example: '服务满10年的一次性发给6000元，满20年的1.2万元',
    kinds: ['money'],
    holds: ({before}) =>
      /满[\d一二三四五六七八九十]{1,3}(?:年|个月|天|场|次|小时)[^,，\d]{0,6}的(?:一次性)?(?:发给|给予|奖励|补助|补贴)?$/.test(
        before,
      ),
  },
  {
    id: 'scheme',
    example: '路内停车实行差别化收费，首小时内每15分钟1.5元',
    holds: ({quantity, before, earlier}) =>
      (quantity.rateHead !== null ||
        quantity.unit?.startsWith('CNY/') ||
        quantity.kind === 'duration' ||
        quantity.bound === 'at-most') &&
      SCHEME.test(earlier) &&
      !REPORTED.test(before),
  },
  {
    id: 'free',
    example: '停放不足15分钟不收费',
    kinds: ['duration', 'length'],
    holds: ({before, after}) =>
      /免费(?:停车|停放|换乘|使用|借阅)$/.test(before) ||
      (/^内?(?:停放|停车|借还?|换乘)?(?:的|[,，])?[^,，。;；\d]{0,4}(?:免费|不收费|不收取|不计费|免收)/.test(after) &&
        !REPORTED.test(before)),
  },
  {
    id: 'borne',
    example: '每亩补助30元，农户只需承担20%',
    kinds: ['percent'],
    holds: view =>
      /(?:承担|负担|自缴|自付|自筹|自负|财政补[贴助])(?:保费|费用)?的?(?:比例为?)?$/.test(view.before) &&
      isBesideRule(view),
  },
  {
    id: 'graded',
    example: '培训补贴标准为1500元，初级、高级技能等级分别补贴1000元、2000元',
    kinds: ['money'],
    holds: view => /分别(?:给予|补[贴助]|奖[励补]|资助)[\d.、和万千元]{0,24}$/.test(view.before) && isBesideRule(view),
  },
  {
    id: 'premium',
    example: '每亩保险金额1000元，费率4%',
    kinds: ['percent'],
    holds: view => /费率为?$/.test(view.before) && isBesideRule(view),
  },
  {
    id: 'lasting',
    example: '每张床位每年补助2400元，连补三年',
    kinds: ['duration'],
    holds: view =>
      (view.before.endsWith('连续') &&
        /^(?:[,，]?(?:每[年月]|按[年月]|均))?(?:给予|发放|补[贴助]|奖励|资助)(?!了)/.test(view.after) &&
        !REPORTED.test(view.earlier)) ||
      ((/(?:连[续]?[补奖][助贴励]?|^(?:补[贴助]|资助|发放|享受))$/.test(view.before) ||
        (view.before.endsWith('分') && /^(?:发放|兑现|拨付|支付|补[贴助])/.test(view.after))) &&
        isBesideRule(view)),
  },
  {
    id: 'from-day',
    example: '从2023年1月起，村卫生室运行经费由每年3000元提高到6000元',
    kinds: ['rate'],
    holds: ({quantity, before, earlier}) =>
      quantity.rateHead !== null &&
      quantity.unit?.startsWith('CNY') === true &&
      /(?:经费|待遇|工资|报酬|薪酬|定额)[^,，\d]{0,4}由每/.test(before) &&
      /起[,，]/.test(earlier),
  },
  {
    id: 'norm-range',
    example: '处于4—6个月的合理区间',
    holds: ({after}) => /^的?(?:合理|正常|规定|警戒|控制)(?:区间|范围|水平|线|值)/.test(after),
  },
]

function isBesideRule({mention: {line, quantity}}: View): boolean {
  const index = line.mentions.findIndex(one => one.quantity === quantity)
  return line.mentions.slice(Math.max(0, index - REACH), index).some(one => one.quantity.status === 'rule')
}
