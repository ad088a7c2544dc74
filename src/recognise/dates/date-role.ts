/** Says what a date is for: the letter's own date, a deadline, an event, a period. */

import type {DateRole} from '../../../schemas/vocabulary.ts'
import {eventSigns, letterSigns, talkSigns} from '../../lexicon/calendar-verbs.ts'
import {edtfDays} from '../../text/edtf.ts'
import type {BlockRole, MomentHead} from '../../tree.ts'
import type {Glance} from '../recogniser.ts'
import {clauseEnd, clauseStart, nextClause} from './clause-of.ts'
import type {Stretch} from './date-form.ts'
import {isOwed} from './is-owed.ts'
import {outlook} from './outlook.ts'

const alternatives = (rows: readonly {word: string}[]): string => rows.map(row => row.word).join('|')
const EVENT = new RegExp(alternatives(eventSigns))
const TALK = new RegExp(`(${alternatives(talkSigns)})|${alternatives(letterSigns)}`)
const YOU = /[您你]|代表|委员|提案[人者]|建议[人者]|来信人|留言人|诉求人|投诉人|反映人|网友|市民|当事人/
const QUANTITY = /(?<![“"])\d[\d.]{0,9}[万亿]?\p{Script=Han}|[一二三四五六七八九十百千万两]{2,9}[个家名人户]/u
const ALWAYS_EVENT = /获批|批准|荣获|获评|入选|召开|举办|举行|印发|大会|论坛|博览会/

/** The role of a date under its head. */
export function dateRole(glance: Glance, date: Stretch, head: MomentHead): DateRole {
  const {text, block} = glance
  if (date.grain === 'clock') return 'event'
  if (date.grain === 'day' && !date.edge && signs(block.role, text, date, glance.context.reference))
    return 'letter-date'
  if (inTitle(text, date.start, date.end)) return 'document'
  if (head === 'as-of') return 'as-of'
  if (head === 'to' || head === 'by') return due(glance, date, head)
  if (head === 'base' || head === 'of') return date.edge ? 'as-of' : 'period'
  if (date.edge) return looksAhead(glance, date) ? 'deadline' : 'as-of'
  if (head === 'since' || date.grain === 'span') return 'period'
  if (date.grain === 'day') return talks(text, date) ? 'communication' : 'event'
  return happens(text, date) ? 'event' : 'period'
}

/** True for the date of the sign-off, which stands alone. */
const signs = (role: BlockRole, text: string, {start, end, edtf}: Stretch, reference: string | null): boolean =>
  role === 'date' ||
  role === 'signature' ||
  (role === 'body' && end === text.length && (start === 0 || edtf === reference))

function due(glance: Glance, date: Stretch, head: 'to' | 'by'): DateRole {
  if (looksAhead(glance, date) || isAimed(glance, date)) return 'deadline'
  if (head === 'to' && isOwed(glance.text, date.end)) return 'deadline'
  return head === 'to' ? 'as-of' : 'period'
}

/** 到|2025年|，面积达到5万亩, with no day of the letter to hold it against. */
const isAimed = ({text, context}: Glance, {start, edtf}: Stretch): boolean =>
  context.reference === null && /^\d{4}$/.test(edtf ?? '') && text[start - 1] === '到'

/** True when the date lies after the letter, or the clause says 力争 where no letter date tells. */
function looksAhead({text, context}: Glance, date: Stretch): boolean {
  const end = date.edtf && edtfDays(date.edtf).end
  if (end && context.reference !== null && end > context.reference) return true
  return outlook(text, date.start, date.end, date.head === 'by' && !end) === 'ahead'
}

const LOOK_BACK = 80

/** True inside 《…》 whose opening mark stands at most 80 characters before. */
function inTitle(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start)
  const open = before.lastIndexOf('《')
  if (open < 0 || before.indexOf('》', open) >= 0) return false
  return text.slice(end, end + LOOK_BACK).includes('》')
}

function talks(text: string, {end}: Stretch): boolean {
  const [after = ''] = text.slice(end, end + 60).split('。', 1)
  return TALK.exec(after)?.[1] !== undefined && YOU.test(after)
}

function happens(text: string, {start, end}: Stretch): boolean {
  const close = clauseEnd(text, end)
  const next = close === end ? nextClause(text, end) : {start: end, end: close}
  const clause = text.slice(next.start, next.end)
  const found = EVENT.exec(clause)
  if (/时$/.test(clause)) return false
  if (found) return ALWAYS_EVENT.test(found[0]) || !QUANTITY.test(clause.slice(found.index))
  return /(?:于|自)$/.test(text.slice(clauseStart(text, start), start))
}
