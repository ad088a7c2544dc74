/** What works are done on: units of things count it, and not the works. */
import type {Quantity} from '../../tree.ts'
import type {Line, Mention} from '../page.ts'

/** 2.3万间|教室|取暖改造: these units count what is worked on, 30项 the works. */
const WORKED_ON = /^[个间台条栋幢家座所种户套口]$/
const THING =
  /^.{0,10}(?:行政村|自然村|(?<![农乡])村庄?|敬老院|养老院|卫生院|卫生室|服务站|养老机构|小区|社区|片区|区域|街区|园区|乡镇|城镇|镇|[县市]区?|城市|盟市|学校|中小学|幼儿园|教室|项目|基地|(?<=.)中心|平台|锅炉|机组|楼栋?|房屋?|住宅|住房|班线|公交线路|河道|河流|河段|水库|灌区|企业|医院|家庭|路口|路段|产品)(?=.{2,12}$)/
const WORKS =
  /^(?![的级内里中外上下层])[^、]*(?:建设|转型|升级|数字化|智能化|绿色化|技改|改造|整治|治理|修复|提升|加固|清淤|绿化|硬化|亮化|达标|(?:改造|整治|治理|修复|排险|试点|建设)(?:工作|任务))$/

/** Where the thing ends on which the works are done; null where nothing else is named. */
export function workedOn({unit}: Quantity, words: string): number | null {
  const end = WORKED_ON.test(unit ?? '') ? THING.exec(words)?.[0].length : undefined
  return end !== undefined && WORKS.test(words.slice(end)) ? end : null
}

/** The works behind the item of a number: 2.3万间教室|取暖改造|; '' elsewhere. */
export function worksBehind({sentence: {text}}: Line, {quantity}: Mention): string {
  const {item, unit, end} = quantity
  if (!item || item.sentence || item.start < end || !WORKED_ON.test(unit ?? '')) return ''
  const words = BEHIND.exec(text.slice(item.end, item.end + 16))?.[0] ?? ''
  return WORKS.test(words) ? words : ''
}
const BEHIND = /^[^、,，。;；:：()（）\d]{2,12}(?=[、,，。;；:：()（）]|$)/
