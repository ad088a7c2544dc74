/** What a thing is (全长, 总建筑面积, 总工期) holds at all times, whatever the year in which the thing was begun. */
import type {Line, Mention} from '../page.ts'
import {textBefore} from '../surroundings.ts'

const ATTRIBUTE =
  /(?:全长|总长|规划(?:用地|占地|总)?面积|总建设面积|建筑总量|占地(?:面积)?|(?:总|单套)?建筑面积|用地面积|(?:总|建设|批复)?工期|总库容|总投资|(?:总投资|投资)(?:估算|概算)|(?:设计|规划|总)?年(?:产量|产能|产值|处理能力|销售额|产))(?:约|达|为|共|以|近)?$/
/** 签约项目32个，协议|总投资168亿元: what was agreed or spent is of its year. */
const FLOW = /(?:协议|合同|完成|签约|累计|新增|计划)总?投资(?:约|达|为|共|近)?$/
/** 江南运河|全长120公里: the clause names its thing. */
const NAMED =
  /^[^,，]{2,24}(?:项目|工程|中心|基地|[路桥校院园河库线站厂馆场楼区学])(?:预计|估算|概算|批复)?(?:全长|总长|占地|总?建筑面积|总?工期|总投资)/

/** |常年|播种面积400万亩, |注册资金|500万元: what there is in any year. */
const USUAL = /(?<!变更后的?)注册资[金本]|常年|多年平均|正常年[份景]/

/** True when the number is an attribute of a thing that the frame does not date; 于2022年开工|，总投资3亿元: no event does. */
export function isUndated(line: Line, index: number, isEvent: boolean): boolean {
  if (USUAL.test(textBefore(line.mentions[index]!))) return true
  let at = index
  if (isShareOfAttribute(line, at)) at--
  if (!isAttribute(line.mentions[at])) return false
  if (isEvent || describes(line, at)) return true
  for (; isAttribute(line.mentions[at]); at--) if (NAMED.test(textBefore(line.mentions[at]!))) return true
  return at >= 0 && at < index && isBegun(line, at)
}

/** 首批2所|已于5月份开工|，总建筑面积…: a thing that stands or is begun, no sum of what the frame's time brought. */
function isBegun({mentions, sentence: {text}, tokens, clauses}: Line, index: number): boolean {
  const {quantity, clause} = mentions[index]!
  const close = tokens[clauses[clause]!.to - 1]!.end
  return /已|正在|开工于|建成于/.test(text.slice(quantity.end, Math.min(close, quantity.end + REACH)))
}
const REACH = 40

const isAttribute = (mention: Mention | undefined): boolean => {
  if (!mention) return false
  const before = textBefore(mention)
  return ATTRIBUTE.test(before) && !FLOW.test(before)
}

/** 占地|210亩|的停车场于年初竣工: what says which one is meant is of no time. */
export const isOfThing = (line: Line, index: number): boolean =>
  describes(line, index) && isAttribute(line.mentions[index])
const describes = ({mentions, sentence: {text}}: Line, index: number): boolean =>
  text[mentions[index]!.quantity.end] === '的'

/** 估算总投资2.1亿元，其中|银行贷款1亿元 */
function isShareOfAttribute(line: Line, index: number): boolean {
  const mention = line.mentions[index]!
  const before = line.mentions[index - 1]
  return before?.quantity.kind === mention.quantity.kind && /^其中/.test(textBefore(mention))
}
