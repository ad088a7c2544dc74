/** Whether a number tells how many of the ones just counted have come so far. */
import {compare} from '../../text/decimal.ts'
import type {Quantity} from '../../tree.ts'
import type {Line} from '../page.ts'
import {textBefore} from '../surroundings.ts'
import {alike, amount} from './summable.ts'

const SO_FAR =
  /^(?:现|均|目前)?已(?:到岗|上岗|报到|入职|投用|投入使用|开工|完工|竣工|建成|整改|办结|入住|投产|通车|签约)$/

/** 招录836名，已到岗|792名|: the whole right before it, where nothing else is named; null where there is none. */
export function doneOf(line: Line, index: number): Quantity | null {
  const [before, mention] = [line.mentions[index - 1], line.mentions[index]!]
  if (!before || before.clause !== mention.clause - 1 || before.quantity.partOf || mention.quantity.partOf) return null
  const [whole, part] = [before.quantity, mention.quantity]
  if (whole.status !== 'actual' || part.kind !== 'count' || !alike(whole, part)) return null
  if (!part.rules.includes('item/inherited') || !SO_FAR.test(textBefore(mention))) return null
  const [all, some] = [amount(whole), amount(part)]
  return all !== null && some !== null && compare(some, all) < 0 ? whole : null
}
