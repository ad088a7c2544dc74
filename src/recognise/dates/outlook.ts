/** Whether a clause looks ahead (计划6月底前), looks back (已于6月底前), or says nothing. */
import {aheadSigns, pastSigns} from '../../lexicon/calendar-verbs.ts'
import {clauseEnd, clauseStart, nextClause} from './clause-of.ts'

export type Outlook = 'ahead' | 'back' | 'perhaps-ahead' | null

const ahead: ReadonlySet<string> = new Set(aheadSigns.map(row => row.word))
const words = [...ahead, ...pastSigns.map(row => row.word)].sort((a, b) => b.length - a.length)
const SIGN = new RegExp(words.join('|'), 'g')

/** Says where the clause round a date looks; 前 after the date looks ahead unless the clause says 已. */
export function outlook(text: string, start: number, end: number, by: boolean): Outlook {
  const before = text.slice(clauseStart(text, start), start).match(SIGN)?.at(-1)
  if (before) return view(before)
  if (/^(?:开学|入冬|入汛|汛期|主汛期|春节|国庆|采暖季|供暖季)前/.test(text.slice(end, end + 4))) return 'ahead'
  const close = clauseEnd(text, end)
  const after = text.slice(end, close).match(SIGN)?.[0]
  if (after) return view(after)
  const next = close === end ? nextClause(text, end) : {start: end, end}
  const later = text.slice(next.start, next.end).match(SIGN)?.[0]
  if (later) return view(later)
  if (by || AHEAD.test(text)) return 'ahead'
  return opensWill(text, end) || opensWill(text, next.start) || text[start - 1] === '将' ? 'perhaps-ahead' : null
}

/** 四季度，|我局将|开展检查 */
const WILL = /(?:我[省市州县区厅局委办院们]|全[省市州县区]){0,2}(?:还|也|仍)?将/y

function opensWill(text: string, at: number): boolean {
  WILL.lastIndex = at
  return WILL.test(text)
}

/** |下一步|，我局将…，10月建成3处: the sentence tells what is to come. */
const AHEAD = /^(?:下一?步|下一?阶段|接下来|后续|今后)/

const view = (sign: string): Outlook => (ahead.has(sign) ? 'ahead' : 'back')
