/** 设计时速350公里: what stands before a length says that it is of an hour. */
import type {Glance} from '../recogniser.ts'
import type {Governed, RateHead} from './rate-head.ts'

export const SPEED = '时速'
const OWN = /(?:时速[^,，。;；、\d]{0,8}|限速(?:为|是|降[至到]|提[高至到]{1,2})?)$/
/** 由120公里|提高到|160公里, 120|至|160公里 */
const ON = /^(?:[^,，。;；、\d]{0,4}[到至]|[、和与及—-]|或者?)$/

/** The hour of a speed, printed before it or before the speed that it is held against. */
export function speedHead({text, floor, done}: Glance, {start}: Governed): RateHead | null {
  const last = done.at(-1)
  const carried = last?.type === 'quantity' && last.rateHead === SPEED && ON.test(text.slice(last.end, start))
  if (!carried && !OWN.test(text.slice(Math.max(floor, start - 10), start))) return null
  return {words: SPEED, code: '/h', carried: false}
}
