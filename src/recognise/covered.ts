/** Places under a cover name, as published replies have them: C5市, B3县. */
import type {Reading} from '../tree.ts'
import {COVERED} from './recognisers/code-name.ts'

/** C5|县二中, C5|市人民医院: the place is a part of the name. */
const NAMES =
  /^.(?:[一二三四五六七八九十]中|[^,，。;；、\d]{0,8}?(?:中学|小学|学校|幼儿园|医院|中专|职中|高中|公司|[局委办]|政府|大队|派出所|街道|[镇村路园厂站]|(?<!城)乡|社区))/
const SEAT = /^县城(?![乡镇区市])/

/** Where the place ends that the reading begins; the reading's own end where it begins none. */
export function coveredEnd(text: string, reading: Reading): number {
  const {end} = reading
  if (reading.type !== 'excuse' || reading.why !== COVERED || NAMES.test(text.slice(end, end + 14))) return end
  return end + (SEAT.test(text.slice(end, end + 3)) ? 2 : 1)
}
