/** A noun behind a number that is measured by the number that follows. */
import type {Span} from '../../tree.ts'
import type {Token} from '../tokens.ts'

/** What only says of which rank a thing is, or where it stands. */
const MODIFIER = /^(?:重[点大要]|主要|门前|门口|周边|附近|周围|沿线|.{1,2}级)$/
/** 41所|门前道路宽度|不足12米: the measure is of the number that follows. */
export function isSubjectOfNext(tokens: readonly Token[], last: number, end: number): boolean {
  if (!/(?:宽度|长度|高度|面积|比例|占比|规模|收入|间距|容积率|[^效]率|浓度|里程|距离|龄)$/.test(tokens[last]!.word))
    return false
  let at = last + 1
  while (at < end && /^(?:link|adverb)$/.test(tokens[at]!.class)) at++
  return tokens[at]?.reading?.type === 'quantity'
}

/** 5个|小区|绿化面积达2公顷, 12个|国考断面|水质优良比例: the thing whose measure that is. */
export function thingBefore(tokens: readonly Token[], first: number, last: number): Span | null {
  for (let at = last - 1; at >= first; at--)
    if (THING.test(tokens[at]!.word)) return {start: tokens[first]!.start, end: tokens[at]!.end}
  return last > first && tokens[first]!.class === 'noun' && !MODIFIER.test(tokens[first]!.word) ? tokens[first]! : null
}
const THING =
  /(?:断面|小区|社区|[乡村城]镇|行政村|卫生[院室]|医院|学校|企业|园区|街道|家庭|机构|水库|站点|产业|行业|集群|项目|产品|品牌)$/
