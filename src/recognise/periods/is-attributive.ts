/** Whether a number only says which thing is meant. */
import type {Line, Mention} from '../page.ts'

/** 六大|专项, 9兆瓦时|储能系统, 国家102项重大工程的|285个: a number that says which, at any time. */
export function isAttributive({tokens}: Line, {at, quantity}: Mention): boolean {
  const {item, end} = quantity
  if (quantity.written.unit === '大') return true
  const behind = item !== null && !item.sentence && item.start === end
  if (behind && /^(?:energy|power)$/.test(quantity.kind) && tokens[at + 1]?.class === 'noun') return true
  if (!behind) return false
  let next = at + 1
  while (tokens[next] && tokens[next]!.end <= item.end) next++
  return tokens[next]?.word === '的' && tokens[next + 1]?.class === 'quantity'
}
