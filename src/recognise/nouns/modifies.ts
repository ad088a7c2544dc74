/** Words that only look like a predicate inside a noun phrase. */
import {AGENT, HEAD, PURE} from '../../lexicon/heads.ts'
import type {Token} from '../tokens.ts'
import {isDoing, isNounish, isQualifier} from './noun-token.ts'

/** 年度|最高|支付限额, 能力|提升|资金, “四好农村路”|全国|示范县: words that only look like a predicate inside a phrase. */
export function modifies(tokens: readonly Token[], at: number, last: number, floor: number): boolean {
  const token = tokens[at]!
  if (token.word.endsWith('了')) return false
  // 高|一年级|学生
  if (token.word === '高' && /^[一二三]年级$/.test(tokens[at + 1]!.word)) return true
  // 钢铁、水泥|合计|产值
  if (token.word === '合计') return at > floor && isNounish(tokens[at - 1]) && at === last - 1
  if (token.class === 'link') return /^最[高低大小长短多少]$/.test(token.word)
  if (isQualifier(token)) return true
  if (token.word === '等')
    return SUMS_UP.test(tokens[at + 1]!.word) || (tokens[at + 1]!.word[0] !== '地' && closesList(tokens, at, floor))
  if (token.word === '对') return at > floor && isNounish(tokens[at - 1]) && /[率度]$/.test(tokens[last]!.word)
  const inside = at > floor && isNounish(tokens[at - 1]) && !HOW.test(tokens[at - 1]!.word)
  if (token.class === 'verb')
    return at > floor && (tokens[at - 1]!.word === '实际' || (inside && isCompound(tokens, at, last)))
  if (tokens[at + 1]!.word === '幅度') return token.class === 'up' || token.class === 'down'
  if (/^[年月]均$/.test(token.word)) return true
  // 保险年度|累计|补偿金额, 光伏|累计|装机
  if (token.word === '累计')
    return (
      /年度?$/.test(tokens[at - 1]?.word ?? '') ||
      (isNounish(tokens[at - 1]) && at >= last - 2 && !isDoing(tokens[at + 1]!) && HOLDS.test(tokens[last]!.word))
    )
  // |免费|开放率, 供水|入户|人口, |连续|时长
  if (
    at === last - 1 &&
    MANNER.test(token.word) &&
    (inside || token.word !== '入户') &&
    MEASURED.test(tokens[last]!.word)
  )
    return true
  // 妇女|免费|“两癌”筛查
  if (token.word === '免费')
    return (
      at > floor &&
      isNounish(tokens[at - 1]) &&
      /^(?:筛查|接种|培训|体检|检查|治疗|服务|救治|手术)$/.test(tokens[last]!.word)
    )
  // 垃圾|分类|覆盖率
  if (/^分[类级层]$/.test(token.word))
    return (
      at > floor && (isNounish(tokens[at - 1]) || /(?:员|点位?|站点?|箱|桶|亭|屋|中心)$/.test(tokens[at + 1]!.word))
    )
  // 企业|减少|租赁费1.2亿元: by how much the thing behind it grew or fell
  if (/^净?(?:增加|减少|增)$/.test(token.word)) return false
  // 改造|提升|农村公路, 改造|提升|工程
  if (token.word === '提升' && inside && isDoing(tokens[at - 1]!) && !HEAD.test(tokens[last]!.word)) return false
  return inside && (token.class === 'up' || token.class === 'down' || token.class === 'place')
}

/** How a thing is done of which so much is measured. */
const MANNER = /^(?:免费|入户|连续|就近|单独)$/
const MEASURED = /(?:率|时长|人口|户数)$/

/** |有效|提升准点率: how, and no noun. */
const HOW = /^(?:有效|合理|快速|整体|集中)$/

/** What is held at a time, and not what was done up to it. */
const HOLDS = /(?:装机|装机容量|规模|结余|余额|里程|面积|库容)$/

/** 生鲜乳|抽检|合格率, 稳岗|返还|资金: between a noun and a head of measure a verb is a part of the name. */
const isCompound = (tokens: readonly Token[], at: number, last: number): boolean =>
  (/^(?:投入|产出)$/.test(tokens[at]!.word) && !/(?:资金|经费)$/.test(tokens[last]!.word)) ||
  (!PURE.test(tokens[at]!.word) &&
    tokens[at]!.word !== '投入' &&
    !/^时(?!间|长|段|限|效|速)/.test(tokens[at + 1]!.word) &&
    (HEAD.test(tokens[last]!.word) ||
      TERM.test(tokens[last]!.word) ||
      (at === last - 1 && WORKS.test(tokens[last]!.word) && !GETS.test(tokens[at]!.word))) &&
    (!AGENT.test(tokens[at - 1]!.word) || /^(?:比例|占比)$/.test(tokens[last]!.word)) &&
    !PERSON.test(tokens[at - 1]!.word))

/** 简易|注销|公告期 */
const TERM = /^[\u4e00-\u9fff]{2}(?<![日星学假])期$/
/** 待遇|领取|人员, 油烟|净化|设施: who does it, and with what. */
const WORKS = /^(?:人员|职工|设施)$/
const GETS =
  /(?:购置|购买|采购|安装|更新|更换|配备|配置|增设|添置|投入|抽调|选派|派出|出动|录用|招用|招收|裁减|清退|拆除|维修|修缮|完善|聘用|聘请|打造|建有)/

/** 为每名消防员|购买|保额100万元的意外险 */
const PERSON = /[员户民者]$|企业$|群众$/

const SUMS_UP = /^(?:领域|方面|行业|地区|环节|区域|.大|项目|工程|活动|产业|设施|设备)$/

/** 采收、烘干|等|机械: the sorts that are listed before what they are. */
function closesList(tokens: readonly Token[], particle: number, floor: number): boolean {
  let at = particle - 1
  while (at >= floor && isNounish(tokens[at]) && !/^(?:quote|aside|excuse)$/.test(tokens[at]!.class)) at--
  return (
    at > floor &&
    at < particle - 1 &&
    tokens[at]!.class === 'list' &&
    isNounish(tokens[at - 1]) &&
    tokens[at - 1]!.class !== 'quote'
  )
}
