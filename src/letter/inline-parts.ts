/** Parts a letter that is one line: salutation, paragraphs, numbered points, signature and date all in a row. */
import {citizenWords} from '../lexicon/envelope-words.ts'
import {dayAtEnd} from './day.ts'
import {readEnumerator} from './enumerator.ts'
import {isOrgan} from './organ.ts'
import {cutStretch, type Stretch} from './stretch.ts'

/** A letter of so few paragraphs is set in one line. */
const FEW = 8
const WORDS = citizenWords.map(row => row.word).join('|')
const GREETED = new RegExp(`^(?:尊敬的)?[^:。，,!]{0,24}?(?:代表|委员|同志|${WORDS})[^:。，,!?]{0,24}:`)
const NAMED = /^(?:尊敬的)?(?:网[友民]|市民)?[“"][^”"]{1,30}[”"](?::|(?=[您你]好))/
const HAILED = /^(?:尊敬的)?(?:网[友民]|市民)[^:。，,!]{0,12}(?=[您你]好)/
/** A letter without line breaks ends in its signature and date. */
const SIGNATURE = 60
const STOP = /[。!?:;.”)]/
/** A day that is part of its sentence is no signature: 截至2019年5月1日. */
const BOUND = /(?:[至到于在自从为是以:、，,(~-]|截止|时间|日期)$/

/** The same stretches, those of a one-line letter cut at their natural seams. */
export function partInline(stretches: readonly Stretch[]): Stretch[] {
  const body = stretches.filter(part => part.role === 'body')
  const [first, last] = [body[0], body.at(-1)]
  const isFew = body.length <= FEW
  const parted = stretches.flatMap(part => {
    if (part.role !== 'body' || part.depth > 0 || !(isFew || part === first || part === last)) return part
    const cuts = new Set<number>()
    if (part === first || isFew) add(cuts, greetingEnd(part.text))
    if (isFew) for (const cut of points(part.text)) cuts.add(cut)
    if (part === last) for (const cut of signing(part.text)) cuts.add(cut)
    const sorted = [...cuts].sort((a, b) => a - b).filter(cut => cut > 0 && cut < part.text.length)
    return sorted.length > 0 ? cutStretch(part, sorted) : part
  })
  return parted
}

const add = (cuts: Set<number>, cut: number | null): unknown => cut !== null && cuts.add(cut)

function greetingEnd(text: string): number | null {
  const head = text.slice(0, 80)
  const found = NAMED.exec(head) ?? GREETED.exec(head) ?? HAILED.exec(head)
  return found && !/如下|关于|[您你]/.test(found[0]) ? found[0].length : null
}

/** Where numbered points begin after a full stop or colon: 一、… 二、…, each the successor of the one before, the first perhaps at the text's head. */
function points(text: string): number[] {
  const cuts: number[] = []
  const last = new Map<string, number>()
  const head = readEnumerator(text)
  if (head) last.set(head.family, head.ordinal)
  for (let at = 1; at < text.length - 1; at++) {
    const before = text.charCodeAt(at - 1)
    if (before !== 0x3002 && before !== 0x3a && before !== 0x21) continue
    const label = readEnumerator(text, at)
    if (!label || label.level === null || label.ordinal !== (last.get(label.family) ?? 0) + 1) continue
    last.set(label.family, label.ordinal)
    cuts.push(at)
  }
  return cuts
}

/** Before the organ and before the day with which a line ends: …的支持。安沙镇政府2013年3月27日. */
function signing(text: string): number[] {
  const day = dayAtEnd(text)
  if (!day || day.start === 0) return []
  let from = day.start
  while (from > 0 && day.start - from < SIGNATURE && !STOP.test(text[from - 1]!)) from--
  const isClear = from === 0 || STOP.test(text[from - 1]!)
  if (isClear && from < day.start && isOrgan(text.slice(from, day.start))) return [from, day.start]
  return BOUND.test(text.slice(Math.max(0, day.start - 3), day.start)) ? [] : [day.start]
}
