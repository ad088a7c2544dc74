/** Whether a number goes on with the sources or the remainder of a sum. */
import type {Mention} from '../page.ts'
import {textBefore} from '../surroundings.ts'

const SOURCE =
  /^(?:其中[,，:]?)?(?:争取|申请|使用)?(?:上级|中央|国家|省级?|市级?|县级?|区级?|市县|镇级?|村级?|乡镇|地方|各级|本级|社会|企业|银行|专项|政府|业主|自筹|群众)[^,，。;；\d]{0,12}(?:资金|财政|补助|配套|自筹|投入|投资|资本|贷款|债券?|安排|承担|筹集|筹措|出资|分担|匹配)?$/
const REST = /^(?:其余|剩余|余下|其他|另外?)[^,，。;；\d]{0,10}$/

/** 其中中央补助3亿元，|省级配套2亿元，其余1亿元: sources of money follow one another, and the rest belongs to them. */
export function isSource(first: Mention, mention: Mention): boolean {
  if (mention.clause === first.clause) return false
  const before = textBefore(mention)
  if (REST.test(before)) return true
  return mention.quantity.kind === 'money' && SOURCE.test(textBefore(first)) && SOURCE.test(before)
}
