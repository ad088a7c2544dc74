/** Finds the word that governs a date: 截至, 到, 较, 由…的, 是…的3.6倍. */
import {type DateHeadRow, dateHeads} from '../../lexicon/calendar.ts'
import {endings} from '../../text/dictionary.ts'
import type {MomentHead} from '../../tree.ts'
import type {Stretch} from './date-form.ts'
import {matchAt, sticky} from './date-patterns.ts'

const heads = endings<DateHeadRow>('date-heads', dateHeads, ({word}) => [word])
const NUMBER = '(?:全年|仅|约|近|超过?|不足|不到|人均)?[\\d一二三四五六七八九十百千两几数]'
const OF_NUMBER = sticky(`的${NUMBER}`)
const NUMBER_NEXT = sticky(NUMBER)
const MULTIPLE = sticky('的(?:近|约|超过?|不足|不到)?[\\d.一二三四五六七八九十两百]{1,8}(?:多|余)?(?:倍|成|%|分之)')
const EQUALS = /(?:是|为|相当于|占|等于)$/
const COMPARED = sticky('(?:同期)?(?:水平)?(?:基本|大致|大体|总体)?(?:相比|比较|持平|相当)')
const WITH = /[与同和跟]$/

/** Names the head of a date; its own suffix (以来, 前) comes first. */
export function dateHead(text: string, {start, end, head}: Pick<Stretch, 'start' | 'end' | 'head'>): MomentHead {
  if (head && head !== 'during') return head
  const before = text.slice(Math.max(0, start - 4), start)
  if (WITH.test(before) && matchAt(COMPARED, text, end)) return 'base'
  const of = text[end] === '的'
  if (of && EQUALS.test(before) && matchAt(MULTIPLE, text, end)) return 'base'
  const found = headBefore(text, start)
  if (found === 'base') return 'base'
  if (of && matchAt(OF_NUMBER, text, end)) return 'of'
  if (/[由从]$/.test(before) && matchAt(NUMBER_NEXT, text, end)) return 'of'
  return found ?? head
}

function headBefore(text: string, start: number): MomentHead {
  const found = heads.before(text, start)
  if (!found) return null
  const before = text[found.start - 1]
  return before && found.row.notAfter.includes(before) ? null : found.row.head
}
