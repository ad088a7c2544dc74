/** Words of the present that hold for the date before them. */
import type {TimeWord} from '../time-words.ts'

/** A present that the sentence has set on a day of its own, not the letter's: 截至2018年1月，全市|现有|…. */
export function isOfDateBefore(text: string, {start, role}: TimeWord): boolean {
  if (role !== 'as-of') return false
  const before = text.slice(Math.max(0, start - REACH), start)
  return SURVEY.test(before) || (text[start] === '现' && AS_OF.test(before)) || DATED.test(before)
}

const REACH = 40

/** 根据2023年度国土变更调查成果，全县|现有|耕地142万亩: what a survey found is of its year. */
const SURVEY =
  /(?:根据|依据|据|按照?)[^,，。;；]{0,6}\d{4}年[^,，。;；]{0,16}(?:调查|普查|统计|清查|核查|监测|数据|成果|结果|公报|年鉴)[^,，。;；]{0,6}[,，][^,，。;；\d]{0,8}$/

/** 2019年11月4日|目前|…: of that very day. */
const DATED = /\d{4}年\d{1,2}月\d{1,2}日[,，]?$/

const AS_OF = /截[至止]\d{4}年[^,，。;；]{0,8}[,，][^,，。;；\d]{0,12}$/
