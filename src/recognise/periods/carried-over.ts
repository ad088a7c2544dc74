/** The frame that a sentence takes over from the one before it. */
import type {Quantity} from '../../tree.ts'
import type {Line, Mention} from '../page.ts'
import type {Frame} from './frames.ts'
import {holdsAlways} from './holds-always.ts'
import {opensTerm} from './opens-term.ts'

/** The frame of the sentence before, where this one goes on within the paragraph and sets none of its own; `from` set it. */
export function carriedOver(line: Line, frame: Frame, from: Line | null): Frame | null {
  if ((from && isAside(from, frame)) || opensTerm(line)) return null
  // 今年主要预期目标是:增长5%。|财政收入增长6%|。
  if (line.mentions.length > 0 && line.mentions.every(({quantity}) => isAim(quantity))) return {...frame, over: true}
  // 2023年…。|预计全年|增长6%: leans on the year told of
  if (frame.time.role === 'during' && /^预计全年/.test(line.sentence.text)) return frame
  if (frame.event || frame.time.role === 'by' || line.mentions.some(isRuled)) return null
  if (/^(?:全年|当年|年末)/.test(line.sentence.text)) return frame
  return line.mentions.length === 0 || (from && leadsIn(from, line)) || goesOn(line, frame)
    ? {...frame, over: true}
    : null
}

/** |今年以来，主要开展了以下工作:|一是加强巡查，出动人员120人次 */
const leadsIn = (from: Line, {sentence: {text}}: Line): boolean =>
  leadsList(from) && !OWN_TIME.test(text) && !IF.test(text)

/** 目前, 现已: a time of what is said beside it, and of no list. */
export const isNow = ({time: {role, raw}}: Frame): boolean => role === 'as-of' && !/[\d年月底末]/.test(raw)

/** Whether the sentence leads in what was done, and no answer to a letter, nor what is so today. */
export const leadsList = ({sentence: {text}}: Line): boolean =>
  text.endsWith(':') && LIST.test(text) && !ANSWER.test(text)
const LIST = /(?:工作|措施|做法|情况|成效|成绩|成果|进展|方面|项目|任务|如下)(?:有|为|是|包括|如下)?:$/
const ANSWER = /答复|回复|收悉|来[信电]|留言|建议|提案|反映|目前|当前/

/** 面积达到80亩，近三年|增长5%。: a time that comes behind other figures of its sentence is of that statement only. */
const isAside = ({mentions}: Line, {start, over}: Frame): boolean =>
  !over && mentions.length > 0 && mentions[0]!.quantity.start < start

/** True for a target of the list that the sentence before began. */
export const isAim = ({rules}: Quantity): boolean => rules.includes('status/aims')

const isRuled = ({quantity}: Mention): boolean => quantity.status !== 'actual' && !holdsAlways(quantity)

/** What has come about (已, 累计, 连续) and what a thing is (总投资, 全长) is of no frame but its own; so is a deed or a place. */
const OWN_TIME = /(?<![实体发表出呈再涌兑])现(?![金场代状象实货])|已|累计|连续|总投资|全长|占地|总建筑面积|历年|一直/
/** 如以前缴纳100元，…: what would be is of no time */
const IF = /^(?:如(?![今期下何])|若(?!干)|假如|假设)/
/** 2022年…。|全市发生|火灾120起, 2022年…。|查处|案件40起: what happened, or was done, is told on. */
const DEED =
  /^(?:全[市县区省州镇域]|我[市县区省局]|各地|依法|共计?|先后)?(?:在[^,，。;；]{2,20})?(?:立案|共)?(?:发生|实现|完成|接待|查处|破获|受理|办理|处置|新[增建辟]|发放|兑现|拨付|下达|征收|销售|检查|排查|整改|整治|培训|处罚|争取|投入|改造|建成|举办|引进|签约|开[工展]|竣工|组织|出动|招[聘录]|选派|安装|铺设|修[复缮]|清[理运]|投放|配备|购置|化解|调解|解决|走访|慰问|资助|救助|减免|取缔|关停|拆除|更新|造林|硬化|筹[集措]|吸纳|帮扶)(?![的后时])/
/** |同期|，全省平均浓度为34.6微克: of the time just spoken of */
const SAME_TIME = /^(?:同期|其间)[,，]/
const tellsDeed = ({sentence: {text}}: Line): boolean => DEED.test(text.replace(LABEL, ''))
/** 一是|新建驿站3处 */
const LABEL = /^(?:[一二三四五六七八九十]是|[(（]?[\d一二三四五六七八九十]{1,3}[)）.、]|[①-⑳])/
/** 今年1—8月…。|新引进|企业35家: what is new is new in the time spoken of. */
const FRESH = /^新(?!型|兴)[\u4e00-\u9fff]{1,3}$/

/** 2022年…为88.3%。|高于全省平均|3.2个百分点: the distance of what the sentence before told. */
export const opensGap = ({sentence: {text}}: Line): boolean => /^(?:分别|均)?(?:[高低优好快慢]于|领先|落后)/.test(text)

const DOING: ReadonlySet<string> = new Set(['verb'])
const DOING_OR_PLACE: ReadonlySet<string> = new Set(['verb', 'place'])

function goesOn(line: Line, {time}: Frame): boolean {
  const {
    sentence: {text},
    tokens,
    mentions,
  } = line
  if (OWN_TIME.test(text) || IF.test(text)) return false
  // 2021年以来…。供水人口35万: what a span that is still open brought about, not what there is
  if (time.edtf.endsWith('/..')) return /^其中/.test(text) || tellsDeed(line)
  if (opensGap(line)) return true
  if (SAME_TIME.test(text)) return true
  const first = mentions[0]!.at
  if (time.role === 'during' && FRESH.test(first > 0 ? tokens[0]!.word : '')) return true
  if (tellsDeed(line)) return true
  // 截至2023年末…。|全市|实缴职工71.2万人: what there was on a day is told on of the whole place
  const stops = time.role === 'as-of' && time.source !== 'letter-date' ? DOING : DOING_OR_PLACE
  for (let at = 0; at < first; at++) if (stops.has(tokens[at]!.class)) return false
  return true
}
