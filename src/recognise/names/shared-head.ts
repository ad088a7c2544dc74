/** The head that a list of subjects shares: 产量 of 水稻、玉米|产量|分别增长3%、5%. */
import type {Line} from '../page.ts'
import {placeHead} from './place-head.ts'
import {itemText} from './words-of.ts'

const MEASURE =
  /(?:投资额|销售额|交易额|成交额|零售额|贸易额|出口额|完成额|营业收入|客运量|货运量|吞吐量|发电量|用电量|用水量|用气量|排放量|存栏量|出栏量|储备量|总产量|总产值|床位数|学位数|企业数|项目数|人口数|使用量|保有量|平均单产|报销比例|参保人数|参保率|产量|销量|单产|产值|增加值|投资|收入|支出|余额|面积|价格|人数|人次|总额|数量|规模|[利费税汇]率|[^效利费税汇]{2}率|占比|浓度|利用率|(?:专项)?(?:资金|债券|经费|基金))$/
/** An item that says itself what is measured. */
const SAYS = /[率量额数费价值积入资出度]$/
const MOST_AHEAD = 6
const OWN_SORT = /^.{1,3}级(?:以上)?(?=.{2})/
const SORT = /^.{1,3}级(?:以上)?$/

/** The words that the last of the list lends to the item of a number shared out by 分别; '' where it lends none. */
export function sharedHead(line: Line, index: number): string {
  const {quantity} = line.mentions[index]!
  if (!quantity.rules.includes('distribute/subjects')) return ''
  const own = itemText(line, quantity)
  if (own === '' || SAYS.test(own)) return ''
  let end = quantity.item!.end
  let last = ''
  for (let at = index + 1; at < line.mentions.length && at <= index + MOST_AHEAD; at++) {
    const {item} = line.mentions[at]!.quantity
    if (!item || item.sentence || item.start < end || item.start > end + 2) break
    last = itemText(line, line.mentions[at]!.quantity)
    end = item.end
  }
  const ofPlace = last === '' ? '' : placeHead(own, last)
  if (ofPlace) return ofPlace
  if (SORT.test(own)) return OWN_SORT.test(last) ? last.replace(OWN_SORT, '') : ''
  return likeEnd(own, last) || (MEASURE.exec(last)?.[0] ?? eachOf(line, end))
}

/** 企业养老保险、失业保险|参保率|: what follows in the last of the list where it goes like the first. */
function likeEnd(own: string, last: string): string {
  const at = own.length > 2 ? last.lastIndexOf(own.slice(-2)) : -1
  const head = at < 0 ? '' : last.slice(at + 2)
  return head !== '' && (MEASURE.test(head) || SAYS.test(head)) ? head : ''
}

/** 小麦、水稻|每亩保额|分别为… */
const eachOf = ({sentence}: Line, end: number): string =>
  /^(每[\u4e00-\u9fff]{1,4}[额费价])(?:分别|依次)/.exec(sentence.text.slice(end, end + 12))?.[1] ?? ''
