/** Noun phrases beside a number, by clause structure: 接入二级节点|33个, 14位|市领导|担任. */
import type {Quantity, Span} from '../tree.ts'
import type {Token, TokenClass} from './tokens.ts'

const NOUNISH: ReadonlySet<TokenClass> = new Set(['unknown', 'noun', 'quote', 'aside', 'nominal', 'deed', 'excuse'])

/** Words that measure but say nothing alone: 里程 of 建设里程 is no item without its 建设. */
const ATTRIBUTE =
  /^(?:里程|面积|总?长度|高度|宽度|[总金余]?额|资金|经费|数量|总?规模|标准|期限|时限|年限|金额|比例|比重|费用|成本|能力|产能|强度|水平|时间|周期|总量|概算|保额|对象|项目|任务|线路|收入|利率|费率|价格|工期|半径|期|率|量|数|价|费|度|站|点)$/

/** True for a token that may stand in a noun phrase. */
export const isNounish = (token: Token | undefined): boolean =>
  token !== undefined && (NOUNISH.has(token.class) || isPace(token))

/** 增速 and its like are nouns, though a number behind them is a change. */
export const isPace = ({word}: Token): boolean => /^(?:增速|增幅|降幅|涨幅|跌幅|增长率)$/.test(word)

/**
 * The noun phrase that ends with the token at `end` and begins after `floor`; null when the token is no noun.
 * Coordinations joined by 、 and 和 belong to it while no number stands between them.
 */
export function nounBefore(tokens: readonly Token[], end: number, floor: number): Span | null {
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
    if (isDoing(token) && at < last && endsAtVerb(tokens, at, first, last, floor)) break
    if (token.word === '一次性' && at === last - 1 && tokens[last]!.class === 'nominal') break
    if (isNounish(token) || (at < last && modifies(tokens, at, last, floor))) first = at
    else if (token.class === 'verb' && first === last && SIZE.test(tokens[last]!.word)) {
      first = at
      break
    } else if (joins(tokens, at, floor)) continue
    else if (token.word === '的' && at > floor && /[上里内中]$/.test(tokens[at - 1]!.word)) break
    else if (token.word === '的') {
      first = clauseHead(tokens, at, floor)
      if (first === at) first++
      break
    } else break
  }
  return first <= last ? trim(tokens, first, last) : null
}

const isDoing = ({class: kind}: Token): boolean => kind === 'nominal' || kind === 'deed'

/** 评出“最美护理员”|两批|40人: a loose count is no part of the noun. */
const isLooseCount = ({class: kind, word}: Token): boolean =>
  kind === 'excuse' && /^[两三四五六七八九十\d]+[批次轮]$/.test(word)

/** Who does a thing: 市财政局, 县政府, 企业. */
const AGENT =
  /^[年月日]$|(?:[局厅委办部院校站队会市县区镇乡村]|政府|财政|公司|中心|机构|单位|部门|集团|银行|街道|社区)$/

const ORGAN = /^[年月日]$|时间$|(?:部门|[局厅委办]|政府)$/

/** Heads that a verb before them names: 孵化|面积, 投产|产能. */
const SIZE =
  /^(?:总?面积|比例|半径|里程|强度|幅度|密度|等级|范围|额度|总?产能|总?能力|规模|长度|容量|数量|[率量额]|期限|时间|时限|总量|总数)$/

/** 年度|最高|支付限额, 能力|提升|资金, “四好农村路”|全国|示范县: words that only look like a predicate inside a phrase. */
function modifies(tokens: readonly Token[], at: number, last: number, floor: number): boolean {
  const token = tokens[at]!
  if (token.class === 'link') return /^最[高低大小长短多少]$/.test(token.word)
  if (isQualifier(token)) return true
  if (token.word === '等') return /^(?:领域|方面|行业|地区|环节|区域|.大)$/.test(tokens[at + 1]!.word)
  if (token.word === '对') return at > floor && isNounish(tokens[at - 1]) && /[率度]$/.test(tokens[last]!.word)
  const inside = at > floor && isNounish(tokens[at - 1])
  if (token.class === 'verb')
    return at > floor && (tokens[at - 1]!.word === '实际' || (inside && isCompound(tokens, at, last)))
  if (tokens[at + 1]!.word === '幅度') return token.class === 'up' || token.class === 'down'
  if (/^[年月]均$/.test(token.word)) return true
  return inside && (token.class === 'up' || token.class === 'down' || token.class === 'place')
}

