/** Whose a bare measure is: the investment of which project, the subsidy for whom. */

import type {Span} from '../../tree.ts'
import {nounBefore} from '../nouns/noun-before.ts'
import {type Line, type Mention, tokenEndingAt, tokenIndexAt} from '../page.ts'
import {isDeed} from './elided-head.ts'
import {clean, itemText} from './words-of.ts'

/** Words that name a measure, whoever's it is. */
const BARE =
  /^(?:[增降涨][速幅]|(?:一次性)?.{0,2}(?:投资|资金|经费|补助|补贴|奖励|奖补|贴息|保费|金额|额度|租金|期限|年限|年龄|面积|长度|里程|产能|产量|产值|标准|规模|床位|泊位|投产|总产|亩产|单产|收入|成本|费用|[报补支]\S{1,2}比例|[起封][付顶]线)|[^率]{0,3}[率量额价费期龄])$/
/** What is no thing that a measure could be of. */
const VAGUE =
  /(?:问题|活动|工作|机制|体系|制度|政策|办法|意见|方案|建议|措施|情况|力度|水平|目标|资金|(?:执法|检查|工作|管理)人员|名|者|占地|面积|长度|容量|规模|能力|里程|台阶|大关|关口|岗位|[量额率度数价])$/
const VERBAL = /^(?:verb|nominal|deed)$/
/** Kinds of numbers that count or measure a thing. */
const THING = /^(?:count|length|area|power|mass|volume)$/
const LONGEST = 18
const MOST_BACK = 12

/** True for a label that says nothing alone: 投资, 计划总投资, 期限. */
export const isBare = (base: string): boolean => base === '' || BARE.test(base)

/** The noun phrase that holds a bare measure, found in its sentence and the one before; '' where none is sure. */
export function holderOf(line: Line, index: number): string {
  const mention = line.mentions[index]!
  // 新修水渠3万米，|粮食产量|9亿斤: a measure that says itself of what it is
  if (isOfItsOwn(itemText(line, mention.quantity))) return ''
  const start = segmentStart(line, mention.clause)
  return (
    cropOf(line, index) ||
    beneficiary(line, index, start) ||
    headOf(line, mention.clause, start) ||
    measuredBefore(line, index, start) ||
    topicOf(line, mention) ||
    totalOf(line, index) ||
    (start === 0 && line.before && goesOn(line) ? firstOf(line.before) : '')
  )
}

/** What is told of a whole place, with its thing in the word. */
const OF_ITS_OWN =
  /^(?:粮食|粮油|夏粮|秋粮|早稻|油料|蔬菜|水果|茶叶|肉类|水产品?|生猪|牛羊|小麦|水稻|玉米|大豆|棉花|糖料|原煤|进出口|外贸|对外贸易|常住人口|户籍人口|耕地|森林|城镇登记失业|城镇化|失业)(?:播种|种植|总|年|平均)?(?:产[量能值]?|单产|面积|总?额|总?量|率)$/

/** 储能装机1900万千瓦，|绿氢|产量1万吨: the measure has its thing before it. */
function isOfItsOwn(text: string): boolean {
  if (OF_ITS_OWN.test(text)) return true
  const [head] = MEASURED.exec(text) ?? []
  return head !== undefined && text.length > head.length + 1 && !SAYS_WHICH.test(text.slice(0, -head.length))
}
const MEASURED = /(?:产[量值]|规模|里程|装机)$/
const SAYS_WHICH =
  /^(?:[总年日月季]|计划|规划|设计|建设|预计|完成|累计|实际|平均|[人户亩单]均|年度|首期|[一二三四]期|批复|合同|协议|服务|处理|供应|销售|生产|种植|播种|养殖|新增|改造|治理|覆盖|最[高低大]|有效|在建|综合|整体|运营|通车|建成|经济|投资|资金|全部|工业|农业|市场|发展|行业|公里|当年)/

/** 新登记|经营主体|320万户，总量达2037万户: what was said right before a bare total. */
function totalOf(line: Line, index: number): string {
  const last = line.mentions.findLast(
    (one, at) => at < index && one.quantity.item !== null && !isBare(itemText(line, one.quantity)),
  )
  const {clause, quantity} = line.mentions[index]!
  return last && last.clause >= clause - 2 && TOTAL.test(itemText(line, quantity)) ? itemText(line, last.quantity) : ''
}
const TOTAL = /^(?:总[量数]|金额|增速|[增降涨]幅)$/

/** The clause behind the last ; before this one. */
function segmentStart({tokens, clauses}: Line, clause: number): number {
  for (let at = clause; at > 0 && at > clause - MOST_BACK; at--)
    if (tokens[clauses[at]!.from - 1]?.word === ';') return at
  return Math.max(0, clause - MOST_BACK)
}

/** |粮食|播种面积3320万亩、产量1285万吨 */
function cropOf({mentions, sentence: {text}}: Line, index: number): string {
  const wordsOf = (at: number): string => {
    const item = mentions[at]?.quantity.item
    return item && !item.sentence ? text.slice(item.start, item.end) : ''
  }
  if (!YIELD.test(wordsOf(index))) return ''
  let at = index - 1
  while (YIELD.test(wordsOf(at))) at--
  return SOWN.exec(wordsOf(at))?.[1] ?? ''
}
const YIELD = /^(?:平均|预计)?(?:[总年]?产量|总产|亩均单产|单产|亩产)$/
const SOWN = /^([\u4e00-\u9fff]{2,6}?)(?:播种|种植|栽培|养殖)?(?:总)?面积$/

