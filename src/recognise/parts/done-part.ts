/** Whether a number tells how many of the ones just counted have come so far, or what was found among them. */
import {compare} from '../../text/decimal.ts'
import type {Quantity} from '../../tree.ts'
import type {Line, Mention} from '../page.ts'
import {textBefore} from '../surroundings.ts'
import {alike, amount} from './summable.ts'

const SO_FAR =
  /^(?:现|均|目前)?已(?:到岗|上岗|报到|入职|投用|投入使用|开工|完工|竣工|建成|整改|办结|入住|投产|通车|签约|销号|化解|交付|结案)$/
/** 抽检9840批次，|检出不合格样品|187批次 */
const FOUND = /^(?:从中)?(?:检出|查出|筛查出|筛出|确诊)/
const LOOKED = /抽检|检测|筛查|检查|排查|抽查|体检|普查/
/** 54座|病险水库已完成除险加固|46座 */
const DONE = /^[^,，。;；、\d]{2,14}已[^,，。;；、\d]{2,10}$/

/** 招录836名，已到岗|792名|: the whole right before it, where nothing else is named; null where there is none. */
export function doneOf(line: Line, index: number): Quantity | null {
  const [before, mention] = [line.mentions[index - 1], line.mentions[index]!]
  if (!before || before.quantity.partOf || mention.quantity.partOf) return null
  const [whole, part] = [before.quantity, mention.quantity]
  if (whole.status !== 'actual' || part.kind !== 'count' || !alike(whole, part)) return null
  if (!(before.clause === mention.clause ? isSoFar(line, before, mention) : comesOf(before, mention))) return null
  const [all, some] = [amount(whole), amount(part)]
  return all !== null && some !== null && compare(some, all) < 0 ? whole : null
}

const isSoFar = ({sentence: {text}}: Line, {quantity: whole}: Mention, {quantity: part}: Mention): boolean =>
  DONE.test(text.slice(whole.end, part.start))

function comesOf(before: Mention, mention: Mention): boolean {
  if (before.clause !== mention.clause - 1) return false
  const said = textBefore(mention)
  if (FOUND.test(said)) return LOOKED.test(textBefore(before))
  return mention.quantity.rules.includes('item/inherited') && SO_FAR.test(said)
}
