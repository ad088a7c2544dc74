/** The subjects that a count takes up again. */
import type {Span} from '../../tree.ts'
import type {Line} from '../page.ts'

/** How far before 分别 the count may stand, and how far before that its subjects. */
const NEAR = 4
const FAR = 16

/** 总额…；出口…，进口…，|三项增速|分别高于…: the last so many things that figures were given of; none where there are not as many. */
export function recapped({tokens, mentions}: Line, marker: number, count: number): Span[] {
  let at = marker - 1
  while (at >= 0 && at > marker - NEAR && tokens[at]!.class !== 'quantity') at--
  const total = tokens[at]?.reading
  if (total?.type !== 'quantity' || total.value !== String(count) || !/^[项个类者]$/.test(total.unit ?? '')) return []
  const last = mentions.findIndex(mention => mention.at === at) - 1
  const items: Span[] = []
  for (let index = last; index >= 0 && index > last - FAR && items.length < count; index--) {
    const {item} = mentions[index]!.quantity
    if (item && !item.sentence && !items.some(({start}) => start === item.start)) items.unshift(item)
  }
  return items.length === count ? items : []
}
