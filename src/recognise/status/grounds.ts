/** The grounds on which a number is a rule that a policy, contract or law fixes. */
import {anyOf, BENEFITS, LIMITS} from '../../lexicon/policy.ts'
import {characters} from '../../text/characters.ts'
import type {Quantity} from '../../tree.ts'
import {awards} from './awards.ts'
import {cited} from './cited.ts'
import {consequences} from './consequences.ts'
import {fixedTerms} from './fixed-terms.ts'
import type {Ground} from './ground.ts'
import {isBudgeted} from './is-budgeted.ts'
import {isCondition} from './is-condition.ts'
import {isTariff} from './is-tariff.ts'
import {isThreshold} from './is-threshold.ts'
import {AVERAGE, FIXED, isLimited} from './limits.ts'
import {products} from './products.ts'
import {rates} from './rates.ts'
import {terms} from './terms.ts'

const BENEFIT = anyOf(BENEFITS)
const LIMIT = anyOf(LIMITS)
/** 创业担保贷款个人|最高30万元|, 最高可申请|400万元| */
const OFFERED =
  /(?:贷款|授信|信用额度)(?!余额|[总金]额)[^,，]{0,12}$|额度$|最[高多]可(?!达)|可(?:以)?(?:申请|申领|享受|获得?|领取|贷)$/
/** 收费泊位每小时2元，单日|最高10元|: what is asked at most. */
const CHARGED = /收费|收取|停车费|票价|缴费/
const DUTY =
  /应当|宜为|(?<![反供相适对响])应(?=[达不按在为于当从])|必须|不应|不宜|须(?=具有|具备|持有|年满|连续|缴纳)|不得|原则上|执行$|方可|严禁/
const EDICT = /规定|(?<!没有明确|无明确|未明确|没有)要求|(?<!没有|[无未])明确(?!了)|办法》|细则》|条例》/
/** 出台补贴时的均价为|2800元/平方米| */
const PRICED = /(?:均价|单价|房价|价格)(?:为|是|达|约|仅)?$/
/** 经分析目前客流不及|一半|, 按要求缴纳了维修资金(|200多万元|): what was found, or done. */
const FOUND = /目前|实际|现有|经(?:查|分析|核)/
const PAID_OUT = /[^为除]了(?!解)[^,，。;；\d]{0,14}$/
const PER_HEAD = /CNY\/(?:人|户|亩|生|套|m2|名|家|个)/

/** What is carried out opens with 执行 or 的, or closes with what is granted. */
const mayExecute = (after: string): boolean =>
  OPENS.has(after.charCodeAt(0)) || GRANTS.has(after.charCodeAt(after.length - 1))
const OPENS = characters('执的')
const GRANTS = characters('贴助励息免除惠')

