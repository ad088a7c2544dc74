/** What stands at the edges of an item and says only where it is, under which heading, or how things are with it. */
import type {Span} from '../../tree.ts'
import type {Line} from '../page.ts'

/** |青石镇大塘村三组|住户: town and village, or village and group; a single name may be that of a sort (示范村). */
const SITE =
  /^(?:[\u4e00-\u9fff]{2,4}?[县市区])?(?:[\u4e00-\u9fff]{1,4}?(?:镇|乡|街道)[\u4e00-\u9fff]{1,4}?(?:(?<!农)村|社区)(?:[\u4e00-\u9fff\d]{1,4}组)?|[\u4e00-\u9fff]{1,4}?(?:(?<!农)村|社区)[\u4e00-\u9fff\d]{1,4}组)/
/** What is called by its place: 大塘村|小学|, and 村民. */
const NAMED =
  /^(?:民|委|级|庄|道|路|桥|集体|两委|党|小学|中学|学校|幼儿园|卫生|敬老|中心|政府|公司|企业|合作社|水库|站|片区|段|自然)/
/** What only sounds like a place: 各乡镇村社区. */
const SORT = /^(?:[各每全多等]|行政|自然|示范|贫困|所有|重点)/
/** 三、关于收费的问题|幼儿在园时间|, 月待遇=|基础养老金|, 以上|补助标准| */
const LEAD =
  /^(?:仅|[该本][院校局馆厂站所](?=[\u4e00-\u9fff]{2,4}[量率额数])|(?:[\u4e00-\u9fff]{1,8}(?:[古老]城|城区|园区|景区|街区|辖区|区域|片区|流域))内(?!部|设|容|涝|需|外)|关于.{1,24}?(?:问题|情况|事宜|诉求)|.{0,24}[=＝]|(?:以上|上述|前述)的?|[两三四五]项(?:合计|共计)(?:完成)?|减排|(?:.{0,12}(?:标准|规范|政策|办法|条例|细则|意见|通知|文件|法))(?:中|里)?(?:明确)?规定了?)(?=[\u4e00-\u9fff]{2})/
/** Most items hold none of these: one look spares them the patterns. */
const LEADS = /仅|^[该本]|[城区域]内|[=＝]|规定|关于|以上|[上前]述|减排|[合共]计/
const IN_VILLAGE = /村|社区/
/** |适龄儿童|比较多 */
const SAID_OF =
  /平均(?:降价|提价|涨价)$|(?:比较|相对|越来越|非常|[很较偏])[多少大小高低长短快慢]$|(?<=费|款|金)的?问题$/

/** The item without its village, heading or what is said of it; null where it is nothing else. */
export function trimmed({sentence: {text}}: Line, span: Span): Span | null {
  // |累计|缴费满15年
  if (/^(?:缴费|参保)$/.test(text.slice(span.start, span.end)) && text.startsWith('累计', span.start - 2))
    return {start: span.start - 2, end: span.end}
  const whole = text.slice(span.start, span.end)
  const lead = LEADS.test(whole) ? (LEAD.exec(whole)?.[0].length ?? 0) : 0
  const said = SAID_OF.exec(whole)
  const start = span.start + lead
  const end = said && said.index > lead + 1 ? span.start + said.index : span.end
  const words = text.slice(start, end)
  const site = IN_VILLAGE.test(words) && !SORT.test(words) ? SITE.exec(words) : null
  if (!site) return start === span.start && end === span.end ? span : {start, end}
  const rest = words.slice(site[0].length)
  if (rest === '') return null
  return rest.length < 2 || /^[与和及至]/.test(rest) || NAMED.test(rest)
    ? {start, end}
    : {start: start + site[0].length, end}
}
