/** Whether a number is of the rule that the number before it states. */
import type {Status} from '../../../schemas/vocabulary.ts'
import type {Line} from '../page.ts'
import {ownText, textBefore} from '../surroundings.ts'
import {LEFT_TO_PAY} from './limits.ts'

/** 给予20万元奖励，2023年|共兑现|3480万元: what a rule has brought about. */
const PAID = /(?<!公)共(?!同)|累计|已|实际|兑现|拨付|平均|造价|[去上]年|^(?:但|其中)?(?:个别|部分|少数|多数)/

/** 占保费的20% after a rule, or its twin (居民医保不低于70%), is of the same rule. */
export function followsRule(line: Line, index: number): boolean {
  const mention = line.mentions[index]!
  const before = line.mentions[index - 1]
  // 限速40公里/小时，车速一般在|30公里/小时左右|
  if (isSeen(textBefore(mention)) || (mention.quantity.bound === 'about' && LEFT_TO_PAY.test(textBefore(mention))))
    return false
  if (mention.quantity.rateHead && !PAID.test(textBefore(mention)) && rateRuled(line, index)) return true
  // 由法定20个工作日压缩到|5个工作日|: what an office keeps to of itself
  if (mention.quantity.change?.from === before?.quantity && before && /法定的?$/.test(textBefore(before))) return false
  // 1度以下(含|1度|)严禁洒水, 农户自缴30%即|36元|
  if (before?.quantity.status === 'rule' && (textBefore(mention) === '含' || isSameAgain(line, index))) return true
  if (before?.quantity.status !== 'rule' || mention.clause > before.clause + 1) return false
  // 按投资额的20%给予补助，|单站不超过|50万元
  if (mention.clause > before.clause && mention.quantity.bound === 'at-most' && CAPPED.test(textBefore(mention)))
    return true
  // 现行水价2.6元的|3倍|: reckoned from a rule
  if (before.quantity.rules.includes('status/in-force')) return false
  // 不足一千元的，为|一千元|
  if (mention.clause > before.clause && isConsequence(line, index)) return true
  // 不低于8%，力争达到|10%|; 100人以上的占|15%|: no rule is stated of it
  if (AIMED.test(textBefore(mention)) || (mention.quantity.kind === 'percent' && /^的占/.test(textBefore(mention))))
    return false
  if (mention.clause > before.clause && PAID.test(textBefore(mention))) return false
  // 其中35岁以下占26.8%: an age that says who is counted makes no rule of the count
  if (before.quantity.unit === '岁' && mention.quantity.unit !== '岁') return false
  const [a, b] = [before.quantity, mention.quantity]
  if (b.aspect === 'change' && a.aspect === 'level' && b.kind === a.kind) return false
  if (b.rules.includes('item/inherited') && /^(?:percent|points|multiple)$/.test(b.kind)) return true
  return a.kind === b.kind && a.unit === b.unit && (a.bound === b.bound || a.unit?.includes('/') === true)
}

const CAPPED = /^(?:单[\u4e00-\u9fff]{1,2}|每[\u4e00-\u9fff]{1,4}|年度|累计|总额){1,2}(?:最高)?[\u4e00-\u9fff]{0,4}$/
const AIMED = /力争|争取|努力|奋斗/

/** What those are given, pay or count as of whom the clause before is true. */
function isConsequence({mentions, tokens, clauses}: Line, index: number): boolean {
  const [{quantity: before}, {quantity, clause}] = [mentions[index - 1]!, mentions[index]!]
  if (before.kind !== quantity.kind || before.unit !== quantity.unit) return false
  const {from} = clauses[clause]!
  return /^[为按]$/.test(textBefore(mentions[index]!)) && tokens[from - 2]?.word === '的'
}

/** 车速一般都在|30公里/小时左右|, 以实速|93km/h|: what is seen to be so follows from no rule. */
export const isSeen = (before: string): boolean => SEEN.test(before)
const SEEN =
  /(?:一般|通常|基本|大多数?|大都|普遍|往往|平时)(?:都|均)?(?:保持|稳定|维持|控制)?在$|实[速测](?:值|速度)?[为达]?$/

const isSameAgain = ({sentence: {text}, mentions}: Line, index: number): boolean =>
  /^[,，(（]?即$/.test(text.slice(mentions[index - 1]!.quantity.end, mentions[index]!.quantity.start))

/** 厚度不得低于18厘米，|路面宽度3—6米|，使用年限不少于30年: a size between two that are prescribed. */
export function isAmongDuties(line: Line, index: number, status: Status): boolean {
  const [before, {quantity, clause}, after] = [
    line.mentions[index - 1],
    line.mentions[index]!,
    line.mentions[index + 1],
  ]
  if (status !== 'actual' || quantity.change || !SIZE.test(quantity.kind)) return false
  if (before?.quantity.status !== 'rule' || !after || before.clause !== clause - 1) return false
  return /^不[得应少低超]/.test(ownText(before)) && /^不[得应少低超]/.test(ownText(after))
}
const SIZE = /^(?:length|area|volume|mass|duration|rate)$/

/** 80周岁以上的每人每月100元，90周岁以上的|每月200元|: one scale of rates. */
function rateRuled(line: Line, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const {status, rateHead} = line.mentions[at]!.quantity
    if (rateHead) return status === 'rule'
  }
  return false
}
