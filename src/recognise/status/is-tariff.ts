/** Whether a number is a charge that was fixed. */
import {lastPart, type View} from './ground.ts'

/** 每满3分钟计费|1元|, 核定收费标准:|2元/吨|, 执行价格为|0.5元|, 经协商确定费用如下:(1)车位费|300元/月|. */
export const isTariff = ({quantity, before, after, earlier, sentence, lead, charged}: View): boolean =>
  charged &&
  !/均价[为是达约]?$/.test(before) &&
  ((charges(lastPart(sentence), after) && !/实[收付]|已收/.test(before)) ||
    (STEPPED.test(quantity.kind) && /阶梯|首个?半?小时/.test(sentence) && !/已|累计|实际|收入|收取/.test(before)) ||
    (sentence.includes('标准:') && /(?:核定|规定|执行)[^。]{0,12}标准:/.test(sentence)) ||
    (quantity.kind === 'money' && /票价|价格|收费/.test(before) && APPROVED.test(earlier)) ||
    (quantity.unit?.startsWith('CNY/') === true && (AGREED.test(sentence) || AGREED.test(lead))) ||
    (before.includes('执行') && /执行[^,，。]{0,6}价格?(?:分别|均|统一)?[为是][^,，。]{0,12}$/.test(before)))

/** 第二阶梯|3.6元/立方米| */
const STEPPED = /^(?:money|rate)$/

/** 计费 or 加收 in the two, or where the one meets the other. */
function charges(sentence: string, after: string): boolean {
  const words = sentence + after
  return words.includes('计费') || words.includes('加收')
}

/** 经县物价局核定，票价由|8元|降至|5元| */
const APPROVED = /经[^,，。;；]{2,16}(?:核定|批复|批准|核准)[,，][^。;；]{0,30}$/
const AGREED =
  /(?:确定|核定|规定|约定|议定)[^。;；]{0,40}(?:收费|服务费|管理费|使用费|停车费|租金|票价|价格|费用|标准)(?:分别)?(?:如下|为)?:/
