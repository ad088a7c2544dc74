/** Holidays of one month each year: 今年“五一”假期 is of May. */
import {characters} from '../../text/characters.ts'
import type {Frame} from './frames.ts'

const HOLIDAY = /^度?的?[“"]?(五一|十一|国庆|元旦|清明)[”"]?(?:节?(?:假期|期间|小长假|黄金周|假日)|节)/
/** What the words between a year and a holiday begin with. */
const OPENS = characters('度的“"五十国元清')
const MONTHS: Readonly<Record<string, string>> = {五一: '05', 十一: '10', 国庆: '10', 元旦: '01', 清明: '04'}

/** The frame of a year with the holiday that follows it: 2023年国庆假期 is `2023-10`. */
export function ofHoliday(frame: Frame, text: string): Frame {
  const {time, end} = frame
  if (time.edtf.length !== 4 || time.role !== 'during' || !OPENS.has(text.charCodeAt(end))) return frame
  const found = HOLIDAY.exec(text.slice(end, end + 14))
  if (!found) return frame
  const close = end + found[0].length
  return {...frame, end: close, time: {...time, edtf: `${time.edtf}-${MONTHS[found[1]!]}`, raw: time.raw + found[0]}}
}
