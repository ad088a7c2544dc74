/** Grounds of a rule that the terms of a policy give: what must be had, what is raised with it, how long at most. */
import type {Ground, View} from './ground.ts'
import {isRequired} from './is-required.ts'

const GRANT = /一次性(?:奖励|奖补|补助|补贴|资助|扶持)[^,，。;；\d]{0,6}$/
const GRANTED_TO = /的[^,，。;；已了]{0,12}[,，、]|(?:^|[,，;；。:])对|凡|首次|新(?:认定|评|获评|入选)/
/** Policies that stood or were raised before it in its sentence are at most so many numbers back. */
const REACH = 4

/** In order; read after the grounds of the verbs. */
export const terms: readonly Ground[] = [
  {
    id: 'required',
    example: '申请人应缴纳社保12个月以上',
    holds: isRequired,
  },
  {
    id: 'raised',
    example: '贷款最高额度提高到70万元，多子女家庭再上浮20%',
    holds: view =>
      (view.quantity.kind === 'percent' || view.quantity.kind === 'points') &&
      /(?:[再可]?[上下]浮|相应(?:提高|上调|增加|降低|下调))$/.test(view.before) &&
      isBesideRule(view),
  },
  {
    id: 'extended',
    example: '慢性病处方可延长至12周',
    holds: ({quantity, before}) =>
      quantity.kind === 'duration' && /可(?:以|适当|再)?(?:延长|放宽)[至到]$/.test(before) && !/寿命/.test(before),
  },
  {
    id: 'one-off',
    example: '首次认定的，一次性奖励5万元',
    holds: ({quantity, before, earlier}) =>
      quantity.kind === 'money' &&
      GRANT.test(before) &&
      GRANTED_TO.test(earlier) &&
      !/已|累计|先后|去年|共|获得了/.test(before),
  },
  {
    id: 'norm-range',
    example: '处于4—6个月的合理区间',
    holds: ({after}) => /^的?(?:合理|正常|规定|警戒|控制)(?:区间|范围|水平|线|值)/.test(after),
  },
]

function isBesideRule({mention: {line, quantity}}: View): boolean {
  const index = line.mentions.findIndex(one => one.quantity === quantity)
  return line.mentions.slice(Math.max(0, index - REACH), index).some(one => one.quantity.status === 'rule')
}
