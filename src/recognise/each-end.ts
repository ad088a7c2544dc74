/** The words that say for how many of a thing a number holds: 每亩, 每人每月, 单户. */
const EACH =
  /(?:每[十百千万两\d]{0,2}(?:(?:农村|城镇|城乡|户籍|常住|老年|农业|服务){0,2}人口|老年人|人次|人|户|亩|公斤|克|斤|升|年度|年|学年|学期|季度|供暖季|采暖季|季|月|周|日|天|吨|套|个|平方米|平方公里|公里|公顷|生(?!产)|名|家|班|床日|床|辆|台|车次|次|小时|分钟|张|头|只|件|度|立方米|单|项|校|村|所|例|位|座|车|口|栋|片|条|艘|人份|课时|千瓦时|千瓦|米|餐|处(?![理置罚])|部|间|棵|株|镇街|镇|乡|县|市|区)|单(?!项冠)[个户家处项次笔张座栋套台辆例宗批](?![位一独价])){1,3}/y

/** End of 每亩, 每人每月 at `at`, or `at`. */
export function eachEnd(text: string, at: number): number {
  EACH.lastIndex = at
  return EACH.test(text) ? EACH.lastIndex : at
}
