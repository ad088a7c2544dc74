/** Tells page furniture from the letter: page numbers (— 31 —, 第3页 共9页) and tables of contents (…………50). */

const PAGE =
  /^(?:[-—–－·•.]\s{0,4}[\d０-９]{1,4}\s{0,4}[-—–－·•.]|第?\s{0,2}[\d０-９]{1,4}\s{0,2}页(?:[,，/\s]{0,4}共\s{0,2}[\d０-９]{1,4}\s{0,2}页)?|第\s{0,2}[一二三四五六七八九十]{1,3}\s{0,2}页|[\d０-９]{1,4}\s?\/\s?[\d０-９]{1,4}|[-—–－]{1,2}\s{0,2}[\d０-９]{1,4}\s{0,2}[-—–－]{1,2})$/
const LEADER = /[.…·]{5}\s{0,4}[\d０-９（(]{1,5}[）)]?$/

/** Last characters of page numbers and of lines in a table of contents. */
const LAST = new Set([...'0123456789０１２３４５６７８９)）页-—–－·•.'])

/** True for a line that belongs to the page and not to the text. */
export function isFurniture(source: string, start: number, end: number): boolean {
  if (end - start > 120 || !LAST.has(source[end - 1]!)) return false
  const text = source.slice(start, end)
  return end - start <= 16 ? PAGE.test(text) || LEADER.test(text) : LEADER.test(text)
}
