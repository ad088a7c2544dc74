/** The noun phrase before a number: 接入|二级节点|33个. */
import {AGENT, ATTRIBUTE, DEEDS, GRANT, HEAD, ORGAN, PURE, SIZE} from '../../lexicon/heads.ts'
import type {Span} from '../../tree.ts'
import type {Token} from '../tokens.ts'
import {isDoer, isDoing, isInside, isNounish, isQualifier} from './noun-token.ts'
import {phraseSpan} from './phrase-span.ts'
import {clauseHead} from './relative.ts'

/**
 * The noun phrase that ends with the token at `end` and begins after `floor`; null when the token is no noun.
 * `subject`: a verb of being follows, so that no verb before the noun can be the predicate (|安置补助费|为3万元).
 * Coordinations joined by 、 and 和 belong to it while no number stands between them.
 */
export function nounBefore(tokens: readonly Token[], end: number, floor: number, subject = false): Span | null {
  if (end < floor || !isNounish(tokens[end])) return null
  let last = end
  let first = end
  for (let at = last; at >= floor; at--) {
    const token = tokens[at]!
    if (
      at === last &&
      (isLooseCount(token) ||
        (token.class === 'aside' && /\d/.test(token.word) && at > floor && isNounish(tokens[at - 1])))
    ) {
      last--
      first--
      continue
    }
    if (isDoing(token) && at < last && !subject && endsAtVerb(tokens, at, first, last, floor)) {
      if (first === at + 1 && first < last && isSecondDeed(tokens[first]!, tokens[last]!)) first++
      break
    }
    if (token.word === '一次性' && at === last - 1 && tokens[last]!.class === 'nominal' && !isGiven(tokens[at - 1]))
      break
    if (at < last && startsInside(tokens, at, floor)) {
      first = at
      break
    }
    if (isNounish(token) || (at < last && modifies(tokens, at, last, floor))) first = at
    else if (token.class === 'verb' && first === last && isSized(token, tokens[last]!)) {
      first = at
      break
    } else if (joins(tokens, at, floor)) continue
    else if (token.word === '的' && at > floor && /(?:[上里内]|(?<![初高集县])中)$/.test(tokens[at - 1]!.word)) break
    else if (token.word === '的') {
      first = clauseHead(tokens, at, floor)
      // 30万头|猪苗的|养殖场: what the number before it counts is no part of it
      if (first === at || (first === floor && isThingOf(tokens, floor))) first = at + 1
      break
    } else break
  }
  // 饰面厂2家(花岗岩)、|县级|10家: a bracket at the head is of what stands before it
  while (first < last && /^(?:aside|list)$/.test(tokens[first]!.class)) first++
  // 最高|奖励|20万元: a ceiling's word before what is paid
  if (last === first + 1 && tokens[first]!.word === '最高' && isGrant(tokens[last]!)) first = last
  return first <= last ? phraseSpan(tokens, first, last) : null
}

const isThingOf = (tokens: readonly Token[], at: number): boolean => {
  const counted = tokens[at - 1]?.reading
  return (
    counted?.type === 'quantity' && counted.kind === 'count' && !isQualifier(tokens[at - 1]!) && isNounish(tokens[at])
  )
}

/** 清理|整治|河道, 支持|建设|客运站: two deeds before what they are done to; 检查|建设|单位 names who is checked. */
const isSecondDeed = (second: Token, {word: thing}: Token): boolean =>
  DEEDS.has(second.word) && !ATTRIBUTE.test(thing) && !HEAD.test(thing) && !BODY.test(thing)
const BODY = /(?:人员|单位|工程|用地|中心|基地|企业|机构|团队|车间|小组|人才|对象|工地|[区队组点站员案])$/

/** 给予|一次性奖励| */
const isGiven = (token: Token | undefined): boolean => /^(?:给予|发放|获得?|享受|领取)$/.test(token?.word ?? '')

const isGrant = ({word}: Token): boolean => word === '支持' || GRANT.test(word)

