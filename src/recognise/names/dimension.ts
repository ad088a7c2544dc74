/** Which way a length goes. */
import type {Line, Mention} from '../page.ts'

const WAYS = /^[宽高深厚]约?$/

/** 路面|宽|6米, 4.5米|宽|: 宽度; '' where the letter does not say. */
export function dimensionOf({tokens, sentence}: Line, {at, quantity}: Mention): string {
  if (quantity.kind !== 'length') return ''
  const {item, end} = quantity
  const way = [tokens[at - 1]?.word, tokens[at + 1]?.word].find(word => word !== undefined && WAYS.test(word))
  // 1米|高|隐形防护网
  const glued = item && !item.sentence && item.start === end + 1 ? sentence.text[end] : undefined
  return way ? `${way[0]}度` : glued && WAYS.test(glued) ? `${glued}度` : ''
}
