/** Dates of papers and of lives, which say nothing of when a figure holds. */
import {characters} from '../../text/characters.ts'
import type {Span} from '../../tree.ts'

/** How far before a date, or behind it, the words stand that give it away. */
const REACH = 60
/** 有效期至|2030年5月|, 有效期:|2022.03.01-03.05|、|04.02-04.06|, 抵押期限至|2015年5月|: a term is of the paper. */
const VALID =
  /(?:有效期(?:限|间)?[为是至到从自由:截止]{0,4}|(?:租赁?|承租|承包|合同|协议|保修|质保|[抵质]押|查封|冻结|经营|使用|服务|任职?|贷款|存续|许可)期(?:限|间)?[为是至到从自由:截止]{1,4})[\d.年月日起、至到~-]{0,50}$/
/** 到期日为|2024年3月31日|, 于|2024年3月31日|到期 */
const EXPIRY = /(?:到期|届满|期满|失效)(?:日期?|时间)?(?:为|是|:)?$/
const EXPIRES = /^(?:已|将|均|即)?(?:到期|届满|期满|失效)/
/** |2022年3月|省政府印发的《方案》 */
const ISSUED = /^[^,，。;；\d《]{0,20}(?:印发|下发|发布|出台|颁布|颁发|制定)(?:实施|施行)?的《/
/** |2022年9月1日起|施行的办法规定 */
const IN_FORCE =
  /^(?:正式)?(?:施行|实施|执行|印发|出台|发布)的[^,，。;；\d《]{0,8}(?:办法|规定|通知|意见|方案|文件|条例|政策|标准|细则)(?:中)?(?:规定|明确|要求|提出)/
/** 根据市物价局|2016年|44号文件 */
const NUMBERED = /^第?\d{1,4}号(?:文|令|公告|通知|批复)/
/** |2015年7月|毕业于师范学院 */
const LIVED = /^(?:[,，][^,，。;；\d]{1,12})?(?:(?:毕业|出生|就读|生)于|参加工作)/
/** 您于|8月26日|在网上的留言: when the letter came that is answered. */
const YOURS = /(?:[您你]们?|网友|代表|委员)[^,，。;；\d]{0,8}[于在]$/
const WRITTEN =
  /^[^,，。;；\d]{0,40}(?:来信|来电|来函|留言|发帖|反映|提出|提交|咨询|投诉|信访|诉求|建议|提案|信箱|平台|热线)/

const SENT_ON = characters('于在')

/** True for a date by which a paper is valid, on which one was issued or sent in, or on which a life turned. */
export function isOfPaper(text: string, {start, end}: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start)
  if (before.includes('期') && (VALID.test(before) || EXPIRY.test(before))) return true
  const after = text.slice(end, end + REACH)
  return (
    EXPIRES.test(after) ||
    NUMBERED.test(after) ||
    (after.includes('的《') && ISSUED.test(after)) ||
    IN_FORCE.test(after) ||
    LIVED.test(after) ||
    (SENT_ON.has(text.charCodeAt(start - 1)) && YOURS.test(before) && WRITTEN.test(after))
  )
}