/** 孵化|面积, 持证|上岗率: a measure that a verb alone names. */
const isSized = ({word: verb}: Token, {word}: Token): boolean =>
  SIZE.test(word) || (/^[\u4e00-\u9fff]{2}率$/.test(word) && verb.length === 2 && !PURE.test(verb))

/** 外送电量|中新能源: what stands in a set begins a phrase of its own. */
const startsInside = (tokens: readonly Token[], at: number, floor: number): boolean =>
  at > floor && isInside(tokens[at]!) && isNounish(tokens[at - 1])

/** 评出“最美护理员”|两批|40人: a loose count is no part of the noun. */
const isLooseCount = ({class: kind, word}: Token): boolean =>
  kind === 'excuse' && /^[两三四五六七八九十\d]+[批次轮]$/.test(word)

/** 年度|最高|支付限额, 能力|提升|资金, “四好农村路”|全国|示范县: words that only look like a predicate inside a phrase. */
function modifies(tokens: readonly Token[], at: number, last: number, floor: number): boolean {
  const token = tokens[at]!
  if (token.word.endsWith('了')) return false
  // 高|一年级|学生
  if (token.word === '高' && /^[一二三]年级$/.test(tokens[at + 1]!.word)) return true
  if (token.class === 'link') return /^最[高低大小长短多少]$/.test(token.word)
  if (isQualifier(token)) return true
  if (token.word === '等')
    return /^(?:领域|方面|行业|地区|环节|区域|.大|项目|工程|活动|产业|设施|设备)$/.test(tokens[at + 1]!.word)
  if (token.word === '对') return at > floor && isNounish(tokens[at - 1]) && /[率度]$/.test(tokens[last]!.word)
  const inside = at > floor && isNounish(tokens[at - 1])
  if (token.class === 'verb')
    return at > floor && (tokens[at - 1]!.word === '实际' || (inside && isCompound(tokens, at, last)))
  if (tokens[at + 1]!.word === '幅度') return token.class === 'up' || token.class === 'down'
  if (/^[年月]均$/.test(token.word)) return true
  // 保险年度|累计|补偿金额
  if (token.word === '累计') return /^(?:年度|年)$/.test(tokens[at - 1]?.word ?? '')
  // 垃圾|分类|覆盖率
  if (/^分[类级层]$/.test(token.word))
    return at > floor && (isNounish(tokens[at - 1]) || /(?:点位?|站点?|箱|桶|亭|屋|中心)$/.test(tokens[at + 1]!.word))
  // 企业|减少|租赁费1.2亿元: by how much the thing behind it grew or fell
  if (/^净?(?:增加|减少|增)$/.test(token.word)) return false
  // 改造|提升|农村公路, 改造|提升|工程
  if (token.word === '提升' && inside && isDoing(tokens[at - 1]!) && !HEAD.test(tokens[last]!.word)) return false
  return inside && (token.class === 'up' || token.class === 'down' || token.class === 'place')
}

/** 生鲜乳|抽检|合格率, 稳岗|返还|资金: between a noun and a head of measure a verb is a part of the name. */
const isCompound = (tokens: readonly Token[], at: number, last: number): boolean =>
  /^(?:投入|产出)$/.test(tokens[at]!.word) ||
  (!PURE.test(tokens[at]!.word) &&
    !/^时(?!间|长|段|限|效|速)/.test(tokens[at + 1]!.word) &&
    (HEAD.test(tokens[last]!.word) ||
      (at === last - 1 && WORKS.test(tokens[last]!.word) && !GETS.test(tokens[at]!.word))) &&
    !AGENT.test(tokens[at - 1]!.word) &&
    !PERSON.test(tokens[at - 1]!.word))

/** 待遇|领取|人员, 油烟|净化|设施: who does it, and with what. */
const WORKS = /^(?:人员|职工|设施)$/
const GETS =
  /(?:购置|购买|采购|安装|更新|更换|配备|配置|增设|添置|投入|抽调|选派|派出|出动|录用|招用|招收|裁减|清退|拆除|维修|修缮|完善|聘用|聘请|打造|建有)/

/** 为每名消防员|购买|保额100万元的意外险 */
const PERSON = /[员户民者]$|企业$|群众$/

