/** Whether a number in a plan tells of what is there already. */
import {isNounish} from '../nouns/noun-token.ts'
import type {Line, Mention} from '../page.ts'
import type {View} from './ground.ts'
import type {Mood} from './mood.ts'

/** In a plan, what it starts from (由20个…), builds on (完善21个产业链的…) or charges (收费标准0.25元) is there already. */
export function isGiven(
  {mention, quantity, before, after, own}: View,
  index: number,
  mood: Mood,
  inPlan: boolean,
): boolean {
  const {line} = mention
  // 每年安排|不少于5000万元|的专项资金
  if (/^(?:不[少低]于|至少)/.test(own)) return false
  const begins = line.mentions[index + 1]?.quantity.change?.from === quantity
  if (
    begins ||
    /(?:[由从]|(?:剩余|现有|原有|已有)的|[将把](?:现有|原有|已有))$/.test(before) ||
    /^[^,，]{0,6}已/.test(after) ||
    isLeft(before, after) ||
    /(?:排查|摸排|检查|梳理|普查|查)出的$/.test(before)
  )
    return true
  if (quantity.kind === 'length' && DISTANCE.test(before)) return true
  if (
    inPlan &&
    mood.modal === null &&
    (isExisting(line, mention) || /预算(?:已)?安排|今年[^,，]{0,6}安排[^,，]{0,6}资金$/.test(before))
  )
    return true
  if (inPlan && isGrownFrom(mention)) return true
  // 因常住老人|不足50人|: why a thing is planned so
  if (/^(?:因(?![此而地势材人时])|由于|鉴于)/.test(before) && mood.modal === null) return true
  return quantity.kind === 'rate' && !quantity.change && /收费标准|租金|票价|单价/.test(before)
}

/** 预算安排18.5亿元，较上年增长|8%|: grown like what is given. */
function isGrownFrom({line, quantity, clause}: Mention): boolean {
  const before = line.mentions[line.mentions.findIndex(one => one.quantity === quantity) - 1]
  return (
    quantity.change?.basis != null && before?.clause === clause - 1 && before.quantity.rules.includes('status/given')
  )
}

/** 还有|10万元|未付, 还存在|两大|困难: what is left over, or stands in the way, whatever is planned. */
const isLeft = (before: string, after: string): boolean =>
  /(?:还|仍|尚)存在(?:着)?$/.test(before) ||
  (/(?:还|仍|尚)有$/.test(before) && /^[^,，。;；\d]{0,8}(?:未|没有?)/.test(after))

/** 拟建地点距县城约|25公里|: how far off a place is, built on or not. */
const DISTANCE = /(?:距离?|相距|(?<!撤|搬|迁)离)[^,，、不\d]{1,14}$/

/** 完善全市21个重点产业链的…体系: a number before a noun with 的 describes; 90%的乡镇 is a share that is aimed at. */
function isExisting(line: Line, mention: Mention): boolean {
  let at = mention.at + 1
  while (isNounish(line.tokens[at])) at++
  return line.tokens[at]?.word === '的' && (at > mention.at + 1 || mention.quantity.kind !== 'percent')
}
