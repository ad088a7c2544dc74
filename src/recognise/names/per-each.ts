/** What a sum for each is a sum of. */
import type {Line, Mention} from '../page.ts'
import {itemText} from './words-of.ts'

const EACH = /^[人户车村亩店]均$/
const NEAR = 3

/** 兑现奖补资金600万元，惠及企业12家，|户均|50万元: 户均奖补资金; '' for a sum for nobody, or of no other. */
export function perEach(line: Line, {at, quantity}: Mention, index: number): string {
  if ((quantity.kind !== 'money' && quantity.kind !== 'rate') || quantity.item) return ''
  // 人均|每月|300元
  const last = line.tokens[at - 1]?.word[0] === '每' ? at - 2 : at - 1
  const each = line.tokens[last]?.word ?? ''
  if (!EACH.test(each)) return ''
  for (let before = index - 1; before >= 0 && before >= index - NEAR; before--) {
    const sum = line.mentions[before]!.quantity
    if (sum.kind === 'money') return sum.item ? each + itemText(line, sum) : ''
  }
  return ''
}
