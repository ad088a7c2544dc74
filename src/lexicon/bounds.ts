/** Words that bound or soften a number: before it (超过), inside it (余), after it (以上). */
import type {Bound} from '../../schemas/vocabulary.ts'

export interface BoundRow {
  readonly words: readonly string[]
  readonly bound: Bound
  readonly example: string
  /** characters that must not stand before the word: 附近 is not 近 */
  readonly notAfter?: string
  /** characters that must not follow the word: 上下游 is not 上下 */
  readonly notBefore?: string
  /** only before money, percent and rates: 最高日客流 bounds nothing */
  readonly only?: 'ceiling'
  /** ends in a predicate: it bounds, but stays outside the raw text (约为4737元) */
  readonly apart?: true
}

/** Before the number. */
export const leadingBoundRows = [
  {
    words: ['约', '大约', '大概', '約'],
    bound: 'about',
    example: '约279亩',
    notAfter: '节合契预制集签公履违特条续解邀婚租誓失盟简俭',
  },
  {words: ['近', '将近', '接近', '近乎'], bound: 'about', example: '近2000家企业', notAfter: '附最邻临靠就远新亲'},
  {
    words: ['超', '超过', '超出', '超越', '超逾', '远超', '远超过'],
    bound: 'over',
    example: '超300亿元',
    notAfter: '商赶高反川苏浙闽赣湘皖鄂粤中英西德意',
  },
  {words: ['突破'], bound: 'over', example: '突破2430万千瓦'},
  {
    words: ['逾', '高于', '多于', '大于', '高出', '刚过', '略超', '略高于', '稍高于', '远高于', '不止', '不只', '>'],
    bound: 'over',
    example: '逾80户',
  },
  {
    words: [
      '不少于',
      '不低于',
      '不小于',
      '至少',
      '不下',
      '不下于',
      '最少',
      '最低',
      '起码',
      '起碼',
      '不得低于',
      '不得少于',
      '不得小于',
      '不应低于',
      '不应少于',
      '不应小于',
      '不宜低于',
      '不宜少于',
      '不宜小于',
      '不能低于',
      '不能少于',
      '大于等于',
      '大于或者等于',
      '大于或等于',
      '≥',
      '>=',
      '不短于',
      '不早于',
      '最短',
      '未低于',
      '没有低于',
      '没低于',
      '未少于',
      '没有少于',
      '没少于',
    ],
    bound: 'at-least',
    example: '不少于5年',
  },
  {
    words: ['不足', '不到', '低于', '少于', '小于', '未满', '不满', '未达', '未超', '不及', '尚不足', '<'],
    bound: 'under',
    example: '不足7米',
  },
  {
    words: [
      '不超过',
      '不超',
      '不高于',
      '不大于',
      '不多于',
      '不得超过',
      '不得高于',
      '不得多于',
      '不得大于',
      '不应超过',
      '不应高于',
      '不应大于',
      '不宜高于',
      '不宜大于',
      '不能超过',
      '不宜超过',
      '不长于',
      '不晚于',
      '至多',
      '最多',
      '最多不超过',
      '最大不超过',
      '最高不超过',
      '最高不得超过',
      '最长不超过',
      '最长不得超过',
      '最长',
      '未超过',
      '没有超过',
      '没超过',
      '未超出',
      '没有超出',
      '不超出',
      '未突破',
      '没有突破',
      '没突破',
      '不突破',
      '不得突破',
      '未高于',
      '没有高于',
      '没高于',
      '小于等于',
      '小于或等于',
      '≤',
      '<=',
    ],
    bound: 'at-most',
    example: '最高不超过30万元',
  },
  {words: ['最高'], bound: 'at-most', example: '最高给予奖励，最高300万元', only: 'ceiling'},
  {
    words: ['约为', '约合', '约占', '约有', '约需', '约达', '约计', '接近于', '近达'],
    bound: 'about',
    example: '费用约为4737元',
    apart: true,
    notAfter: '节合契预制集签公履违特条续解邀婚租誓失盟简俭',
  },
  {
    words: ['至少有', '至少是', '至少为', '至少需', '最低为', '最少有'],
    bound: 'at-least',
    example: '至少有3家',
    apart: true,
  },
  {words: ['超过了', '突破了'], bound: 'over', example: '超过了300家', apart: true},
  {
    words: ['未达到', '没有达到', '没达到', '未能达到', '没能达到'],
    bound: 'under',
    example: '入住率未达到60%',
    apart: true,
  },
  {words: ['最多为', '最多是', '最多有', '最长为'], bound: 'at-most', example: '最多为5人', apart: true},
] as const satisfies readonly BoundRow[]

/** After number and unit. */
export const trailingBoundRows = [
  {words: ['左右', '上下'], bound: 'about', example: '150辆左右', notBefore: '游级岸侧联班手楼'},
  {
    words: ['以上', '及以上', '或以上', '(含)以上', '之上', '(含)及以上', '(及)以上', '及其以上', '以上(含)'],
    bound: 'at-least',
    example: '2500套以上',
  },
  {words: ['有余', '开外'], bound: 'over', example: '300户有余'},
  {
    words: ['以下', '及以下', '以内', '之内', '及以内', '或以下', '(含)以下', '(含)以内', '以下(含)', '(含)及以下'],
    bound: 'at-most',
    example: '8分钟以内',
  },
] as const satisfies readonly BoundRow[]
