/** The noun that a list leaves out: 项目 of 普通国省道项目23个，其中13个已建成、在建7个. */
import {type Line, type Mention, tokenIndexAt} from '../page.ts'
import type {TokenClass} from '../tokens.ts'
import {itemText} from './words-of.ts'

const MOST_BACK = 12
const LONGEST = 18

/** True where what is written before a number is only what was done: 改建|3900套, 在建|7个. */
export function isDeed(line: Line, {quantity: {item}}: Mention): boolean {
  if (!item) return true
  if (item.sentence) return false
  let seen = false
  for (let at = tokenIndexAt(line, item.end); at >= 0 && line.tokens[at]!.start >= item.start; at--) {
    const {class: kind, word} = line.tokens[at]!
    if (!DOING.has(kind) && !/^[在续新]建$/.test(word)) return false
    seen = true
  }
  // “链主企业” is less than its token
  return seen
}

const DOING: ReadonlySet<TokenClass> = new Set(['verb', 'nominal', 'deed', 'adverb'])

/** Words that say which sort, without the thing: 省级, 民办, 男性. */
const SORT =
  /^(?:.{0,3}级|[公民国校村]办|男|女|男性|女性|公立|民营|国有|城区|农村|城镇|省属|市属|县属|在建|其他|其它|其余|\d+(?:[—~-]\d+)?周?岁(?:及?以[上下])?)$/
/** 卫生院12家，其中|河东|5家: a place where these units count something else. */
const PLACE = /^(?:.{1,5}(?:[省市县镇乡州]|(?<![社小园景校街片院库厂])区)|河[东西南北]|[东西南北]部)$/
const COUNTS_OTHER = /^[家所座台辆套名人户]$/
/** What a noun says of its own sort: 国家级|非遗项目, 各类|养老机构. */
const OWN_SORT = /^(?:.{1,3}级(?:以上)?|各类|各级|[公民]办)(?=.{2})/

/** 省级|52项, 公办|12家: what the list's first number counts, less its own sort. */
export function sortedHead(line: Line, index: number): string {
  const {item, unit} = line.mentions[index]!.quantity
  const words = item && !item.sentence ? line.sentence.text.slice(item.start, item.end) : ''
  if (!SORT.test(words) && !(COUNTS_OTHER.test(unit ?? '') && PLACE.test(words))) return ''
  return elidedHead(line, index).replace(OWN_SORT, '')
}

/** 2个|市级|、6个县级|实训基地|: what the next of the list counts, less its own sort; '' where the list does not go on. */
export function aheadHead(line: Line, index: number): string {
  let end = -1
  for (let at = index; at < line.mentions.length && at < index + MOST_AHEAD; at++) {
    const {item, start, kind, unit} = line.mentions[at]!.quantity
    if (
      !item ||
      item.sentence ||
      kind !== 'count' ||
      item.start < start ||
      unit !== line.mentions[index]!.quantity.unit
    )
      return ''
    if (end >= 0 && !BETWEEN.test(line.sentence.text.slice(end, start))) return ''
    const words = itemText(line, line.mentions[at]!.quantity)
    if (!SORT.test(words)) return at > index && AHEAD_SORT.test(words) ? short(words.replace(AHEAD_SORT, '')) : ''
    end = item.end
  }
  return ''
}
const MOST_AHEAD = 5
const BETWEEN = /^(?:[、,，和及与]|以及)$/
const AHEAD_SORT = /^(?:.{1,3}级|[公民国校村]办|公立|民营|国有|[省市县]属|城区|农村|城镇|男性?|女性?)(?=.{2})/

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
      const text = itemText(home, mention.quantity)
      if (!SORT.test(text)) return short(text)
    }
  return ''
}

/** A head with a number in it is a list, no noun, but that of |60岁以上|老年人口, whose age is a sort. */
function short(words: string): string {
  const text = words.replace(AGED, '')
  return text.length > LONGEST || /[\d、，,]/.test(text) ? '' : text
}
const AGED = /^\d+周?岁(?:及?以[上下])(?=.{2})/
