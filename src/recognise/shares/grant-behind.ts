/** What is given, behind the last of the sums that are given. */
import type {Span} from '../../tree.ts'
import type {Line, Mention} from '../page.ts'

/** 分别给予10万元、30万元、50万元|奖励|: what is given stands behind the last sum. */
export function grantBehind({tokens}: Line, group: readonly Mention[], marker: number): Span | null {
  const {item, end, kind} = group.at(-1)!.quantity
  if (kind !== 'money' || !item || item.sentence || item.start < end) return null
  return tokens.slice(marker, group[0]!.at).some(({word}) => word === '给予') ? item : null
}
