/** Whether a number that could be a year counts years: 树龄|2000年|, 已有|2000年|历史, |2000年|一遇. */

const AGE = /(?:树龄|距今|株龄)(?:已?有?|约|近|超过?|已?达|逾|[最较]大|为){0,3}$/
const HAS = /(?:[已具拥含]?有着?|约|近|超过?|逾|长达|历经|传承|延续)(?:约|近|超过?|逾)?$/
/** 已有2000年|的悠久历史| */
const HISTORY =
  /^(?:[多余]|左右|以上)?的?(?:(?:悠久|漫长|厚重|辉煌|灿烂)的?)?(?:历史(?!遗留|原因|问题|最|新|同期|数据)|文明|文化底蕴|[\p{Script=Han}]{1,3}史(?![料诗学志]))/u
const ALWAYS =
  /^(?:一遇|的?(?:建[城县制都市村寨]|文明|栽培|种植|酿酒|制茶|制瓷|冶炼|商贸)史|(?:以上|左右)的?(?:古|树龄))/

/** Only round numbers say so: 2023年 is a year wherever it stands. */
export function lastsYears(text: string, at: number): boolean {
  if (text[at + 3] !== '0' || text[at + 4] !== '年') return false
  const behind = text.slice(at + 5, at + 16)
  if (ALWAYS.test(behind)) return true
  const before = text.slice(Math.max(0, at - 8), at)
  return AGE.test(before) || (HAS.test(before) && HISTORY.test(behind))
}
