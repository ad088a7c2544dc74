/** Grounds of a rule that its rates give: what share is paid, and by how much one is eased. */
import {characters} from '../../text/characters.ts'
import type {Ground} from './ground.ts'

/** What the words end with that set a rate. */
const SETS = characters('为是由从至到')

const EASED = /(?:标准|比例|起付线|门槛|额度|期限)(?:再|相应|适当)?(?:降低|提高|上浮|下浮|增加|减少|放宽|延长)$/
/** 两年内无欠薪的企业，|存储比例降低|50% */
const EASED_FOR =
  /的[\u4e00-\u9fff]{0,8}[,，](?:其)?(?:[\u4e00-\u9fff]{0,4}(?:标准|起付线|门槛|额度|期限)|(?:存储|缴存|报销|支付|补[贴助]|分担|保证金|首付|自付|扣除)比例)[\u4e00-\u9fff]{2,4}$/

const GRANTS = '(?:贷款|借款|授信|担保|补[贴助]|资助|奖励|救助|赔付|报销)'
/** 最高贷款金额为|十万元|; the 最高成交金额 of a sale is what came about */
const MOST_GRANTED = new RegExp(`(?:${GRANTS}最高|最高可?${GRANTS})的?金额(?:为|是)$`)
/** 元/月, 元/人/月, 元/亩 */
const PER_HEAD = /^CNY\/(?:mo|a|d|人|户|亩)/
const ALLOWANCE = /(?:补[贴助]|津贴|护理费|抚恤金|救助金)(?:分别|统一|均)?[为是]$/

const PERMITTED =
  /(?<!不)(?:只能|可以?)(?:补缴|缴纳|领取|申请|申领|享受|资助|报销|抵扣|提取|获得?|补[贴助])[^,，。;；\d]{0,6}$/

/** In order; read after the terms. */
export const rates: readonly Ground[] = [
  {
    id: 'set-rate',
    example: '公积金贷款利率下调至2.85%',
    kinds: ['percent', 'money', 'rate'],
    holds: ({before}) =>
      SETS.has(before.charCodeAt(before.length - 1)) &&
      /比例统一[为是]$|(?:再贷款|再贴现|公积金贷款)利率(?:分别|均|统一)?(?:[由从为至]|[下上]调[至到]|降[至到])$|(?:缴费档次|缴费基数|(?:保险|缴费|单位)[^,，。;；\d]{0,3}费率)[^,，。;；\d]{0,6}(?:为|是|降[至到]|下调[至到]|调整[为到至]|提高[到至])$/.test(
        before,
      ),
  },
  {
    id: 'stipulated',
    example: '该办法明确规定一级水量全省统一为15立方米',
    holds: ({before}) => before.endsWith('为') && /(?:规定|明确)了?[^,，。;；\d]{2,30}为$/.test(before),
  },
  {
    id: 'permitted',
    example: '农村居民只能补缴700元',
    kinds: ['money', 'rate', 'percent', 'duration'],
    holds: ({before}) => (before.includes('可') || before.includes('能') ? PERMITTED.test(before) : false),
  },
  {
    id: 'contribution-base',
    example: '按上年度在岗职工月平均工资的60%缴费',
    kinds: ['percent'],
    holds: ({before, after}) =>
      (/(?:平均工资|社平工资|缴费(?:基数|工资))的?$/.test(before) && !/已|达|比|为$/.test(before.slice(-16))) ||
      after.startsWith('作为缴费基数'),
  },
  {
    id: 'eased',
    example: '对低保对象起付标准降低一半',
    holds: ({before, after, earlier}) =>
      EASED.test(before) &&
      !after.startsWith('的') &&
      (/^对[^,，。;；\d]{2}/.test(before) ||
        (EASED_FOR.test(earlier) && !/已|去年|[^未]发生/.test(earlier.slice(-60)))),
  },
  {
    id: 'no-more-than',
    example: '保险补贴不超过实际缴费额的三分之二',
    kinds: ['percent'],
    holds: ({before}) =>
      before.endsWith('的') &&
      before.includes('不') &&
      /(?:补贴|补助|奖励|贴息|资助|支付|报销|返还)[^,，。;；\d]{0,10}不[超高低少][过于][^,，。;；\d]{0,16}的$/.test(
        before,
      ),
  },
  {
    id: 'borne-for',
    example: '对投保农户，省财政补贴保费的25%',
    kinds: ['percent'],
    holds: ({before, earlier}) =>
      before.endsWith('的') &&
      /(?:补[贴助]|奖[励补]|承担|负担|资助)[^,，。;；\d]{1,10}的$/.test(before) &&
      /(?:^|[,，。;；])对[^,，。;；\d]{2,20}[,，]/.test(earlier) &&
      !/已|了|累计|共|[去上]年/.test(earlier),
  },
  {
    id: 'at-most-each',
    example: '单个企业每年最多支持3个展会',
    holds: ({before}) =>
      before.includes('最') &&
      /最[高多][^,，。;；\d]{0,3}(?:支持|资助|申报|推荐|享受|给予[^,，。;；\d]{0,6}(?:补助|奖励|补贴|支持))$/.test(
        before,
      ),
  },
  {
    id: 'grades',
    example: '缴费档次为14个',
    kinds: ['count'],
    holds: ({before, after, earlier}) =>
      /档次?(?:分为|设置|[设为有共分]){0,2}$/.test(before)
        ? /(?:缴费|补[贴助]|标准)[^,，。;；\d]{0,6}$/.test(before)
        : /^(?:缴费)?档次/.test(after) && /缴费|参保|补[贴助]|标准/.test(earlier),
  },
  {
    id: 'class-size',
    example: '标准班额为45人',
    holds: ({before}) => /班额(?:不超过|(?:一律|均|严格)?控制在)$|标准班额[为是]$/.test(before),
  },
  {
    id: 'longest',
    example: '最长补缴年限为15年',
    kinds: ['duration', 'money', 'percent'],
    holds: ({before}) =>
      before.includes('最') &&
      (/最[高低长短多少][^,，。;；\d]{0,6}(?:年限|期限|时限|限额|额度|标准|比例)(?:为|是)$/.test(before) ||
        MOST_GRANTED.test(before)),
  },
  {
    id: 'allowance',
    example: '困难补贴为60元/月',
    kinds: ['rate'],
    holds: ({before, quantity: {unit}}) =>
      (before.endsWith('为') || before.endsWith('是')) &&
      PER_HEAD.test(unit ?? '') &&
      ALLOWANCE.test(before) &&
      !/实际|发放|平均|人均|已|共|累计|[去上]年/.test(before),
  },
  {
    id: 'lessened',
    example: '转外就医报销比例按同级医院标准降低10%',
    kinds: ['percent', 'points'],
    holds: ({before}) =>
      before.includes('按') &&
      /按照?[^,，。;；\d]{2,24}(?:标准|比例|价格|基数)的?(?:再)?(?:降低|提高|上浮|下浮|上调|下调|减少|增加)$/.test(
        before,
      ),
  },
]
