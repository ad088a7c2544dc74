/** Whether a rule is one that is yet to be made. */
import type {View} from './ground.ts'
import {isForEach} from './is-required.ts'
import type {Mood} from './mood.ts'

/** 报销比例|力争|达到75%, 上限|拟|由1000万元放宽到2000万元, |力争|每村至少建成1处: what is yet to be set, or reached. */
export function isProposed(view: View, ground: string, mood: Mood): boolean {
  if (mood.status !== 'planned') return false
  if (ground === 'required')
    return (isForEach(view) || OWED.test(view.earlier)) && (mood.dated === true || AIM.test(mood.modal ?? ''))
  // |拟|对获评星级的，每个给予2万元奖励
  if (WILL.test(mood.modal ?? '') && GRANTS.has(ground) && PROPOSES.test(view.earlier)) return true
  // 按每户|1.5万元|计算，约需资金…: what is reckoned with
  const {quantity, mention} = view
  if (ground === 'executed' && RECKONED.test(mention.line.sentence.text.slice(quantity.end, quantity.end + 16)))
    return true
  // 年内办理时间|控制在|3个工作日以内
  if (ground === 'time-limit' && CUT.test(view.before)) return true
  return (
    (ground === 'limit' ||
      (ground === 'benefit-per-head' && view.quantity.change !== null && SOON.test(view.before))) &&
    isMoved(view, mood)
  )
}

const WILL = /^拟/
const GRANTS: ReadonlySet<string> = new Set(['benefit-per-head', 'limit', 'executed', 'one-off', 'awarded'])
const PROPOSES = /(?:^|[,，。;；:])拟(?:对|按|给|从|自|在)[^。;；]{0,60}$/
const RECKONED = /^(?:的标准)?(?:计算|测算|估算)[,，][^,，。;；]{0,6}需/
const CUT = /(?:控制|压缩|缩短|压减)[在到至]$/

const isMoved = ({mention, quantity, before}: View, mood: Mood): boolean =>
  (quantity.change !== null || (mood.dated === true && REACHED.test(before)) || AIM.test(mood.modal ?? '')) &&
  mention.line.mentions.every(({quantity: {change}}) => change?.from !== quantity)
/** 到2030年，公交车应达到|300辆以上|: what is to be by then */
const OWED = /到\d{4}年底?[,，]?[^,，。;；\d]{0,16}应当?达到?$/
const SOON = /拟|计划|力争|争取|将/
/** 到2030年，报销比例|达到|75%; a standard that is set for a year to come is a rule. */
const REACHED = /达|提[高升]|增|升|降|压|控制|保持/
const AIM = /力争|争取|确保|目标|力保/

/** 收费标准|拟|从550元下调至|500元|: what it is to become. */
export const isSetSoon = ({quantity, before}: View, {status}: Mood): boolean =>
  status === 'planned' && quantity.change?.from != null && SOON.test(before)
