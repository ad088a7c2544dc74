/** Whether a bound says which ones are meant. */
import type {Bound} from '../../../schemas/vocabulary.ts'
import {isNounish} from '../nouns/noun-token.ts'
import type {Mention} from '../page.ts'
import {definesCounted} from './defines-counted.ts'
import type {View} from './ground.ts'

const STEPS = /^[、和及\d.千百万亿美元户人家亩]{1,40}以[上下]的/

const OPEN: ReadonlySet<Bound> = new Set(['at-least', 'at-most', 'over', 'under', 'range'])

/** 超50亿元|项目5个, 10-50亿元|项目33个: a sum that says of which size those are that are counted. */
const isClass = (mention: Mention, before: string, after: string): boolean =>
  mention.quantity.kind === 'money' &&
  (OPEN.has(mention.quantity.bound) || /超过?$/.test(before)) &&
  (definesCounted(mention) || /^的\d/.test(after))

/** 产值|超亿元|的企业128家, |突破10亿元|的企业达32家: the sum that those have passed who are counted. */
const isPassed = ({quantity: {kind}}: Mention, own: string, after: string): boolean =>
  kind === 'money' && /^(?:超过?|过|突破|逾)/.test(own) && /^的[\u4e00-\u9fff]{1,10}?(?:已?[达有为]|共)?\d/.test(after)

/** |200亩以上|、连续经营3年以上的大户: the list of what is asked for is closed by 的. */
const LISTED = /^(?:[、且和及][^、,，。;；]{1,16}){1,3}?(?:以[上下内])的/

/** 对学位缺口|超过500个|的片区，实行预警; |不足100人|的学校按100人核定: for whom a thing is done, or how. */
const isFor = (before: string, own: string, after: string): boolean =>
  after.startsWith('的') &&
  ((/^(?:不足|不到|超过)/.test(own) && /对(?![口接外方应于比])[^,，]{0,14}$/.test(before)) ||
    (/^(?:不足|不到)/.test(own) && /^的[^,，。;；\d]{1,14}按/.test(after)))

/** |56人以上|大班额占比由3.8%降至0.4%: what the share is of. */
const SHARED = /^[^,，。;；\d]{2,10}(?:占比|比例|比重)/

/** 浓度|高于100毫克/升|的污水处理厂占比不低于90%: the share is of those. */
const isShared = (own: string, after: string): boolean =>
  after.startsWith('的') &&
  /^(?:高于|超过|低于|大于|小于|不足|不到)/.test(own) &&
  /^的[^,，。;；\d]{1,14}(?:占比|比例|比重|占)/.test(after)

/** 种植面积|50亩至200亩|的每亩奖补20元, 对实习学生|50—100人|、101—200人和200人以上的企业, 对担保金额|1000万元至3000万元|的业务: a tier of what is paid or asked. */
const isTier = (before: string, after: string): boolean =>
  /^的(?:每|按|不[低高少超]|最[高低多少]|给予|一次性|分别|奖|补|收|处|减|[,，])/.test(after) ||
  /^(?:[、和及或][\d.\-~万亿千百人亩元个户岁家吨台]{2,18}){1,3}(?:以[上下内])?的/.test(after) ||
  (/^的[\u4e00-\u9fff]/.test(after) && /^对(?![口接外方应于比])[^,，]{0,24}$/.test(before))

/** 工龄|不足3年|的职工 */
const SHORT = /^(?:不足|不到|未达到?)/

/** |30户以上|村民组, |千人以上|工程, |50张以上|养老机构: what is no person, household or bed and is said to have so many. */
const OF_SIZE =
  /^(?:自然村|行政村|村民?小?组|居民组|屯|组|村|乡镇|企业|小区|学校|单位|机构|[养医]|安置[点区]|社区|[大小中]?型?(?:供水)?工程|(?:集中)?供水|水[源厂]|饮水|项目|园区|基地|场所|班额|班级|景区|院落|团队|会议|活动)/
const SIZES = /^[户人张床]$/
/** 引导|50户以上|企业上云: those are so many themselves. */
const BRINGS =
  /(?:引[导进]|[培孵]育|带动|扶持|支持|帮[助扶]|服务|新增|新建|建[成设立]|打造|组织|动员|达到?|至少|[有共]|走访|吸引|招引|入驻|惠及|覆盖)$/
/** |56人以上|大班额要限期消除 */
const CLASS = /^(?:超?大班额|大班)/

