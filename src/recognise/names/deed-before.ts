/** The verb before what is measured, which belongs to the fact: 累计完成|投资, 计划|总投资, 新增|公办学位. */
import type {Span} from '../../tree.ts'
import {isVerb} from '../nouns/noun-token.ts'
import {type Line, type Mention, tokenIndexAt} from '../page.ts'
import type {Token} from '../tokens.ts'
import {LASTING, wordsOf} from './words-of.ts'

/** No more words than these belong to it. */
const LONGEST = 4
/** Verbs that say only that the number was there. */
const EMPTY = /^(?:投入|安排|拥有|位于|涉及|涵盖|实现|完成|达到|下达|用于|作出|做出|导致|造成|使得|除去)了?$/
/** Words of plan that stay in the name: 计划总投资. */
const PLANNED: ReadonlySet<string> = new Set(['计划', '规划', '预计', '拟'])

/** The words of doing right before the item, or before the number where the item stands elsewhere; '' without any. */
export function deedBefore(line: Line, mention: Mention): string {
  const {item} = mention.quantity
  const own = item && !item.sentence && item.end <= mention.quantity.start
  const end = own ? tokenIndexAt(line, item.start) : mention.at - 1
  const floor = Math.max(line.clauses[mention.clause]!.from, lastNumberBefore(line, end) + 1)
  if (own && (end < floor || line.tokens[end]!.end !== item.start))
    return averageBefore(line, mention, item.end) || doneBefore(line, mention, item) || doneBehind(line, mention, item)
  const along = own ? doneBefore(line, mention, item) : ''
  if (along) return along
  let first = end + 1
  while (first > floor && end - first < LONGEST - 1 && belongs(line.tokens, first - 1)) first--
  const words = line.tokens.slice(first, end + 1)
  if (own && words.length === 0) return doneBehind(line, mention, item)
  return words.length === 1 && EMPTY.test(words[0]!.word) ? '' : wordsOf(words)
}

/** 重点工程|开工|39个、竣工43个: what was done stands between the thing and how many. */
function doneBehind({tokens}: Line, {at, quantity: {kind, aspect}}: Mention, item: Span): string {
  const {start, word} = tokens[at - 1]!
  return kind === 'count' && aspect === 'level' && start === item.end && STAGE.test(word) ? word : ''
}
/** How far a work has come. */
const STAGE =
  /^(?:新?开工|已?[竣完]工|[投停复]产|投用|投运|投入使用|通车|建成|完成|[在续待拟新改扩]建|开业|入库|签约|落地|办结|立案|结案|整改|销号|验收)$/

/** 新建公路300公里，|年均|60公里: the number of a year is not that of all years, though the thing was said before. */
function averageBefore(line: Line, {at, clause}: Mention, itemEnd: number): string {
  const floor = line.clauses[clause]!.from
  if (itemEnd > line.tokens[floor]!.start) return ''
  for (let first = at - 1; first >= floor && first >= at - LONGEST; first--) {
    if (AVERAGE.test(line.tokens[first]!.word)) return wordsOf(line.tokens.slice(first, at))
    if (line.tokens[first]!.class === 'quantity') break
  }
  return ''
}
/** 受理申请3200件，|办结|2600件; 修缮桥梁20座、|在建|6座: what was done to so many of what was said before. */
function doneBefore(line: Line, {at, clause, quantity: {kind, aspect}}: Mention, item: Span): string {
  const from = Math.max(line.clauses[clause]!.from, lastNumberBefore(line, at - 1) + 1)
  if (!/^(?:count|area|length)$/.test(kind) || aspect !== 'level' || item.end > line.tokens[from]!.start) return ''
  let first = at
  while (first > from && at - first < LONGEST - 1 && isStep(line.tokens[first - 1]!)) first--
  const words = line.tokens.slice(first, at)
  const before = line.tokens[first - 1]
  if (words.length === 0 || (words.length === 1 && EMPTY.test(words[0]!.word))) return ''
  if (first > from && !/^(?:adverb|focus|moment|modal|list)$/.test(before!.class)) return ''
  // 开展家政培训，培训400人次
  const done = wordsOf(words)
  return line.sentence.text.slice(item.start, item.end).includes(done) ? '' : done
}

/** 在建 and 待建 tell how far a work has come as a verb does. */
const isStep = (token: Token): boolean => isVerb(token) || /^[在续待拟]建$/.test(token.word)

/** 日均 and 人均, or the 年 of 年处理垃圾: for each of what the number is. */
const AVERAGE = /^(?:[年季月周日户村人]均|[年日])$/

function lastNumberBefore({tokens}: Line, end: number): number {
  let at = end
  while (at >= 0 && tokens[at]!.class !== 'quantity') at--
  return at
}

/** 日均|接待|游客, 年|处理|垃圾, 改造|提升|农田: behind another deed 提升 is one. */
const belongs = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!
  if (isVerb(token) || PLANNED.has(token.word) || AVERAGE.test(token.word)) return true
  if (token.class === 'adverb') return LASTING.test(token.word)
  return token.word === '提升' && at > 0 && isVerb(tokens[at - 1]!)
}
