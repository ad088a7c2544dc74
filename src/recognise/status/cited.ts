/** Grounds of a rule that what is cited gives: a standard by its name, an article in its own words. */
import type {Ground, View} from './ground.ts'

/** 按照一级公路|设计标准|, 根据《…设计与施工规范》的|规定|, 《幼儿园工作规程》|要求|, 协议|规定|: */
const CITES =
  /(?:(?:根据|依据|依照|按照?|参照|遵照)[^。;；]{0,60}(?:》[^,，。;；《]{0,16}(?:规定|要求)|(?:规程|规范|条例|标准|办法|细则|法)》(?:[^,，。;；《\d]{0,6}(?:规定|要求|标准))?|(?:国家|行业|设计|技术|建设|强制性)标准)|(?:协议|合同|章程|文件中?|条例|规程|规范|通知|办法)(?:明确)?(?:规定|要求))[“"]?[:：,，]([^。;；]{0,50})$/
/** What was done or found out, under whatever rule. */
const TOLD =
  /已|坚决|提前|了(?!解)|[我您贵该此][市县区局院校]?|现[有状场]|目前|共|累计|实际|经[查核调检]|检测|测[值量]|安排|拨付|下达|投入|筹|完成|建成|发放|支付|缴纳|收取|收到|处理|查处|投诉|\d年(?!内)|于\d|平均|结果|同比|增长|组织|开展|申报|获|计划|拟|将|预计|大约|约为?/
/** 规定摊贩数量|控制在|20个 */
const HOLDS = /(?<![按照])规定[^,，。;；\d]{2,12}(?:控制|限制)在$/
/** 申请驾驶有|三种|方式 is told; 每人|4立方米|, 每班|25人| is allotted. */
const ALLOTS = /每|各|限|只能|人数|班额|当|可以|^$/
/** “…一户|只能拥有一处宅基地”的规定 */
const QUOTED = /^[^“”"。]{0,70}[”"](?:之|的|等)?(?:相关)?(?:规定|要求|条款)/
const QUOTES =
  /(?:根据|依据|依照|按照?|条例|规程|规范|办法|细则|法|规定|条)》?[^。“”"]{0,16}[:：,，]?[“"][^“”"]{0,160}$/

const isCited = ({earlier, before, after, quantity, mention: {line}}: View): boolean => {
  if (quantity.change || quantity.aspect === 'change') return false
  if (HOLDS.test(before)) return true
  const told = CITES.exec(earlier)?.[1]
  const isNamed = quantity.kind === 'count' && !ALLOTS.test(told ?? '')
  if (told !== undefined && !isNamed && !TOLD.test(told) && !TOLD.test(after)) return true
  return QUOTES.test(earlier) && QUOTED.test(line.sentence.text.slice(quantity.end, quantity.end + 90))
}

/** 硬化规格要求为|120cm|宽, 线路最基础的要求为路面宽度|7米以上| */
const SPECIFIED =
  /(?:(?:基[本础]|最低|硬性|规格|尺寸|技术|设计|建设|补助|验收|施工)的?(?:要求|标准|规格))[为是:：][^,，。;；\d已]{0,12}$/
/** 基地连片|50亩以上|，每亩奖补300元 */
const EARNS =
  /^[^,，。;；\d]{0,6}[,，](?:按|可)?(?:每[^,，。;；\d]{1,4}|一次性|分别|由[^,，。;；\d]{1,8})?(?:给予|予以|奖补|奖励|补[助贴]|可补|按\d)(?!了)/

export const cited: readonly Ground[] = [
  {
    id: 'specified',
    example: '入户道路硬化规格要求为120cm宽',
    kinds: ['length', 'area', 'mass', 'volume'],
    holds: ({before}) => SPECIFIED.test(before),
  },
  {
    id: 'earns',
    example: '基地连片50亩以上，每亩奖补300元',
    bounded: true,
    holds: ({quantity: {bound, end}, earlier, mention: {line}}) =>
      (bound === 'at-least' || bound === 'over') &&
      EARNS.test(line.sentence.text.slice(end, end + 30)) &&
      !/已|了(?!解)|累计|共|[去上]年|获/.test(earlier.slice(-30)),
  },
  {
    id: 'cited',
    example: '按照一级公路设计标准，中央分隔带平交路口每1—3km设计一处',
    kinds: ['length', 'duration', 'area', 'percent', 'rate', 'other', 'mass', 'volume', 'count', 'money'],
    holds: isCited,
  },
]