/** A nominal verb at the phrase's left edge is the predicate (改造|危桥), unless only an attribute would be left. */
function endsAtVerb(tokens: readonly Token[], at: number, first: number, last: number, floor: number): boolean {
  const left = at > floor ? tokens[at - 1] : undefined
  const deed = tokens[at]!.class === 'deed'
  // 已|投资|项目
  if (/^(?:已|已经|均已|现已)$/.test(left?.word ?? '')) return true
  // 布设|监测|设备
  if (first === last && left?.class === 'verb' && SETS.test(left.word) && !isDoing(tokens[last]!)) return false
  // 设计日|处理|能力, 年均|加工|量
  if (/^[日月年]均?$/.test(left?.word ?? '')) return !ATTRIBUTE.test(tokens[last]!.word)
  // 6个|县|建设|客运站9个
  if (DEEDS.has(tokens[at]!.word) && isDoer(tokens, at - 1) && isCounted(tokens, at - 1, floor)) return true
  // 各场馆|接待|群众
  if (tokens[at]!.word === '接待' && PATRON.test(tokens[last]!.word)) return true
  // 消防站|覆盖|半径
  if (deed && first === last && !ORGAN.test(left?.word ?? '') && SIZE.test(tokens[last]!.word)) return false
  // 高质量|办理|代表建议; 高质量|发展|项目
  if (isHow(tokens, at - 1) && tokens[at]!.word !== '发展') return true
  if (isNounish(left)) return (deed ? AGENT : ORGAN).test(left!.word)
  if (names(tokens, at, first, last) || (deed && first === last && left?.class === 'verb' && !BEGINS.test(left.word)))
    return false
  // 安排|维修|改造|资金
  if (left?.class === 'verb' && isDoing(tokens[first]!) && HEAD.test(tokens[last]!.word) && !BEGINS.test(left.word))
    return false
  if (at > floor && joins(tokens, at - 1, floor)) return false
  return !(first === last && (deed ? SIZE : ATTRIBUTE).test(tokens[last]!.word))
}

/** Verbs that are done to things, and to no other deed. */
const SETS = /^(?:安装|加装|布设|布置|设置|设立|配备|配齐|配置|配建|购置|购买|添置|建有|惠及|涉及)$/

const isHow = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word === '高' && /^(?:质量|标准|水平|效率|起点)$/.test(tokens[at]!.word)
const PATRON = /(?:群众|[游旅乘顾宾]客|观众|[读学]者|学生|市民|人员)$/

/** 发放|宣传|资料 gives a thing away; 开展|救助|群众 begins a deed. */
const BEGINS =
  /^(?:开展|实施|推进|推动|加快|完成|组织|加强|强化|参与|协助|配合|抓好|做好|负责|承担|开始|启动|坚持|探索|试点)$/

/** 现有|注册|登记水库, 1.02亿元、|运营|补贴: a deed that a deed follows, or that what is there follows, names it. */
function names(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  const left = tokens[at - 1]
  if (left && /^(?:现有|实有|共有|拥有|设有)$/.test(left.word)) return true
  return tokens[at]!.class === 'nominal' && first === last && tokens[last]!.class === 'nominal'
}

/** 11个|项目|、金额合计5.6亿元: a noun that the count before it took. */
function isCounted(tokens: readonly Token[], end: number, floor: number): boolean {
  const counted = floor > 0 ? tokens[floor - 1]!.reading : null
  if (counted?.type !== 'quantity' || counted.kind !== 'count') return false
  let at = end
  while (at >= floor && isNounish(tokens[at])) at--
  return at < floor
}

/** 、 or 和 between two nouns, with no number at its left. */
function joins(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at]!
  if (token.class !== 'list' && !(token.class === 'conjunction' && /^(?:[和及与或]|以及)$/.test(token.word)))
    return false
  // 两处|渡口与集市距离|: what two things share is of both
  if (at <= floor || (token.word !== '与' && isCounted(tokens, at - 1, floor))) return false
  const left = tokens[at - 1]!
  return isNounish(left) || ((left.class === 'up' || left.class === 'down') && isNounish(tokens[at - 2]))
}
