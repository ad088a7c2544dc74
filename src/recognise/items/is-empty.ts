/** Words that stand where an item would, and are none. */
import type {Span} from '../../tree.ts'
import type {Line} from '../page.ts'

/** What no number is ever of. */
const EMPTY =
  /^(?:[年离限处连该这此其上下中内里后前外无时故何原合说了例买来未会将可也先再补奖付缴交罚扣生班少多月份家×=+*/%-]|实际|始终|下步|还差|尚缺|先期|前期|后续|为主|为辅|(?:集中)?[连成]片|相对集中|一共|总共|时年|现年|直到|次月|多年|了吗|基本|足额|全额|说明|需要说明|值得一提|据统计|以前.{0,4}|此前.{0,4}|每[\d十百千万]{1,4}[名个]?[\u4e00-\u9fff]{0,6}(?:人口?|户)|.*属实)$/
export const isEmpty = ({sentence: {text}}: Line, {start, end}: Span): boolean =>
  EMPTY.test(text.slice(start, end)) ||
  (ORDERS.test(text.slice(start, end)) && ORDERED.test(text.slice(end, end + 4))) ||
  (text.startsWith('影响', end - 2) && /[因受]$/.test(text.slice(Math.max(0, start - 1), start))) ||
  text.startsWith('方面', end - 2) ||
  KIN.test(text.slice(start, end))
/** 与|国家|要求的1.5平方米: who asks for it. */
const ORDERS = /^(?:国家|省级?|市级?|上级|部颁|法律|法规)$/
const ORDERED = /^(?:要求|规定|确定|下达|核定)的/
/** |您母亲|收到的90元: whose money it is. */
const KIN =
  /^[您你他她](?:们)?的?(?:父母|父亲|母亲|丈夫|妻子|儿子|女儿|爷爷|奶奶|老公|老婆|家人|家属|孩子|本人|家里?|户)?$/
