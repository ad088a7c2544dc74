/** Whether a rule is one that is yet to be made. */
import type {View} from './ground.ts'
import {isForEach} from './is-required.ts'
import type {Mood} from './mood.ts'

/** 报销比例|力争|达到75%, 上限|拟|由1000万元放宽到2000万元, |力争|每村至少建成1处: what is yet to be set, or reached. */
export function isProposed(view: View, ground: string, mood: Mood): boolean {
  if (mood.status !== 'planned') return false
  if (ground === 'required') return isForEach(view) && (mood.dated === true || AIM.test(mood.modal ?? ''))
  return (
    (ground === 'limit' ||
      (ground === 'benefit-per-head' && view.quantity.change !== null && SOON.test(view.before))) &&
    isMoved(view, mood)
  )
}

const isMoved = ({mention, quantity, before}: View, mood: Mood): boolean =>
  (quantity.change !== null || (mood.dated === true && REACHED.test(before)) || AIM.test(mood.modal ?? '')) &&
  mention.line.mentions.every(({quantity: {change}}) => change?.from !== quantity)
const SOON = /拟|计划|力争|争取|将/
/** 到2030年，报销比例|达到|75%; a standard that is set for a year to come is a rule. */
const REACHED = /达|提[高升]|增|升|降|压|控制|保持/
const AIM = /力争|争取|确保|目标|力保/

/** 收费标准|拟|从550元下调至|500元|: what it is to become. */
export const isSetSoon = ({quantity, before}: View, {status}: Mood): boolean =>
  status === 'planned' && quantity.change?.from != null && SOON.test(before)
