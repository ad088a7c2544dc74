/** Whether a number is one below or above which a thing must not be. */
import type {View} from './ground.ts'

const OWN = /^不[得应宜能]?[超低高少小大多]/
const APART = /不[得应宜能]?[超低高少小大多][过于][^,，。;；]{1,30}$/

/** 单处|不少于300平方米|, 不超过总投资的|30%|: of what is so, nobody says that it must not be less. */
export const isNorm = ({own, before, quantity: {bound}}: View): boolean =>
  (OWN.test(own) && !/平均每[月年天日周次]$/.test(before)) ||
  ((bound === 'at-least' || bound === 'at-most') && /^[\d一二三四五六七八九十百]/.test(own) && APART.test(before))
