/** Where a verb that may join nouns is the predicate. */
import {AGENT, ATTRIBUTE, BRINGS, DEEDS, HEAD, ORGAN, PURE, SIZE} from '../../lexicon/heads.ts'
import type {Token} from '../tokens.ts'
import {isCounted, joins} from './joins.ts'
import {isDoer, isDoing, isNounish} from './noun-token.ts'

/** A nominal verb at the phrase's left edge is the predicate (改造|危桥), unless only an attribute would be left. */
export function endsAtVerb(tokens: readonly Token[], at: number, first: number, last: number, floor: number): boolean {
  const left = at > floor ? tokens[at - 1] : undefined
  const deed = tokens[at]!.class === 'deed'
  // 已|投资|项目
  if (left?.class === 'adverb' && /^(?:已|已经|均已|现已)$/.test(left.word)) return true
  // 落实|资金|120亿元
  if (
    first === last &&
    /^(?:落实|兑现|拨付)$/.test(tokens[at]!.word) &&
    MONEYS.test(tokens[last]!.word) &&
    !isNounish(left)
  )
    return true
  // 每年|定向|培养|医学生
  const framed =
    deed && left?.class === 'noun' && /^(?:定向|重点|就近|就地)$/.test(left.word) && WHO.test(tokens[last]!.word)
  if (framed && /^(?:adverb|moment|modal)$/.test(tokens[at - 2]?.class ?? '')) return true
  // 核查|处置率, 编制|使用率: a rate is no object of a deed
  if (first === last && tokens[last]!.word.endsWith('率') && RATE.test(tokens[last]!.word)) return false
  // 创新|能力|综合指标, 缴存|基数|调整: a measure that its verb names stays so with more behind it
  if (first < last && isMeasureOf(tokens[at]!, tokens[first]!)) return false
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
  // 提升|改造|老旧小区, and not 能力提升|培训|项目
  if (left && (left.class === 'up' || left.class === 'down') && !isNounish(tokens[at - 2])) return true
  // 甲、乙|两镇|建设|基地
  if (left?.class === 'excuse' && PLACES.test(left.word)) return true
  // 高质量|办理|代表建议; 高质量|发展|项目
  if (isHow(tokens, at - 1) && tokens[at]!.word !== '发展') return true
  // 在23个|国家|建设|海外仓
  if (left && floor > 1 && tokens[floor - 2]!.word === '在' && PLACE.test(left.word)) return true
  // 企业|发行|科创票据, 社会资本|投资|科技型企业
  if (left && FIRM.test(left.word) && DEALS.test(tokens[at]!.word) && !HEAD.test(tokens[last]!.word)) return true
  // “惠企通”|兑现|奖补资金
  if (left?.class === 'quote' && PAYS.test(tokens[at]!.word)) return true
  // 为学生|减免|服务费, 为企业|返还|失业保险费
  if (left && deed && isForWhom(tokens, at - 1)) return true
  // 热线|受理|群众诉求, 线路|代运|邮件
  if (left && SERVES.test(left.word) && HANDLES.test(tokens[at]!.word)) return true
  // 供水项目|发行|专项债券
  if (left?.word.endsWith('项目') && tokens[at]!.word === '发行') return true
  if (isNounish(left)) return (deed ? AGENT : ORGAN).test(left!.word)
  if (names(tokens, at, first, last) || (deed && first === last && left?.class === 'verb' && !BEGINS.test(left.word)))
    return false
  // 安排|维修|改造|资金
  if (left?.class === 'verb' && isDoing(tokens[first]!) && HEAD.test(tokens[last]!.word) && !BEGINS.test(left.word))
    return false
  if (at > floor && joins(tokens, at - 1, floor)) return false
  if (first === last && deed && MONEYS.test(tokens[last]!.word) && !PAYS.test(tokens[at]!.word)) return false
  return !(first === last && (deed ? SIZE : ATTRIBUTE).test(tokens[last]!.word))
}

const isMeasureOf = ({word: verb}: Token, {word}: Token): boolean =>
  SIZE.test(word) && ATTRIBUTE.test(word) && !BRINGS.has(verb) && !PURE.test(verb)

/** 为2300名困难|学生|: those for whom something is done. */
function isForWhom(tokens: readonly Token[], last: number): boolean {
  if (!SERVED.test(tokens[last]!.word)) return false
  for (let at = last - 1; at >= 0 && at > last - 8; at--) {
    const {class: kind, word} = tokens[at]!
    if (/^[为给替]$/.test(word)) return true
    if (kind !== 'quantity' && word !== '的' && !isNounish(tokens[at])) return false
  }
  return false
}
const SERVED = /(?:企业|主体|[员民户生师者]|学生|家庭|群众|单位|机构|商户|对象|人员|儿童|老人|职工)$/
const SERVES = /(?:热线|平台|系统|窗口|线路|专班|站点)$/
const HANDLES = /^(?:受理|代运|办理|接听|承接|处理|运送|调解|查处|兑付)$/

const PLACE = /(?:国家|地区|城市|[省市县区乡镇村]|街道|社区|小区|园区)$/
const FIRM = /(?:企业|主体|资本|合作社|农户|商户)$/
const DEALS = /^(?:发行|收购|采购|购买|购置|投资|申请|出口|进口|承接|兼并|参与)$/
/** |管护|经费: what a deed costs, unless the deed is to pay. */
const MONEYS = /^(?:经费|资金|费用|成本)$/
const PAYS =
  /^(?:支出|支付|拨付|发放|投入|安排|下达|使用|申请|整合|结算|兑现|返还|奖励|补[贴助]|核拨|预拨|收取|征收|缴纳)/
const PLACES = /^[两三四五六七八九十几多\d]+个?(?:乡镇|[镇乡县区市村校])$/
const RATE = /^[\u4e00-\u9fff]{2,4}(?<![利税汇费])率$/
const WHO = /(?:[生员工师]|人才|学员|劳动力|人员)$/

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
