/** Whether a number takes over the time that carries. */
import {edtfDays} from '../../text/edtf.ts'
import type {Quantity, Span} from '../../tree.ts'
import type {Line} from '../page.ts'
import type {Context} from '../recogniser.ts'
import {isUndated} from './attributes.ts'
import {isAim, isNow, opensGap} from './carried-over.ts'
import type {Frame} from './frames.ts'
import {isLeftOpen} from './relative.ts'

/** 已于2022年10月竣工；二期计划投资…, 剩余6处|计划2026年完成: a plan or a rule does not take over a time that is past. */
export function fitting(line: Line, index: number, carried: Frame | null, {reference}: Context): Frame | null {
  if (!carried || isUndated(line, index, carried.event)) return null
  const {quantity} = line.mentions[index]!
  if (reference === null && isLeftOpen(line, carried, quantity)) return null
  if (carried.over && ((quantity.status !== 'actual' && !isAim(quantity)) || isGapOf(line, index))) return null
  // 其余分|两年|实施
  if (quantity.kind === 'duration' && line.sentence.text[quantity.start - 1] === '分') return null
  if (isNow(carried) && isYetToCome(quantity)) return null
  // 到2022年底，床位应达300张，实际为|280张|: by when it was to be is no time of what there is
  if (quantity.status === 'actual' && carried.time.role === 'by' && isReal(line, quantity)) return null
  if (carried.over && isOfNoFrame(line, quantity)) return null
  // 今年9月，学校将投入使用，可提供学位|7560个|: what will be there is there from then
  if (carried.event && quantity.status !== 'planned' && isStanding(line, index, carried)) return null
  if (quantity.status === 'rule' && !quantity.change && isSince(carried)) return null
  if (quantity.status === 'rule' && !quantity.change && isPassing(line, index, carried)) return null
  if (carried.end <= quantity.start && isOnceBuilt(line, carried, quantity)) return null
  if (quantity.rules.includes('status/later') && carried.time.role === 'as-of') return null
  if (quantity.status === 'actual' || quantity.flags.includes('ask') || reference === null) return carried
  // 力争到2025年底，建成20个: a deadline is the plan's own, past or not
  if (quantity.rules.includes('status/target') || (quantity.status === 'planned' && carried.time.role === 'by'))
    return carried
  // 2023年…。预计全年实现320亿元，|增长6%|: a forecast of the year told of
  if (quantity.modal === '预计' && carried.time.raw === '全年') return carried
  const {end} = edtfDays(carried.time.edtf)
  // 2021年，补助标准提高到79元: the year in which the rule was changed
  const raised = quantity.status === 'rule' && quantity.change !== null && !carried.over
  return end !== null && end < reference && !raised && !goesWith(line, index, carried) ? null : carried
}

const isReal = ({sentence: {text}}: Line, {start}: Span): boolean =>
  /[,，;；]实际[^,，。;；\d]{0,6}$/.test(text.slice(Math.max(0, start - 10), start))

/** 目前全国共49个，若按人口85万人测算, 当前财政紧张，拟出资5000万元: what is so today says nothing of when the rest will be. */
const isYetToCome = ({status, modal, flags}: Quantity): boolean =>
  status === 'planned' &&
  (flags.includes('conditional') || flags.includes('ask') || /^(?:拟|预计|力争|争取|将|有望)$/.test(modal ?? ''))

/** 。我市高于全国|1.2个百分点|: a gap alone takes nothing over, one behind a number that did goes on with it. */
const isGapOf = (line: Line, index: number): boolean =>
  line.mentions[index]!.quantity.aspect === 'gap' && !opensGap(line) && !line.mentions[index - 1]?.quantity.period

/** 2022年城市低保标准为820元，农村|650元|: of a list of rules, each is of the time of the one before. */
function goesWith({mentions}: Line, index: number, {time}: Frame): boolean {
  const [before, mention] = [mentions[index - 1], mentions[index]!]
  if (!before || before.clause < mention.clause - 1 || before.quantity.unit !== mention.quantity.unit) return false
  return before.quantity.status === 'rule' && before.quantity.period?.edtf === time.edtf
}

/** 根据上述|两个|文件, 距主线|200米|, 历时|一年多|: what points back, how far off a place is, and how long a thing took. */
function isOfNoFrame({sentence: {text}}: Line, {kind, start, change}: Quantity): boolean {
  const before = text.slice(Math.max(0, start - 16), start)
  if (/(?:上述|以上|前述|[这该此]|其他|其余)$/.test(before)) return true
  if (change) return false
  return kind === 'length' ? FAR.test(before) : kind === 'duration' && LASTS.test(before)
}
const FAR = /(?:距离?|相距|离|往[东西南北])[^,，。;；\d]{0,12}$|[长宽高深厚]$/
const LASTS = /(?:历时|耗时|用时|步行|车程|行驶|轮休)[^,，。;；\d]{0,4}$/