/** 对收入低于低保标准|1.5倍|的家庭 */
const AMONG = /^对[^,，。;；\d]{2,30}(?:低于|高于|不足|不低于|不高于)[^,，。;；\d]{0,12}$/

/** 46.7%的企业营业收入|不足1亿元|: what those have of whom a share is told. */
function isOfShare({line, at, clause}: Mention, own: string): boolean {
  if (!/^(?:不足|不到|未达|超过|不超过|低于|高于)/.test(own)) return false
  const before = line.mentions.findLast(one => one.at < at)
  if (before?.quantity.kind !== 'percent' || before.clause !== clause) return false
  return line.sentence.text[before.quantity.end] === '的'
}

/** 每个乡镇建成|1所以上|养老院 */
const BUILT = /(?:[建配设]成|[新改]建|建设|建立|建有|配备|配置|新增|培育|打造|设立)$/
/** 供水能力可满足|7天以上|用水需求 */
const isServed = (before: string, after: string): boolean =>
  /(?:满足|保障|提供|实现|可供|支撑)$/.test(before) && !/^的?[^,，]{0,4}(?:条件|要求|标准)/.test(after)
const AIM = /^的?(?:年度|全年|既定|预期)?(?:目标|任务)(?!人群|群体|对象)/

const isAmountOf = (kind: string, before: string, after: string): boolean =>
  (kind === 'money' &&
    SPENDS.test(before) &&
    /^(?:的?(?:财政|专项|社会|各类|建设)?资金|的?(?:经费|投资|社会资本))/.test(after)) ||
  (kind === 'area' &&
    /(?:新增|新建|建[成设]|改造|治理|整治|恢复|复垦|盘活|流转|种植|完成)$/.test(before) &&
    LAND.test(after))
const SPENDS = /(?:投入|安排|争取|筹[集措]|整合|撬动|吸引|拨付|列支|引进|带动|配套|统筹)(?:到|了)?$/
const LAND = /^(?:高标准|撂荒|低效)?(?:农田|耕地|林地|绿地|湿地|草原|水面|用地|土地|厂房|水田|基本农田)(?![的主])/

/** 50亩以上的|新建基地, 1年以上|劳动合同, 70平方米|的小户型: a bound that says which ones are meant. */
export function isThreshold({mention, quantity, before, after, own}: View): boolean {
  if (quantity.kind !== 'money' && !OPEN.has(quantity.bound) && !after.startsWith('的')) return false
  // 投入|1亿元以上|资金, 新增|100亩以上|耕地: so much of it, and not which one
  if (isAmountOf(quantity.kind, before, after)) return false
  // 完成新增|3万人以上|的目标
  if (AIM.test(after) || (quantity.rateHead !== null && BUILT.test(before)) || isServed(before, after)) return false
  if ((quantity.rules.includes('shared-bound') || quantity.rules.includes('bound-list')) && STEPS.test(after))
    return true
  if (isClass(mention, before, after) || isPassed(mention, own, after)) return true
  if (after.startsWith('的') && AMONG.test(before)) return true
  if (!OPEN.has(quantity.bound)) return false
  if (isShared(own, after)) return true
  if (quantity.bound === 'range' && isTier(before, after)) return true
  // 年营业收入首次|突破2000万元|且从业人员不少于50人的企业
  if (/^且[^,，。;；]{2,16}的[\u4e00-\u9fff]/.test(after)) return true
  // 1.5万元至5万元|部分报销60%
  if (/^的?部分/.test(after)) return true
  if (isOfShare(mention, own)) return true
  if (quantity.kind === 'duration' && SHORT.test(own) && /^的[^,，。;；\d时]{2}/.test(after)) return true
  if (!/(?:以上|以下|及以[上下]|以内)$|^(?:满|未满|不满|不超过|不低于)/.test(own) && !isFor(before, own, after))
    return false
  if (quantity.kind === 'percent') return /^超过/.test(own) && isFor(before, own, after)
  if (LISTED.test(after)) return true
  if (quantity.kind === 'count' && !after.startsWith('的') && !definesCounted(mention))
    return (
      SHARED.test(after) ||
      CLASS.test(after) ||
      (SIZES.test(quantity.unit ?? '') && !BRINGS.test(before) && OF_SIZE.test(after))
    )
  const next = mention.line.tokens[mention.at + 1]
  const within = /(?<!控制|稳定|保持|维持)在[^,，]{0,6}$/.test(before) && quantity.kind === 'rate'
  if (within && next?.class === 'comma') return true
  return /^的?\p{Script=Han}/u.test(after) && (next?.word === '的' || isNounish(next))
}
