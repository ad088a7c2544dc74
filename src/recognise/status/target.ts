/** Tells what was aimed at, and what a thing is built for, from what came about. */
import {characters} from '../../text/characters.ts'
import type {Line} from '../page.ts'
import type {View} from './ground.ts'

const AIMED = /(?:目标|任务)(?:任务|目标)?[数量值]?[为是]?[(（]?$/
/** 占年度|计划|20亿元|的55%: what a share is taken of. */
const PLANNED = /(?:目标|任务|计划)[数量值]?$/
/** 完成年度目标|4.8万人|的108.3% */
const SHARED = /^的\d/
const CLOSES = characters(')）')
const MET = /^的?(?:年度|全年|既定|预期)?(?:目标|任务)/

/** 低于|5.5%|的控制目标, 高于|85%|的年度目标: what was to be kept, or reached. */
const KEPT = /^的?(?:年度|全年|年初|既定|预期|控制|国家|省定|考核|约束性|调控|规划)*(?:目标|指标要求|目标任务|目标值)/
const UNLIKE = /(?:[高低优好快慢少多]于|超过?|超出|不及|距离?)[^,，\d]{0,6}[\d.]*/

/** 完成目标任务(|12万人|)的82.3%, 年初下达任务|50公里|，实际完成35公里; 超额完成年度|200部|的目标任务. */
export const isTarget = ({before, after, own, earlier, quantity: {end}, mention: {line}}: View): boolean =>
  CLOSES.has(line.sentence.text.charCodeAt(end))
    ? AIMED.test(earlier)
    : (AIMED.test(before) && !/完成|实现|[超占于比较]|(?<!下)达/.test(before)) ||
      (PLANNED.test(before) && SHARED.test(after)) ||
      (KEPT.test(after) && UNLIKE.test(before + own)) ||
      (MET.test(after) && /(?:完成|实现|达到|控制在|稳定在)[^,，\d]{0,8}$/.test(before))

/** 新增任务45万亩、改造提升|20万亩|: a target that goes on. */
export function sharesTarget(line: Line, index: number): boolean {
  const [before, mention] = [line.mentions[index - 1], line.mentions[index]!]
  if (!before?.quantity.rules.includes('status/target') || before.clause !== mention.clause) return false
  return before.quantity.unit === mention.quantity.unit && line.tokens[before.at + 1]!.class === 'list'
}

const DESIGNED =
  /设计(?:总|年|日|年均|日均)?[^,，。;；\d了院]{0,4}(?:床位|能力|规模|产能|容量|库容|面积|流量|[时车]速|速度|年限|寿命|吞吐量|通过量|处理量|[学车泊]位|荷载)[^,，。;；\d]{0,3}$/

/** 2018年建成通车，设计时速|80公里|: the speed of a road that stands is so. */
const isBuilt = (before: string, earlier: string): boolean =>
  /[时车]速|速度/.test(before.slice(-8)) &&
  /(?:建成|已|竣工|正式)(?:建成|通车|竣工|投用|运营)|(?:建成|通车|竣工)于|现状/.test(earlier) &&
  !/将|拟|计划|预计|在建|确保|力争|改[扩建造]/.test(earlier)

/** 总投资(估算)|3.2亿元| */
const SUMS_END = characters(')）约为')
const RECKONED = /[(（](估算|概算|匡算|暂估)[)）](?:约|为)?$/

/** 基地|规划总规模|9705万千瓦 */
const PROVIDED = /规划(?:建设|用地|占地)?总?(?:规模|装机|容量|面积)(?:为|是|达|约)?$/

/** The word by which a thing is yet to be: 设计床位|800张|, 设计日供水能力|5万立方米|, 总投资(估算)|3.2亿元|. */
export const designOf = ({before, earlier, quantity}: View): string | null =>
  before.includes('设计') && quantity.kind !== 'percent' && DESIGNED.test(before)
    ? isBuilt(before, earlier)
      ? null
      : '设计'
    : before.includes('规划') && PROVIDED.test(before)
      ? '规划'
      : SUMS_END.has(earlier.charCodeAt(earlier.length - 1))
        ? (RECKONED.exec(earlier.slice(-8))?.[1] ?? null)
        : null