/** 于2016年10月26日签订合同，房屋共|36户|, 2022年开工，可容纳|900人|: what there is since a thing was founded or agreed is not of that day. */
function isStanding({sentence: {text}, mentions}: Line, index: number, frame: Frame): boolean {
  if (!FOUNDED.test(text.slice(frame.end, frame.end + 24))) return false
  for (let at = index; at >= Math.max(0, index - LIST) && mentions[at]!.quantity.start >= frame.end; at--) {
    const {start, end} = mentions[at]!.quantity
    if (STANDS.test(text.slice(Math.max(frame.end, start - 12), start)) && !ATTENDS.test(text.slice(end, end + 12)))
      return true
    // 共有住宅楼12栋、住户|960户|，电梯|24部|; 共有6栋|180户|
    if (!isGlued(mentions, at) && !NAMES.test(text.slice(Math.max(frame.end, start - 8), start))) return false
  }
  return false
}
const isGlued = (mentions: Line['mentions'], at: number): boolean =>
  mentions[at - 1]?.quantity.end === mentions[at]!.quantity.start
const LIST = 6
const NAMES = /[,，、](?!新增|投入|完成|实现)[^,，、。;；\d]{1,6}$/
const STANDS =
  /(?:(?:[共现设尚仍]有|拥有|共|涉及)[^,，。;；\d]{0,5}|双向|设计[^,，。;；\d]{0,8}|可(?:提供|容纳|满足|停放|新增|接[待纳诊]|服务|收治|处理|解决|灌溉)[^,，。;；\d]{0,8}|能力|(?:停车|泊|床|学)位|服务人口|总?投资|占地(?:面积)?|库容|全长)$/
const ATTENDS = /^[^,，。;；]*(?:参[加与会]|出席|到会|到场|签[字名约])/
const FOUNDED =
  /(?:签订|签署|成立|注册|建成|竣工|投产|投用|投入|开始|批复|获批|挂牌|组建|登记|取得|交付|立项|开[工建业放]|启动|动工|完工|通水|通车|启用|投运)[^\d,，]{0,12}[,，]/

/** 2020年以来，…每户补助200元: a rule that stands anyhow; 自2020年7月1日|起 is its first day. */
const isSince = ({time: {edtf, raw}}: Frame): boolean => edtf.endsWith('/..') && !/(?:起|开始)$/.test(raw)

/** 上半年新增驿站5家；租房补贴|每月2000元|, 今年新招120名，按|每人每年2万元|给予补助: a rule behind other figures is not of their time. */
function isPassing(
  {mentions, sentence: {text}}: Line,
  index: number,
  {time: {edtf, role, raw}, end, over}: Frame,
): boolean {
  const {start} = mentions[index]!.quantity
  // 2024年最低标准提高到178元，惠及620万人；每人每月再加发|10元|: raised, too
  if (/[起来]$/.test(raw) || /[再另]加?[发增]$/.test(text.slice(start - 3, start))) return false
  // 9月底前出台办法，对…给予|2‰|的补助: when it is to be issued
  if (role === 'by' && /^[^,，;；]{3,}[,，;；]/.test(text.slice(end, start))) return true
  if (role === 'during' && /^\d{4}-\d\d/.test(edtf) && text.slice(end, start).includes(';')) return true
  for (let at = index - 1; at >= 0 && (over || mentions[at]!.quantity.start >= end); at--) {
    const {status, kind} = mentions[at]!.quantity
    if (status !== 'rule' && kind !== 'duration') return true
  }
  return false
}

/** 2024年4月底前完工，建成后可灌溉|3000亩|: what a work will bring once it stands is of no day before. */
function isOnceBuilt({sentence: {text}}: Line, {time: {role}, end, over}: Frame, {start}: Span): boolean {
  if (over || role === 'as-of') return false
  const between = text.slice(Math.max(end, start - REACH), start)
  return (between.includes('后') || between.includes('预计')) && ONCE.test(between)
}
const ONCE =
  /(?:建成|竣工|完工|投产|投用|达产|通车|投运|使用|运营|建好)(?:后|以后|之后)[,，]?[^。;；]{0,32}$|预计每年可[^,，。;；]{0,16}$/
const REACH = 40
