/** Whether a time behind a number is of that number alone. */
import type {Mention} from '../page.ts'
import type {Frame} from './frames.ts'

/** 9家企业入选2022年…名单: a date inside the object of a number says nothing of what follows. */
export const isObject = (frame: Frame, before: Mention | null): boolean =>
  before !== null &&
  frame.start > before.quantity.start &&
  // 剩余900处|今年9月底前|清零；…: a deadline behind its number is of that alone
  (frame.time.role === 'by' || !/^(?:年[内底]|今年|明年|目前)/.test(frame.time.raw))
