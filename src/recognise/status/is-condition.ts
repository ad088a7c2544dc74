/** Whether a clause says for whom a rule holds. */
import type {Kind} from '../../../schemas/vocabulary.ts'
import type {Span} from '../../tree.ts'
import type {Line, Mention} from '../page.ts'

/** 对…满1年的, 距退休不足5年的: a clause closed by 的 says for whom the rule holds. */
export function isCondition(mention: Mention): boolean {
  const {line, clause, quantity} = mention
  if (
    quantity.kind === 'percent'
      ? quantity.bound !== 'exact' && isGranted(mention)
      : quantity.kind !== 'rate' && isReward(mention)
  )
    return true
  if (!KINDS.has(quantity.kind) && (quantity.kind !== 'count' || quantity.bound === 'exact')) return false
  const {to} = line.clauses[clause]!
  const closed = line.tokens[to - 1]!.word === '的' && line.tokens[to]?.class === 'comma'
  return closed || isClosedBehind(line, to) || granted(line, clause)
}

/** 费用超过2万元(低保户降低50%)|的，可享受|: a bracket stands before the 的 that closes. */
function isClosedBehind({tokens}: Line, at: number): boolean {
  if (tokens[at]?.class !== 'open') return false
  const close = tokens.findIndex(({class: kind}, index) => index > at && index < at + 12 && kind === 'close')
  return close > 0 && tokens[close + 1]?.word === '的' && tokens[close + 2]?.class === 'comma'
}

/** 对年产销首次达到|10万辆|、50万辆的企业，分别给予…: what is reached for the grant that follows. */
function isReward({line: {clauses, tokens, sentence}, clause, quantity}: Mention): boolean {
  const {from, to} = clauses[clause]!
  const {text} = sentence
  if (!FOR.has(tokens[from]!.word)) return REACHES.test(text.slice(quantity.end, quantity.end + 60))
  if (quantity.bound !== 'over' && !REACHED.test(text.slice(tokens[from]!.start, quantity.start))) return false
  return givesBehind(text, tokens[to - 1]!)
}

/** 对进出口同比增长|10%以上|的企业，给予奖励 */
function isGranted({line: {clauses, tokens, sentence}, clause, quantity}: Mention): boolean {
  const {from, to} = clauses[clause]!
  const {text} = sentence
  return FOR.has(tokens[from]!.word) && text[quantity.end] === '的' && givesBehind(text, tokens[to - 1]!)
}

/** What stands behind the clause grants something. */
const givesBehind = (text: string, {end}: Span): boolean => GIVEN.test(text.slice(end, end + 10))

const REACHED = /(?:达到?|突破|超过?)(?:[\d.]{1,8}[万千百亿]{0,2}[\u4e00-\u9fff]{1,3}[、和]){0,6}$/
/** 出口额达到1000万美元、|3000万美元的企业分别奖励10万元 */
const REACHES =
  /^(?:[、和][\d.]{1,8}[万千百亿]{0,2}[\u4e00-\u9fff]{1,3}){0,6}的[^,，。;；\d了]{1,8}[,，]?(?:分别|一律|均|可|一次性|最高|再|另){1,2}(?:给予|奖励|补助|补贴|资助|奖补)(?!了)/
const GIVEN =
  /^[,，](?:(?:贷款|补贴|补助|奖励)(?:额度|标准|金额)?最高|(?:分别|一律|均|可|按|一次性|最高){0,2}(?:给予|奖励|补助|补贴|予以|资助|奖补))/

const KINDS: ReadonlySet<Kind> = new Set(['duration', 'money', 'area', 'percent'])
const FOR: ReadonlySet<string> = new Set(['对', '凡', '给'])

/** 对连续三年增长超过15%的|再奖励5万元: what is granted follows at once. */
function granted({tokens, clauses}: Line, clause: number): boolean {
  const {from, to} = clauses[clause]!
  if (!FOR.has(tokens[from]!.word)) return false
  for (let at = from; at < to - 1 && at < from + 16; at++)
    if (
      tokens[at]!.word === '的' &&
      /^(?:再|另|给予|奖励|补助|补贴|一次性|按|分别|可|予以|每.*)$/.test(tokens[at + 1]!.word)
    )
      return true
  return false
}
