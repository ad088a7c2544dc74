/** Which of the two that one word joins a number is of: 存款余额 and 贷款余额 of 存贷款余额分别…. */
import type {Line, Mention} from '../page.ts'
import {groups, markerBefore} from '../shares/groups.ts'

/** Words that join two things, and the two in their order; 城乡居民医保 is one thing. */
const PAIRS: readonly (readonly [pair: RegExp, first: string, second: string])[] = [
  [/存贷款/, '存款', '贷款'],
  [/城乡居民(?!(?:基本)?(?:医|养老)|大病)/, '城镇居民', '农村居民'],
  [/城乡(?=低保|特困|最低生活|养老机构)/, '城市', '农村'],
]
const JOINS = /存贷款|城乡/

/** The name with the one of the pair that the number is of; as it is where 分别 shares no pair out. */
export function pairedName(line: Line, mention: Mention, name: string): string {
  if (line.mentions.length < 2 || !JOINS.test(name)) return name
  const pair = PAIRS.find(([joined]) => joined.test(name))
  if (!pair) return name
  const two = groups(line).find(members => members.includes(mention))
  if (two?.length !== 2 || !isOfOne(two[0]!, two[1]!) || markerBefore(line, two) === null) return name
  return name.replace(pair[0], two[0] === mention ? pair[1] : pair[2])
}

/** 2021、2022年|存贷款余额|分别…: shared out by years, both are of the pair, and so are two items of a list. */
const isOfOne = ({quantity: a}: Mention, {quantity: b}: Mention): boolean =>
  a.unit === b.unit && a.item?.start === b.item?.start && a.period?.edtf === b.period?.edtf