/** 年出栏500头以上|的生猪规模养殖比重, 65岁以上|老年人…: a bound that qualifies the noun behind it. */
export const isQualifier = (token: Token): boolean =>
  isPopulation(token) ||
  (token.reading?.type === 'quantity' && token.reading.bound !== 'exact' && /以[上下]$/.test(token.word))

/** 65岁以上|老年人健康管理率: an age that qualifies the noun is a part of it. */
export const isPopulation = ({reading}: Token): boolean =>
  reading?.type === 'quantity' && ((reading.unit === '岁' && reading.bound !== 'exact') || isGrand(reading))

/** 十大|特色产业总产值: how many there are is a part of the name. */
const isGrand = ({written}: Quantity): boolean => written.unit === '大'

/** 生鲜乳|抽检|合格率, 稳岗|返还|资金: between a noun and a head of measure a verb is a part of the name. */
const isCompound = (tokens: readonly Token[], at: number, last: number): boolean =>
  /^(?:投入|产出)$/.test(tokens[at]!.word) ||
  (!PURE.test(tokens[at]!.word) && HEAD.test(tokens[last]!.word) && !AGENT.test(tokens[at - 1]!.word))

/** Verbs that are the predicate wherever they stand. */
const PURE =
  /^(?:安排|发放|下达|投放|拨付|争取|筹集|筹措|实现|完成|新增|建成|新建|获得|取得|获批|引进|开展|举办|组织|提供|惠及|带动|涉及|涵盖|接入|拥有|占用|用于|累计|核定)/

const HEAD =
  /(?:[率量额数费价]|面积|资金|基金|工程|标准|能力|规模|比例|水平|时间|时限|任务|计划|系统|平台|机制|体系|补贴|补助|人数|强度|专项)$/

/** A nominal verb at the phrase's left edge is the predicate (改造|危桥), unless only an attribute would be left. */
function endsAtVerb(tokens: readonly Token[], at: number, first: number, last: number, floor: number): boolean {
  const left = at > floor ? tokens[at - 1] : undefined
  const deed = tokens[at]!.class === 'deed'
  if (isNounish(left)) return (deed ? AGENT : ORGAN).test(left!.word)
  if (at > floor && joins(tokens, at - 1, floor)) return false
  return !(first === last && (deed ? SIZE : ATTRIBUTE).test(tokens[last]!.word))
}

/** 、 or 和 between two nouns, with no number at its left. */
function joins(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at]!
  if (token.class !== 'list' && !(token.class === 'conjunction' && /^(?:[和及与或]|以及)$/.test(token.word)))
    return false
  if (at <= floor) return false
  const left = tokens[at - 1]!
  return isNounish(left) || ((left.class === 'up' || left.class === 'down') && isNounish(tokens[at - 2]))
}

const RELATIVE: ReadonlySet<TokenClass> = new Set([
  'verb',
  'deed',
  'nominal',
  'adverb',
  'preposition',
  'unknown',
  'noun',
  'quote',
  'aside',
  'excuse',
  'conjunction',
  'list',
  'link',
])

/** Where the clause before 的 begins: 已实现就业的|劳动力 whole, 发行|用于项目建设的|债券 without the main verb. */
function clauseHead(tokens: readonly Token[], particle: number, floor: number): number {
  let first = particle
  for (let at = particle - 1; at >= floor && (RELATIVE.has(tokens[at]!.class) || isQualifier(tokens[at]!)); at--) {
    const token = tokens[at]!
    if (token.class === 'verb' && opensRelative(tokens[at + 1])) break
    first = at
  }
  return first
}