/** In order; the first that holds makes the rule. What is cheap to ask comes first, for all are asked of each number. */
export const grounds: readonly Ground[] = [
  {
    id: 'age',
    example: '60岁以上老年人免费乘车',
    kinds: ['duration'],
    bounded: true,
    holds: ({quantity, before}) =>
      quantity.unit === '岁' && !/平均年龄[^,，]{0,4}$|(?:都|均|现|也|皆)已(?:经)?(?:年?满)?$/.test(before),
  },
  {
    id: 'ceiling',
    example: '对首贷企业给予贴息，单户最高50万元',
    bounded: true,
    holds: ({quantity, before, after, own, sentence}) =>
      (quantity.bound === 'at-most' || quantity.bound === 'at-least') &&
      /最[高长多低短少]/.test(before + own) &&
      (BENEFIT.test(sentence) || LIMIT.test(before + after) || CHARGED.test(sentence) || OFFERED.test(before)),
  },
  {
    id: 'benefit-per-head',
    example: '每人每月补助200元',
    kinds: ['rate'],
    holds: ({quantity, before, after, earlier}) =>
      quantity.aspect !== 'change' &&
      quantity.unit?.startsWith('CNY') === true &&
      (quantity.rateHead !== null
        ? BENEFIT.test(earlier + after) &&
          !/(?:成本|造价|费用)(?:一般|平均|大约|普遍)?[在为约]?$/.test(before) &&
          !/了$/.test(before) &&
          !AVERAGE.test(before) &&
          !isBudgeted(quantity, before)
        : PER_HEAD.test(quantity.unit ?? '') && BENEFIT.test(before + after) && !PRICED.test(before)),
  },
  {
    id: 'limit',
    example: '起付线为1.1万元',
    holds: isLimited,
  },
  {id: 'threshold', example: '对50亩以上的基地给予支持', holds: isThreshold},
  {
    id: 'condition',
    example: '距退休不足5年的，可延长至退休',
    holds: ({quantity, before, after, mention}) =>
      isCondition(mention) ||
      (quantity.bound !== 'exact' && after.startsWith('时') && before.startsWith('当')) ||
      (before.endsWith('满') &&
        !before.endsWith('已满') &&
        (before.endsWith('每满') ||
          /^(?:的|后?[方即]?可)/.test(after) ||
          (quantity.kind === 'duration' && quantity.bound !== 'exact'))),
  },
  {
    id: 'tariff',
    example: '经县发改委核定，票价由8元降至5元',
    holds: isTariff,
  },
  {
    id: 'duty',
    example: '企业注册资本应不低于100万元',
    kinds: FIXED,
    bounded: true,
    holds: ({quantity, before, own, earlier, sentence}) =>
      DUTY.test(before + own) ||
      (EDICT.test(sentence) && !quantity.change && !FOUND.test(before) && !PAID_OUT.test(earlier.slice(-20))),
  },
  {
    id: 'capped-charge',
    example: '包月收费不超过200元/月',
    kinds: ['rate'],
    bounded: true,
    holds: ({before}) => /收费|收取/.test(before),
  },
  {
    id: 'executed',
    example: '按实际支付利息的30%给予贴息',
    holds: ({before, after, quantity}) =>
      (quantity.kind !== 'count' &&
        mayExecute(after) &&
        /^执行|^的(?:国家|部颁|省级|法定|行业|统一|最低|最高|基本|上级|建设)?(?:要求|标准|规定|底线|红线)|^[、和\d.%]{0,20}的?(?!用于)[^,，]{0,6}(?:补贴|补助|奖励|贴息|减免|扣除|优惠)$/.test(
          after,
        )) ||
      (before.includes('按') &&
        /按照?[^,，]{0,40}$/.test(before) &&
        (/^标准|^[^,，。;；]{0,30}的(?:标准|密度|间距|频次|配比|比例(?!增长|递增|增加|提高|下降|递减|减少))/.test(
          after,
        ) ||
          /^的?比例(?:予以)?(?:分担|承担|负担|分摊|配套)/.test(after))) ||
      (quantity.kind === 'percent' && /^(?:预留|配建)/.test(after) && !before.includes('已')) ||
      (quantity.kind === 'multiple' &&
        /按照?[^,，]{0,30}$/.test(before) &&
        /^(?:予以|进行)?(?:核算|核定|折算|补偿)/.test(after)) ||
      (quantity.kind === 'duration' &&
        (/法定的?$/.test(before) || /(?:法定|承诺)[^,，。;；\d]{0,6}(?:时限|期限|时间)[为是]?$/.test(before))) ||
      (quantity.kind !== 'money' &&
        before.includes('的') &&
        /(?:国家|法律|法规|上级|文件|政策|规定|省|部)(?:规定|要求|明确)的[^,，\d]{0,6}$/.test(before)) ||
      (before.includes('按') &&
        /按照?[^,，]{0,30}$/.test(before) &&
        /给予|发放|补助|补贴|贴息|奖励|报销|支付|结算|收取|收费|计费|计算|执行|处罚|罚款|核拨|计收|返还|征收|^(?:确定|核定|制定|计发|提供|计提|配套|预留|配建|配置|缴纳|交纳|获得|缴存|交存|计入|折算|安置)/.test(
          after,
        )),
  },
  {
    id: 'time-limit',
    example: '在15个工作日内办结',
    kinds: ['duration'],
    bounded: true,
    holds: ({quantity, before, own, after, sentence}) =>
      quantity.bound === 'at-most' &&
      (/内$/.test(own) || quantity.rules.includes('bound-list')) &&
      !/天数[^,，]{0,6}$|平均[^,，]{0,6}$|(?:已|均|都|现)[^,，]{0,10}(?:控制|压缩|缩短)[在到至]$|(?:已|均|都|全部)在$/.test(
        before,
      ) &&
      !quantity.change &&
      !(/^(?:a|mo)$/.test(quantity.unit ?? '') && /(?:将|预计|计划|拟|力争|争取)[在于]?$/.test(before)) &&
      !isHorizon(quantity, before, sentence) &&
      (!DONE.test(after) || ORDER.test(sentence)),
  },
  {
    id: 'terms',
    example: '申报条件:从业人员20人以上',
    bounded: true,
    holds: ({earlier, lead}) => TERMS.test(earlier) || TERMS_LEAD.test(lead),
  },
  {
    id: 'marking',
    example: '评分标准中，技术部分占60分',
    holds: ({quantity, before, after, earlier}) =>
      quantity.unit === '分' &&
      (MARKING.test(earlier) ||
        /(?:合格|及格|达标|优秀|录取)(?:标准|分数?线?)?(?:为|是)?$/.test(before) ||
        /^(?:以上)?[为即]?(?:合格|及格|达标|优秀)/.test(after)),
  },
  ...awards,
  ...terms,
  ...fixedTerms,
  ...rates,
  ...products,
  ...consequences,
  ...cited,
]

/** 在9分钟内|赶到现场: it was so; 应在9分钟内赶到 is a rule. */
const DONE = /^(?:赶到|赶赴|抵达|跑完|扑灭|[^,，。]{0,8}[^为除]了(?![解结]))/
const ORDER = /应|须|必须|要求|确保|承诺|不得|规定|保证|原则/

/** 三年内|引进人才1000名: the years in which something is to come about oblige nobody. */
const isHorizon = ({unit}: Quantity, before: string, sentence: string): boolean =>
  unit === 'a' && /^(?:用|力争|计划|拟|预计|争取|在|于)?$/.test(before) && !ORDER.test(sentence)

/** 申报条件:…, 准入门槛为:… */
const TERMS = /(?:条件|要求|标准|门槛)(?:为|是|如下|包括|有)?[:：][^。]{0,80}$/
/** 申报条件如下: before its items */
const TERMS_LEAD = /(?:条件|标准|门槛|资格)(?:为|是|如下|包括|有)?:$/
const MARKING = /(?:评分|评标|打分|计分|评审|考评)(?:标准|办法|细则|规则|方法|因素|指标)[^。]{0,80}$/