/** 对|新建稻虾基地|，每亩补助300元: for whom it is. */
function beneficiary(line: Line, index: number, start: number): string {
  const {clause} = line.mentions[index]!
  for (let at = clause; at >= start; at--) {
    const {from, to} = line.clauses[at]!
    let first = from
    while (first < to && /^(?:moment|adverb|focus|conjunction)$/.test(line.tokens[first]!.class)) first++
    if (!/^(?:对|对于|给|给予)$/.test(line.tokens[first]?.word ?? '')) continue
    // 对直流桩按300元、交流桩按|100元|: the second has another beneficiary
    if (at === clause && line.mentions[index - 1]?.clause === clause) return ''
    const end = at === clause ? lastNoun(line, first + 1, to) : to - 1
    return nounText(line, end, first + 1)
  }
  return ''
}

/** |二级医院|：起付线400元，报销比例60%: the head of a list of measures that begins behind it. */
function headOf(line: Line, clause: number, start: number): string {
  for (let at = clause; at > start; at--) {
    const {from, to} = line.clauses[at - 1]!
    if (line.tokens[line.clauses[at]!.from - 1]?.word !== ':') continue
    const head = nounBefore(line.tokens, to - 1, from)
    if (head?.start !== line.tokens[from]!.start || !line.mentions.some(mention => mention.clause === at)) return ''
    return NO_HEAD.test(line.sentence.text.slice(head.start, head.end)) ? '' : held(line, head)
  }
  return ''
}
const NO_HEAD = /(?:规定|用途|[条款]|文件|如下|内容|说明|性质|[地名]址?|名称|范围|标准|方式|时间)$/

/** 对|普惠性民办幼儿园|按…: where the first noun phrase ends. */
function lastNoun({tokens}: Line, from: number, to: number): number {
  let end = from
  while (end + 1 < to && !/^(?:quantity|preposition|verb|adverb|link)$/.test(tokens[end + 1]!.class)) end++
  return end
}

/** |普通国省道项目|23个，建设里程412.6公里: what was counted before; of a nest of parts the innermost, of a list of parts the whole. */
function measuredBefore(line: Line, index: number, start: number): string {
  let first = ''
  for (let at = index - 1; at >= 0 && line.mentions[at]!.clause >= start && at > index - MOST_BACK; at--) {
    const {quantity} = line.mentions[at]!
    const text = quantity.item && !quantity.item.sentence ? itemText(line, quantity) : ''
    if (
      !THING.test(quantity.kind) ||
      text.length < 2 ||
      text.length > LONGEST ||
      isBare(text) ||
      VAGUE.test(text) ||
      /^含/.test(text)
    )
      continue
    if (isListed(line, at)) continue
    if (quantity.partOf) return text
    first = text
  }
  return first
}

/** 其中公办12家、|民办|33家: one part of several. */
function isListed({mentions}: Line, at: number): boolean {
  const {partOf} = mentions[at]!.quantity
  return partOf !== null && [at - 1, at + 1].some(next => mentions[next]?.quantity.partOf === partOf)
}

/** 加快建设|市妇幼保健院新院区|，规划床位800张: what was done to in the clause before. */
function topicOf(line: Line, mention: Mention): string {
  const before = line.clauses[mention.clause - 1]
  if (!before || line.mentions.some(({clause}) => clause === mention.clause - 1)) return ''
  const span = nounBefore(line.tokens, before.to - 1, before.from)
  if (!span) return ''
  const verb = tokenEndingAt(line, span.start)
  // |美园项目|位于枫林路，建筑面积2万平方米
  if (verb?.word === '位于') return nounText(line, tokenIndexAt(line, verb.start), before.from)
  if (verb && VERBAL.test(verb.class)) return held(line, span)
  // 推广|水稻完全成本保险: a verb that may also join nouns, at the head
  const first = line.tokens[tokenIndexAt(line, span.start) + 1]!
  return VERBAL.test(first.class) ? held(line, {start: first.end, end: span.end}) : ''
}

/** 其中13个已建成，累计完成投资97.3亿元: a sentence that goes on about what the one before counted. */
function goesOn({tokens}: Line): boolean {
  const first = tokens.find(({class: kind}) => kind !== 'moment' && kind !== 'comma' && kind !== 'adverb')
  return first?.word === '其中'
}

/** The first thing that a sentence counts. */
function firstOf(line: Line): string {
  for (const mention of line.mentions.slice(0, MOST_BACK)) {
    const text = itemText(line, mention.quantity)
    if (mention.quantity.kind !== 'count' || isBare(text) || isDeed(line, mention)) continue
    return text.length <= LONGEST ? text : ''
  }
  return ''
}

function nounText(line: Line, end: number, floor: number): string {
  const span = nounBefore(line.tokens, end, floor)
  return span ? held(line, span) : ''
}

/** The words of a holder; a long one is cut to what stands behind its last 的. */
function held(line: Line, span: Span): string {
  const whole = clean(line.sentence.text.slice(span.start, span.end)).replace(/^[、和及]/, '')
  const text =
    whole.length > LONGEST / 2 && line.mentions.some(({quantity}) => quantity.start < span.start)
      ? whole.slice(whole.lastIndexOf('的') + 1)
      : whole
  return text.length > LONGEST || text.length < 3 || isBare(text) || VAGUE.test(text) ? '' : text
}