const opensRelative = (next: Token | undefined): boolean =>
  next !== undefined && (next.class === 'preposition' || next.class === 'verb')

/** 10条的|问题: what is said of a number, not what is counted. */
const ABSTRACT = /^(?:问题|建议|要求|情况|目标|标准|速度|规模|水平|价格|比例|意见|诉求|原则|方式|幅度)/

/** The noun phrase that begins right after the token at `number`, before `end`; null where none begins. */
export function nounAfter(tokens: readonly Token[], number: number, end: number): Span | null {
  let at = number + 1
  if (tokens[at]?.word === '的') at++
  if (at > number + 1 && ABSTRACT.test(tokens[at]?.word ?? '')) return null
  const first = at
  if (isDoing(tokens[at] ?? tokens[number]!) && /^(?:quantity|preposition|link)$/.test(tokens[at + 1]?.class ?? ''))
    return null
  if (at >= end || /^[中内里后前时间]$/.test(tokens[at]!.word)) return null
  if (tokens[at]!.class === 'place' && isNounish(tokens[at + 1])) return nounAfter(tokens, at, end)
  if (!isNounish(tokens[at]) || tokens[at]!.class === 'aside') return relativeAfter(tokens, at, end)
  let last = at
  for (at++; at < end; at++) {
    const token = tokens[at]!
    if (isNounish(token)) {
      if (isDoing(token) && isPredicate(tokens, at, end)) break
      if (/^(?:平均|人均|户均)$/.test(token.word) && !isNounish(tokens[at + 1])) break
      last = at
    } else if (!joinsAfter(tokens, at, end)) break
  }
  return trim(tokens, first, last)
}

/** A nominal verb followed by its own object or by a verb is the predicate: 7个项目|改造|完成. */
function isPredicate(tokens: readonly Token[], at: number, end: number): boolean {
  const next = at + 1 < end ? tokens[at + 1] : undefined
  if (tokens[at]!.class === 'deed' && next === undefined) return true
  return next !== undefined && (next.class === 'quantity' || next.class === 'verb' || next.class === 'preposition')
}

function joinsAfter(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at]!
  if (token.class !== 'list' && !(token.class === 'conjunction' && /^[和及与或]$/.test(token.word))) return false
  let next = at + 1
  while (next < end && next < at + 6 && isNounish(tokens[next])) next++
  if (tokens[at + 1]?.class === 'excuse') return false
  return next > at + 1 && tokens[next]?.class !== 'quantity' && tokens[next]?.class !== 'link'
}

/** 3个|正在建设的项目: a predicate before 的 counts with its noun. */
function relativeAfter(tokens: readonly Token[], first: number, end: number): Span | null {
  const limit = Math.min(end, first + 8)
  for (let at = first; at < limit; at++) {
    const token = tokens[at]!
    if (token.word === '的' && at > first && isNounish(tokens[at + 1])) {
      const rest = nounAfter(tokens, at, end)
      return rest && {start: tokens[first]!.start, end: rest.end}
    }
    if (!RELATIVE.has(token.class) || token.class === 'list' || token.class === 'conjunction') return null
  }
  return null
}

/** The span of the tokens; quotes go when they hold the whole phrase: 116个“|链主企业|”. */
function trim(tokens: readonly Token[], first: number, last: number): Span | null {
  const from = tokens[first]!
  const to = tokens[last]!
  if (first === last && from.class === 'quote' && from.word.length > 2)
    return from.word.startsWith('“') ? {start: from.start + 1, end: from.end - 1} : from
  if (first === last && from.class === 'aside') return null
  const cut =
    from.class === 'unknown' &&
    from.word.length > 1 &&
    from.word.startsWith('中') &&
    first > 0 &&
    isNounish(tokens[first - 1])
  return {start: from.start + (cut ? 1 : 0), end: to.end}
}
