/** Grounds of a rule that the terms of a loan, a charge or a scheme give. */
import type {Ground} from './ground.ts'

/** 提取|限额由|1.44万元提高到|1.8万元 */
const MOVED_LIMIT =
  /(?<!债务)(?:限额|最高[^,，。;；\d]{0,6}额度)(?:均|统一|分别)?[由从](?:[^,，。;；]{1,24}?(?:提高|上调|下调|调整|增加|降低)[到至为])?(?:每[^,，。;；\d]{1,6})?$/
/** 提高最高贷款额度，双缴存家庭|由80万元提高到|100万元 */
const MOVED_TOPIC =
  /(?:提高|上调|调整|放宽|降低)[^,，。;；\d]{0,6}(?:限额|最高[^,，。;；\d]{0,6}额度)[,，:][^。;；]{0,80}[由从][^,，。;；]{0,24}$/
/** 最高贷款额度可分别上浮20%、|30%| */
const RAISED =
  /(?:限额|最高[^,，。;；\d]{0,6}额度)(?:可|再|均|统一|分别){0,3}(?:[上下]浮|提高|上调|下调|降低)[\d.%、和]{0,14}$/
const REPORTED = /已|累计|先后|[去上]年|共|平均|日均|实收|实际/
const FEE = /(?:保[育教]|服务|学|住宿|托育|停车|物业|管理|伙食|床位|护理|处理)费(?:均)?[为是]每[^,，。;；\d]{1,8}$/
const UTILITY =
  /(?:供[热水暖气]|用[水电气]|自来水|天然气|污水处理|垃圾处理|采暖|热力)[^,，。;；\d]{0,4}(?:价格?|费)(?:标准)?为?$/
const DAMAGES = /^(?:或者?[^,，。;；]{1,8}倍)?(?:以[上下])?的(?:惩罚性)?(?:赔偿|罚款)/
/** 考核得分低于60分或者|连续2次|排名末位的，取消资格: what follows for those. */
const FOLLOWS =
  /^[^,，。;；\d]{0,12}(?:(?:或者?|且|并且?)[^,，。;；]{1,20})?的[,，](?:依法|一律|不予|取消|启动|责令|暂停|降级|吊销|撤销|停止|解除|纳入)/

/** In order; read after the rates. */
export const products: readonly Ground[] = [
  {
    id: 'moved-limit',
    example: '租房提取限额由1.44万元提高到1.8万元',
    kinds: ['money', 'rate'],
    holds: ({before, earlier}) =>
      (before.includes('额') && MOVED_LIMIT.test(before)) || (earlier.includes('额度') && MOVED_TOPIC.test(earlier)),
  },
  {
    id: 'raised-limit',
    example: '多子女家庭最高贷款额度可分别上浮20%、30%',
    kinds: ['percent', 'points', 'money'],
    holds: ({before}) => before.includes('额') && RAISED.test(before) && !REPORTED.test(before),
  },
  {
    id: 'loan-terms',
    example: '设立专项再贷款，额度100亿元，利率1.75%，期限1年',
    kinds: ['percent', 'count'],
    holds: ({quantity: {kind}, before, after, earlier}) =>
      kind === 'percent'
        ? /(?<![均权])利率[为是]?$/.test(before) &&
          (/^[,，、](?:贷款)?(?:期限|最长|可)/.test(after) ||
            /额度[^,，。;；]{0,12}[,，、](?:年|执行)?利率[为是]?$/.test(earlier))
        : /可(?:展期|续贷|续作|续期)$/.test(before),
  },
  {
    id: 'tier',
    example: '第二阶梯为216—300立方米',
    holds: ({before}) => before.includes('阶梯') && /第[一二三四]阶梯[^,，。;；\d]{0,12}$/.test(before),
  },
  {
    id: 'reduced-charge',
    example: '新能源汽车停车费减免50%',
    kinds: ['percent'],
    holds: ({before}) =>
      /(?:[费税租]|租金|票价|门票)(?:可|均|统一)?(?:减免|减收|减征|优惠)$/.test(before) && !REPORTED.test(before),
  },
  {
    id: 'fee',
    example: '托育机构保育费为每生每月1800元',
    kinds: ['rate'],
    holds: ({quantity: {rateHead, change}, before}) =>
      rateHead !== null && change === null && FEE.test(before) && !REPORTED.test(before),
  },
  {
    id: 'utility-price',
    example: '居民供热价格为20元/㎡',
    kinds: ['rate'],
    holds: ({quantity: {unit, change}, before}) =>
      unit?.startsWith('CNY/') === true &&
      change === null &&
      UTILITY.test(before) &&
      !/均价[为是达约]?$/.test(before) &&
      !REPORTED.test(before),
  },
  {
    id: 'damages',
    example: '消费者可以主张价款十倍的赔偿金',
    kinds: ['multiple'],
    holds: ({quantity: {end}, mention: {line}}) => DAMAGES.test(line.sentence.text.slice(end, end + 24)),
  },
  {
    id: 'charged',
    example: '夜间停车收费5元/次',
    kinds: ['rate'],
    holds: ({quantity: {unit}, before}) =>
      before.endsWith('收费') && unit?.startsWith('CNY/') === true && !REPORTED.test(before),
  },
  {
    id: 'premium-share',
    example: '保费由市级财政补贴60%，农户自担40%',
    kinds: ['percent'],
    holds: ({before, earlier}) =>
      /(?:补[贴助]|承担|负担|自[担缴负筹])$/.test(before) &&
      /保费由[^。;；]{2,40}$/.test(earlier) &&
      !REPORTED.test(earlier),
  },
  {
    id: 'follows-for',
    example: '考核得分低于60分的，取消资格',
    holds: ({quantity: {bound, end}, before, mention: {line}}) =>
      (bound !== 'exact' || before.endsWith('连续')) && FOLLOWS.test(line.sentence.text.slice(end, end + 60)),
  },
]
