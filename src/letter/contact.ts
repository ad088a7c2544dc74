/** Whom to ask: 联系人：大气环境处　邱明哲；联系电话：0791-08600123. */
import type {Envelope} from '../../schemas/letter.ts'
import {printed, printedWords} from '../text/projection.ts'
import type {Stretch} from './stretch.ts'

const PERSON =
  /(?:联系人|经办人|承办人|联络人)(?:及(?:联系)?电话|及联系方式|、?电话)?:([^:;。，,()]{2,40}?)(?=[;，,。()]|(?:联系)?电话|联系|手机|传真|地址|\d|$)/
const PHONE = /(?:\(?0\d{2,3}\)?-{0,3})?\d{7,8}(?!\d)|1[3-9]\d-?\d{4}-?\d{4}(?!\d)/
const CALLED =
  /(?:拨打|致电|电话|联系方式|热线|咨询)[^。;\d(]{0,12}((?:\(?0\d{2,3}\)?-{0,3})?\d{7,8}(?!\d)|1[3-9]\d{9}(?!\d))/
const OFFICE = /(?:[股科处室局办厅委所站队部]|中心|公司)$/

/** The contact lines' person and telephone; without such lines, a number that the body's last paragraphs give. */
export function contactOf(lines: readonly Stretch[], body: readonly Stretch[]): Envelope['contact'] {
  for (const line of lines) {
    const contact = {person: person(line), phone: phone(line, PHONE)}
    if (contact.person || contact.phone) return contact
  }
  for (const part of body.slice(-2).reverse()) {
    const called = phone(part, CALLED)
    if (called) return {person: null, phone: called}
  }
  return null
}

function person(line: Stretch): string | null {
  const found = PERSON.exec(line.text)
  if (!found) return null
  const end = found.index + found[0].length
  const words = printedWords(line.projection, end - found[1]!.length, end).split(/[\s、]+/)
  const name = words.findLast(word => word.length >= 2 && word.length <= 6 && !OFFICE.test(word))
  return name ?? (words.every(word => word.length === 1) ? words.join('') : null)
}

function phone(line: Stretch, pattern: RegExp): string | null {
  const found = pattern.exec(line.text.slice(-2000))
  if (!found) return null
  const digits = found[1] ?? found[0]
  const start = Math.max(0, line.text.length - 2000) + found.index + found[0].length - digits.length
  return printed(line.projection, start, start + digits.length)
}
