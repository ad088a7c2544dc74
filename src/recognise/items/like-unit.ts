/** Those of a pair who are counted. */
import type {Span} from '../../tree.ts'
import type {Line, Mention} from '../page.ts'

/** 耕地面积和|农业人口|1260人: a measure joined to those who are counted is not counted with them. */
export function likeUnit({sentence: {text}}: Line, noun: Span, {quantity}: Mention): Span {
  if (!/^[人户]$/.test(quantity.unit ?? '')) return noun
  const other = /^.{0,16}(?:面积|产值|金额|长度|里程|产量)[和及与、]/.exec(text.slice(noun.start, noun.end))
  return other ? {start: noun.start + other[0].length, end: noun.end} : noun
}
