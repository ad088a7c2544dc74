/** The same part of another year: 今年1—7月新建15所，|2022年同期|12所. */
import type {Frame} from './frames.ts'

const PART = /^(\d{4})-\d\d(?:-\d\d)?(?:\/\1-\d\d(?:-\d\d)?)?$/

/** The frame of a year with the 同期 behind it, of the months that the frame before it names: 2022年同期 is `2022-01/2022-07`. */
export function ofSameTime(frame: Frame, before: Frame | null, text: string): Frame {
  const {time, end} = frame
  if (!before || time.edtf.length !== 4 || !text.startsWith('同期', end)) return frame
  const found = PART.exec(before.time.edtf)
  if (!found) return frame
  return {
    ...frame,
    end: end + 2,
    time: {...time, edtf: before.time.edtf.replaceAll(found[1]!, time.edtf), raw: `${time.raw}同期`},
  }
}
