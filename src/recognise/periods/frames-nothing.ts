/** Dates that say when no figure holds: what it is measured by, which ones are meant, what would be. */
import {edtfDays} from '../../text/edtf.ts'
import type {Moment, Span} from '../../tree.ts'
import type {Line} from '../page.ts'
import type {Context} from '../recogniser.ts'
import {isOfPaper} from './of-paper.ts'

/** True for a date that is no time of a figure: 在|2023年|基础上, 建于|1980年代|, |2000年以前|打的老井. */
export function framesNothing(line: Line, moment: Moment, context: Context): boolean {
  const {text} = line.sentence
  return (
    isMeasure(text, moment) ||
    isOfMultiple(line, moment) ||
    isFounding(text, moment) ||
    isBracketedBase(text, moment) ||
    isOfOld(text, moment, context) ||
    isOfThose(text, moment) ||
    isOfWhole(text, moment) ||
    isIf(text, moment) ||
    isOfPaper(text, moment)
  )
}

/** 是|2021年启动时的|2.8倍: a multiple's base is no time of it. */
function isOfMultiple({mentions, sentence: {text}}: Line, {start, end}: Moment): boolean {
  const next = mentions.find(({quantity}) => quantity.start >= end)?.quantity
  if (next?.kind !== 'multiple' || next.start - end > 8 || text[next.start - 1] !== '的') return false
  return /[是为达]$/.test(text.slice(Math.max(0, start - 2), start))
}

/** 危桥建于|1980年代|，长18米: what stands since then is not of that time. */
const isFounding = (text: string, {start}: Span): boolean =>
  /(?:始建|建成|成立|设立|修建|建|竣工|投运|起步|起源|肇始|始|开[办馆园]|发端)于$/.test(
    text.slice(Math.max(0, start - 4), start),
  )

/** 考虑到|当前|财政紧张，拟出资5亿元; 超出我市|现有|财力，惠及3000户: why a thing is so, and no time of it. */
export const isReason = (text: string, {start, end}: Span): boolean =>
  REASON.test(text.slice(Math.max(0, start - 16), start)) && /^[^,，。;；\d]*[,，]/.test(text.slice(end, end + 40))
const REASON = /(?:考虑到?|鉴于|由于|因(?!此)|针对|面对|结合|根据|超出|超过|依托|立足|受限于)[^,，。;；]{0,12}$/

/** 比改革前(|2021年|)下降11.4%: the bracket says when that was which is compared with. */
const isBracketedBase = (text: string, {start, end}: Span): boolean =>
  text[end] === ')' && /(?:比|较|相比于?)[^,，。;；\d]{1,16}[(]$/.test(text.slice(Math.max(0, start - 20), start))

/** |2000年以前|打的老井占23%, |2001年后|建成的小区: which ones are counted, and not when. */
const isOfOld = (text: string, {start, end, edtf}: Moment, {reference}: Context): boolean =>
  /[^年月日]前$|后$/.test(text.slice(start, end)) &&
  /^[^,，。;；\d的]{1,12}的(?!基础)/.test(text.slice(end, end + 14)) &&
  reference !== null &&
  (edtfDays(edtf).end ?? reference) <= reference

/** 如|2023年底前|未完工，扣减20%: what would be is of no time. */
const isIf = (text: string, {start}: Span): boolean => IF.test(text.slice(Math.max(0, start - 10), start))
const IF = /(?:^|[,，。;；])(?:如果?|若|倘若|假如)(?:在|于|到)?$/

/** |2023年四季度|增发的国债中，我市争取到…: when that was given out of which this is a part. */
const isOfWhole = (text: string, {end}: Span): boolean => WHOLE.test(text.slice(end, end + 28))
const WHOLE = /^[^,，。;；\d]{0,4}(?:增发|发行|印发|下达|批准|批复|公布|发布|认定)的[^,，。;；\d]{1,12}中[,，]/

/** 对|2023年底前|竣工的电梯，每台补助10万元: for which ones a rule is. */
const isOfThose = (text: string, {start, end}: Span): boolean =>
  text[start - 1] === '对' && text[end - 1] === '前' && /^[^,，。;；\d]{1,14}的/.test(text.slice(end, end + 16))

/** 在|2023年|基础上: a year that a figure is measured by. */
const isMeasure = (text: string, {end}: Span): boolean => /^的?基础上/.test(text.slice(end, end + 4))
