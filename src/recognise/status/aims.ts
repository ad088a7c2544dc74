/** Whether a list of targets goes on in the next sentence of its paragraph. */
import {edtfDays} from '../../text/edtf.ts'
import type {Line} from '../page.ts'

const STATES = /(?:预期|主要|发展|年度|总体)(?:的?(?:预期|发展|调控|工作))?(?:目标|指标)(?:任务)?(?:是|为|:)/
/** What is told of, or pointed back to, is no target of the list; 较|上年|增长7% is one. */
const TOLD =
  /已|了(?!解)|(?<![比较])[去上]年|目前|现有|累计|实际|截至|^(?:实际|超额|圆满)?完成|^[这该此]|^为此|^我|^(?:以上|上述|同期|其中)/

/** 今年主要预期目标|是|:地区生产总值增长5%: a list of targets that the next sentence may go on with. */
export function statesAims({sentence: {text}, mentions}: Line): boolean {
  const last = mentions.at(-1)?.quantity
  return last?.status === 'planned' && last.modal === '目标' && STATES.test(text)
}

/** “十五五”时期的主要目标是：…取得重大进展: the list may open with what has no number. */
export const opensAims = ({sentence: {text}}: Line): boolean => STATES.test(text) && !TOLD.test(text)

/** 地区生产总值|年均增长5%左右|: how a target is told that no number before it leads in. */
export const isAimedAt = ({sentence: {text}}: Line): boolean => AIMED_AT.test(text)
const AIMED_AT = /年均[增提降]|\d%?(?:左右|以上|以内)|(?:达到|提高到|控制在|保持在)\d/

/** 。|财政收入增长6%左右|。: the next target; a sentence of a time that is past tells what was reached. */
export const goesOnWithAims = ({sentence: {text}, moments}: Line, reference: string | null): boolean =>
  !TOLD.test(text) &&
  moments.every(
    ({head, edtf}) => head === 'base' || (reference !== null && (edtfDays(edtf).end ?? reference) >= reference),
  )
