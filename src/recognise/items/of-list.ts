/** What the last number of a list says for all of it. */
import type {Span} from '../../tree.ts'
import type {Line, Mention} from '../page.ts'

/** 每张床位|5500元|、6500元和7500元的一次性建设补助: what is paid stands behind the last, and is of all; null elsewhere. */
export function paidToAll(line: Line, index: number): Span | null {
  const [mention, next] = [line.mentions[index]!, line.mentions[index + 1]]
  const {kind} = mention.quantity
  if (!next || (kind !== 'money' && kind !== 'rate' && kind !== 'percent')) return null
  if (!isJoined(line, mention, next) && !isRegional(line, mention, next)) return null
  const {item, end} = next.quantity
  if (!item || item.sentence || item.start < end) return null
  return PAID.test(line.sentence.text.slice(item.start, item.end)) ? item : null
}

/** 中部地区每人每年3.88万元、|西部地区每人每年|4.18万元的标准给予补助: each has its head, and what is given stands behind them all. */
function isRegional({tokens, sentence: {text}}: Line, {at, quantity}: Mention, next: Mention): boolean {
  if (next.at > at + APART || tokens[at + 1]?.class !== 'list' || next.quantity.unit !== quantity.unit) return false
  if (!GIVEN_BY.test(text.slice(next.quantity.end, next.quantity.end + 16))) return false
  return tokens.slice(at + 2, next.at).every(({class: kind}) => !/^(?:comma|list|verb|quantity|focus)$/.test(kind))
}
const APART = 6
const GIVEN_BY = /^的(?:标准|比例|额度|幅度)(?:分别|一次性)?(?:给予|发放|予以|支付)/

export const PAID = /(?:津贴|补[贴助偿]|奖[励补金]|救助金?|资助|贴息)$/

/** 种植面积50亩至200亩的…，|200亩至500亩|的…: a tier is of what the tier before is of; null where none is. */
export function tierBefore(line: Line, index: number): Span | null {
  const {at, quantity} = line.mentions[index]!
  if (!isTier(line, at)) return null
  for (let before = index - 1; before >= 0 && before > index - FAR; before--) {
    const earlier = line.mentions[before]!
    if (earlier.quantity.unit !== quantity.unit || earlier.quantity.bound === 'exact') continue
    return isTier(line, earlier.at) && earlier.quantity.item && earlier.quantity.item.end <= earlier.quantity.start
      ? earlier.quantity.item
      : null
  }
  return null
}
const FAR = 6

/** 实习学生50—100人、|101—200人|和200人以上的企业: the sizes of a list are of what the first is of; null elsewhere. */
export function sizeOfList(line: Line, index: number): Span | null {
  const [before, {quantity}] = [line.mentions[index - 1], line.mentions[index]!]
  if (!before || quantity.bound === 'exact' || before.quantity.bound === 'exact') return null
  const {item, start} = before.quantity
  const isOwn = quantity.item !== null && quantity.item.end <= quantity.start && quantity.item.start > start
  return item && !item.sentence && item.end <= start && !isOwn && isJoined(line, before, line.mentions[index]!)
    ? item
    : null
}

/** 50亩至200亩|的|每亩奖补20元, 5000万元以下|的|不低于5% */
const isTier = ({tokens}: Line, at: number): boolean =>
  tokens[at + 1]?.word === '的' &&
  /^(?:adverb|quantity|comma|nominal|deed|verb|link)$/.test(tokens[at + 2]?.class ?? '')

const isJoined = ({tokens}: Line, {at, quantity}: Mention, next: Mention): boolean =>
  next.at === at + 2 &&
  next.quantity.unit === quantity.unit &&
  (tokens[at + 1]!.class === 'list' || /^(?:和|及|或|以及)$/.test(tokens[at + 1]!.word))
