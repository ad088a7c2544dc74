/** Finds the end of a letter: signature, date, contact, copies, in the orders that offices give them. */
import {contactLabels, copyLabels} from '../lexicon/envelope-words.ts'
import {dictionary} from '../text/dictionary.ts'
import type {BlockRole, Span} from '../tree.ts'
import {type Day, dayAtEnd} from './day.ts'
import {isOrgan} from './organ.ts'
import {DEEP, isPageLine, isParagraph, PARAGRAPH} from './page-line.ts'
import type {Stretch} from './stretch.ts'

const contacts = dictionary('contact-labels', contactLabels, ({word}) => [word])
const copies = dictionary('copy-labels', copyLabels, ({word}) => [word])
/** A date under the signature that has lost its marks: 202285, 2023420日, 2023年13月2日. */
const DAMAGED = /^[\d年月日./〇一二三四五六七八九十-]{4,14}$/

/** What stands at the end of a letter. */
export interface Closing {
  readonly at: number
  readonly signature: readonly Stretch[]
  readonly day: Day | null
  readonly footer: readonly Stretch[]
}

/** Goes up from the end to the date and the signature above it. */
export function close(parts: readonly Stretch[], top: number): Closing {
  const foot = Math.max(top, parts.length - DEEP)
  let dated = -1
  let day: Day | null = null
  for (let at = parts.length - 1; at >= foot && !day; at--) {
    const part = parts[at]!
    day = signedDay(part.text)
    if (day) dated = at
    else if (isParagraph(part) && !isFooter(part.text)) break
  }
  if (day) return signed(parts, top, dated, day)
  return beforeAnnexes(parts, top) ?? unsigned(parts, top)
}

/** Annexes may stand below the signature: the first signer with a date under it ends the letter. */
function beforeAnnexes(parts: readonly Stretch[], top: number): Closing | null {
  for (let at = top + 1; at < parts.length; at++) {
    const part = parts[at]!
    const day = part.role === 'body' && isSigner(parts[at - 1]!.text) ? signedDay(part.text) : null
    if (day?.start !== 0) continue
    let end = at + 1
    while (end < parts.length && isFooter(parts[end]!.text)) end++
    return signed(parts.slice(0, end), top, at, day)
  }
  return null
}

/** A line that is a date, or an organ and a date; 发布日期：2023-08-25 is the page's. */
function signedDay(text: string): Day | null {
  if (text.length > 80 || isPageLine(text)) return null
  const day = dayAtEnd(text)
  if (!day) return null
  const before = text.slice(0, day.start).replace(/^(?:日期|落款|时间):/, '')
  return before === '' || isOrgan(before.replace(/[:,，]$/, '')) ? day : null
}

function signed(parts: readonly Stretch[], top: number, dated: number, day: Day): Closing {
  const date = parts[dated]!
  date.role = day.start === 0 || /^(?:日期|时间):/.test(date.text) ? 'date' : 'signature'
  const signature: Stretch[] = date.role === 'signature' ? [date] : []
  let at = dated
  while (date.role === 'date' && at - 1 >= top && signature.length < 6 && isSigner(parts[at - 1]!.text)) {
    at--
    parts[at]!.role = 'signature'
    signature.unshift(parts[at]!)
  }
  const footer = footed(parts, dated + 1)
  const above = lifted(parts, at, top)
  return {
    at: above.at,
    signature: signature.length > 0 ? signature : below(footer),
    day,
    footer: [...above.footer, ...footer],
  }
}

/** The contact line may stand between the body and the signature. */
function lifted(parts: readonly Stretch[], at: number, top: number): {at: number; footer: Stretch[]} {
  const footer: Stretch[] = []
  while (at - 1 >= top && isFooter(parts[at - 1]!.text)) footer.unshift(mark(parts[--at]!))
  return {at, footer}
}

/** The organ may stand below the date. */
const below = (footer: readonly Stretch[]): Stretch[] => {
  const first = footer[0]
  if (!first || !isSigner(first.text)) return []
  first.role = 'signature'
  return [first]
}

function unsigned(parts: readonly Stretch[], top: number): Closing {
  let at = parts.length
  const footer: Stretch[] = []
  while (at - 1 >= top && isFooter(parts[at - 1]!.text)) footer.unshift(mark(parts[--at]!))
  if (at - 1 >= top && DAMAGED.test(parts[at - 1]!.text)) parts[--at]!.role = 'date'
  const signature: Stretch[] = []
  while (at - 1 >= top && signature.length < 6 && isSigner(parts[at - 1]!.text)) signature.unshift(parts[--at]!)
  for (const part of signature) part.role = 'signature'
  return {at, signature, day: null, footer}
}

const isSigner = (text: string): boolean => {
  const {start, end} = signerIn(text)
  return isOrgan(text.slice(start, end))
}

/** The name in 落款：桃江县教育局（盖章）. */
export function signerIn(text: string): Span {
  const start = /^(?:落款|答复单位|承办单位|发文单位|单位):/.exec(text)?.[0].length ?? 0
  const end = text.search(/\((?:盖章|印章|公章|章)\)$/)
  return {start, end: end < 0 ? text.length : end}
}

function footed(parts: readonly Stretch[], from: number): Stretch[] {
  return parts.slice(from).map(part => mark(part))
}

function mark(part: Stretch): Stretch {
  const role = footerRole(part.text)
  if (role) part.role = role
  return part
}

const isFooter = (text: string): boolean =>
  text.length <= 200 && footerRole(text) !== null && !/^联系[^人单电方]/.test(text)

function footerRole(text: string): BlockRole | null {
  const at = /^[(【[]/.test(text) ? 1 : 0
  // 印发宣传手册300份。 is a sentence of the letter
  if (copies.at(text, at) && (/^.{2,8}:/.test(text) || !text.endsWith('。') || /抄[送报]/.test(text))) return 'copies'
  if (contacts.at(text, at) && /^.{0,14}:|\d{7}/.test(text)) return 'contact'
  if (isPageLine(text, at) && text.length <= PARAGRAPH) return 'furniture'
  return null
}
