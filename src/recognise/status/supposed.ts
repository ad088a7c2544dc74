/** Whether a number is one that is only supposed: 如治疗花费1万元, 以一台3万元的电梯为例. */
import type {Mention} from '../page.ts'
import type {View} from './ground.ts'

/** What a sentence with a supposition or a worked example has: asked of a line, and not of each number. */
export const mayBeSupposed = (text: string): boolean =>
  (text.includes('如') || text.includes('若') || text.includes('假') || text.includes('例')) && HINT.test(text)
const HINT = /如果|假[如设定使]|倘若|若|[例比譬]如|举例|为例|如[按以]|如[^,，。;；]{0,12}(?:计算|测算|花费)/

/** ，|若|按每亩…, |如|治疗花费…: what opens a supposition holds to the end of its part. */
const SUPPOSED =
  /(?:^|[,，。;；:：(（“])(?:但|而|且|那么|反之)?(?:如果|假[如设定使]|倘若|若(?!干|尔盖|羌|非)|如[按以](?![上下此往前后])|如(?=[^,，。;；]{0,12}(?:计算|测算|花费)))[^;；]{0,60}$/
/** 例如，|一名|职工…: nobody in particular */
const SOMEBODY = '(?:某|[一1](?:名|位|户|家|个|台|辆|栋|亩|对)|一般)'
const EXAMPLE = new RegExp(`(?:[例比譬]如|举例(?:来说|说明)?)[:：,，]?[^,，。;；]{0,8}${SOMEBODY}[^;；]{0,80}$`)
/** 以|一台3万元的电梯|为例: a thing made up, where 以张村为例 and 以2022年为例 are none */
const MADE_UP = new RegExp(
  `以(?=[^,，。;；]{1,30}为例)(?:${SOMEBODY}|[^,，。;；\\d]{0,16}\\d[\\d.]{0,8}[万亿]?[^\\d年月.])[^,，。;；]{0,24}为例`,
)
const WITHIN = /以[^,，。;；]{0,20}$/
const BEHIND = /^[^,，。;；]{0,16}为例/

export const isSupposed = ({mention, earlier}: View): boolean =>
  SUPPOSED.test(earlier) ||
  EXAMPLE.test(earlier) ||
  MADE_UP.test(earlier) ||
  (WITHIN.test(earlier) && BEHIND.test(behind(mention)))

const behind = ({line, quantity: {end}}: Mention): string => line.sentence.text.slice(end, end + 20)
