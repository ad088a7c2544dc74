/** Whether words without a numeral name a time that is still to come. */
import {characters} from '../../text/characters.ts'
import type {Line} from '../page.ts'

/** What such words begin with: a look before the pattern. */
const MAY_BEGIN = characters('明来下接今往未以年本月国春元中五入汛主供采秋开')
export const mayLookAhead = (first: number): boolean => MAY_BEGIN.has(first)

/** 明年, 今后, 年底前, 年内, 国庆前 */
const AHEAD =
  /今年再(?=[新建添增培扩改招引])|明年|明后年|来年(?!均)|下个?月|下一?年度|接下来|今后|往后(?=[,，每将])|未来(?=[,，将])|以后(?=每年|将)|(?:今年|本年)?年?[底末]前|(?:今年|本年|年)内|[本下]?月[底末]前|(?:国庆|春节|元旦|中秋|五一|入冬|入汛|主?汛期|供暖季|采暖季|(?:秋季|春季)?开学)前/y
/** |3年内, 去年|年底前, |近|来年 */
const OTHER = /(?:[\d一二三四五六七八九十两几半多整每个去上前当次同近以本]|[去上前当次同每\d]年)$/
/** |已于|年底前…, 年底前|完成了|5个 */
const PAST = /已[^,，。;；]{0,4}$/
const DONE =
  /^[^,，。;；]{0,14}(?:已|了(?!解))|^[,，]?[^。;；计拟将力确要争]{0,40}(?:发现|排查出|查出|检查出)[^,，。;；\d]{1,12}\d/

/** |明年|新建30个, 再培育8个|年底前|: a day to come that no 已 or 了 puts back. */
export function isTimeAhead({tokens, sentence: {text}}: Line, at: number): boolean {
  const {start} = tokens[at]!
  if (!mayLookAhead(text.charCodeAt(start))) return false
  AHEAD.lastIndex = start
  if (!AHEAD.test(text)) return false
  const end = AHEAD.lastIndex
  const before = text.slice(Math.max(0, start - 6), start)
  return !OTHER.test(before) && !PAST.test(before) && !DONE.test(text.slice(end, end + 64))
}
