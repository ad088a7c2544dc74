/** Finds the word that governs a date: 截至, 到, 较, 由…的, 是…的3.6倍. */
import {type DateHeadRow, dateHeads} from '../../lexicon/calendar.ts'
import {characters} from '../../text/characters.ts'
import {endings} from '../../text/dictionary.ts'
import type {MomentHead} from '../../tree.ts'
import type {Stretch} from './date-form.ts'
import {matchAt, sticky} from './date-patterns.ts'

const heads = endings<DateHeadRow>('date-heads', dateHeads, ({word}) => [word])
const NUMBER = '(?:全年|仅|约|近|超过?|不足|不到|人均)?[\\d一二三四五六七八九十百千两几数]'
const OF_NUMBER = sticky(`的${NUMBER}`)
const NUMBER_NEXT = sticky(NUMBER)
const MULTIPLE = sticky(
  '(?:全年|同期)?(?:水平|总量|总额|总数)?的(?:近|约|超过?|不足|不到)?[\\d.一二三四五六七八九十两百]{1,8}(?:多|余)?(?:倍|成|%|分之)',
)
const EQUALS = /(?:是|为|相当于|占|等于|达到?|完成|恢复[到至])$/
/** 恢复到|2019年|同期水平, 低于|2019年|水平: a level is what others are held against. */
const LEVEL = sticky('(?:全年|同期)?的?(?:平均|总体|同期|历史)?水平(?![为是达])')
/** 较疫情前的|2019年 */
const AGAINST = /(?:较(?![好大高多快为低少])|(?<![占对同环])比(?![例重较率]))[\u4e00-\u9fff]{1,8}的$/
/** 2020年|获批以来|, 2019年12月|投入运营以来| */
const SINCE =
  /^(?:正式)?(?:获批|成立|设立|建成|投运|投产|开通|运行|运营|投入[使运][用营行]|启动|实施|开展|组建|挂牌|开业|开园|开馆|改制|推行|施行|试点|创建|通车|入驻|启用)以来/
/** 创|2015年以来|新高, |1961年|有记录以来最严重的, 为|近五年|最低: what a record is held against. */
const RECORD =
  '的?(?:历年|历史)?(?:同期)?(?:第[一二三四五六七八九十\\d]{1,3}[位名高低多少]|最|[新次][高低多]|首[次个例位]|第一[次个]|罕见|少有|峰值|高点|低点)'
const RECORD_SINCE = sticky(`(?:有|建|开|设|成|实施|统计)[^,，。;；:\\d]{0,10}以来${RECORD}`)
/** 提前完成|2025年|目标: what is reached or missed, not when. */
const AIM = sticky('(?:度|末|规划|计划|预期|既定|确定){0,2}的?(?:目标|任务|计划|指标|要求)')
const REACHED = /(?:完成|达到?|实现|对标|对照|为|占|超过?)$/
/** 争取到|2023年|专项债券3亿元: what was got, where 争取到|2025年|达到80% is a plan. */
const FUNDS = sticky(
  '(?:度|第?[一二三四]批)?(?:中央|国家|省级|市级|专项|财政|补助|资金|债券|国债|预算|奖补|一般债|地方|转移支付)',
)
/** What the words that make a measure of a date begin with. */
const MEASURES = characters('全同的平总历水目任计指要度末规预既确')
const OPENS = characters('有建开设成实统')
const RECORD_NEXT = sticky(`(?:以?来)?${RECORD}`)
const IS_RECORD = /(?:[为是创达属系]|创下|创造|遭遇|迎来|遇到?)了?$/
const COMPARED = sticky(
  '(?:[(][^()]{1,10}[)])?(?:全年|同期)?(?:的?(?:平均|同期)?水平|平均)?(?:基本|大致|大体|总体)?(?:相比|比(?![例重率])|持平|相当)',
)
const WITH = /[与同和跟]$/

/** Names the head of a date; its own suffix (以来, 前) comes first. */
export function dateHead(text: string, {start, end, head}: Pick<Stretch, 'start' | 'end' | 'head'>): MomentHead {
  if (head === 'since' && matchAt(RECORD_NEXT, text, end)) return 'base'
  const before = text.slice(Math.max(0, start - 4), start)
  if (head === 'by' && /截[至止]到?$/.test(before)) return 'as-of'
  if (head && head !== 'during') return head
  if (
    (OPENS.has(text.charCodeAt(end)) && matchAt(RECORD_SINCE, text, end)) ||
    (head && IS_RECORD.test(before) && matchAt(RECORD_NEXT, text, end))
  )
    return 'base'
  if (WITH.test(before) && matchAt(COMPARED, text, end)) return 'base'
  const of = text[end] === '的'
  if (
    MEASURES.has(text.charCodeAt(end)) &&
    (matchAt(LEVEL, text, end) || isEqualled(text, start, end) || (REACHED.test(before) && matchAt(AIM, text, end)))
  )
    return 'base'
  const found = matchAt(FUNDS, text, end) && /[取得收]到$/.test(before) ? null : headBefore(text, start)
  if (found === 'base' || (text[start - 1] === '的' && AGAINST.test(text.slice(Math.max(0, start - 12), start))))
    return 'base'
  if (/[从自]$/.test(before) && text.startsWith('开始', end)) return 'since'
  if (found === null && SINCE.test(text.slice(end, end + 10))) return 'since'
  if (of && matchAt(OF_NUMBER, text, end)) return 'of'
  if (/[由从]$/.test(before) && matchAt(NUMBER_NEXT, text, end)) return 'of'
  return found ?? head
}

/** 是|2012年|的3.6倍, 达到|2019年|同期的85%; 由2020年的70%达到|2022年的|85% is a level. */
const isEqualled = (text: string, start: number, end: number): boolean =>
  EQUALS.test(text.slice(Math.max(0, start - 4), start)) &&
  matchAt(MULTIPLE, text, end) !== null &&
  !/[由从][^,，。;；]{1,24}$/.test(text.slice(Math.max(0, start - 26), start))

function headBefore(text: string, start: number): MomentHead {
  const found = heads.before(text, start)
  if (!found) return null
  const before = text[found.start - 1]
  return before && found.row.notAfter.includes(before) ? null : found.row.head
}
