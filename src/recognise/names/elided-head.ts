/** The noun that a list leaves out: 项目 of 普通国省道项目23个，其中13个已建成、在建7个. */
import {type Line, type Mention, tokenIndexAt} from '../page.ts'
import {itemText} from './words-of.ts'

const MOST_BACK = 12
const LONGEST = 18

/** True where what is written before a number is only what was done: 改建|3900套, 在建|7个. */
export function isDeed(line: Line, {quantity: {item}}: Mention): boolean {
  if (!item) return true
  if (item.sentence) return false
  for (let at = tokenIndexAt(line, item.end); at >= 0 && line.tokens[at]!.start >= item.start; at--) {
    const {class: kind, word} = line.tokens[at]!
    if (!/^(?:verb|nominal|deed|adverb)$/.test(kind) && !/^[在续新]建$/.test(word)) return false
  }
  return true
}

/** The noun of the nearest number of the same unit before it, in the sentence or the one before; '' without any. */
export function elidedHead(line: Line, index: number): string {
  const {unit, partOf} = line.mentions[index]!.quantity
  if (unit === null) return ''
  if (partOf?.item && partOf.unit === unit) return short(itemText(line, partOf))
  for (const [home, from] of [
    [line, index - 1],
    [line.before, (line.before?.mentions.length ?? 0) - 1],
  ] as const)
    for (let at = from; home && at >= 0 && at > from - MOST_BACK; at--) {
      const mention = home.mentions[at]!
      if (mention.quantity.unit !== unit || mention.quantity.kind !== 'count' || isDeed(home, mention)) continue
      return short(itemText(home, mention.quantity))
    }
  return ''
}

/** A head with a number in it is a list, no noun. */
const short = (text: string): string => (text.length > LONGEST || /[\d、，,]/.test(text) ? '' : text)
