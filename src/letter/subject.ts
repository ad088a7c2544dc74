/** What the letter answers: the title of the suggestion, its number, the session at which it was made. */
import type {Envelope} from '../../schemas/letter.ts'
import {printed, printedWords} from '../text/projection.ts'
import type {Stretch} from './stretch.ts'

/** Where in an opening paragraph the subject may stand. */
const HEAD = 400
const TITLED = /(?:提出|提交|反映|领衔|提案|建议|关于|来函|收到)[^《》。]{0,40}《|^《|您[^《》。]{0,30}《/
const UNTITLED = /(?:提出|提交)的“?((?:关于|对)[^《》。“”]{4,120}?(?:建议|提案|议案|意见))”?(?=收悉|[(，,]|已收|,)/
const NUMBER =
  /(?:编号|案号|序号)[:为]?第?(\d{1,14})|第(\d{1,14})(?:-\d{1,3})?号|(\d{1,14})号(?=建议|提案|代表|委员)|\((\d{3,14})号?\)/
/** A citizen's letter has a number only where it says so: 留言编号：２０２４０５１７００３２. */
const LABELLED = /(?:编号|工单号|受理号|信件号|来信号)[:为]?第?(\d{4,20})/
/** What a deputy, a member or a delegation hands in. */
const ASKED = /(?:建议|提案|议案|意见)$/
const SESSION =
  /(?:第?[一二三四五六七八九十\d]{1,3}届|政协)[㐀-鿿]{0,30}?第?[一二三四五六七八九十\d]{1,3}次(?:全体)?(?:会议|大会)?/
/** Words before the name of the body whose session it is. */
const BEFORE = /^.{0,16}(?:关于|關於|对|對|在|您|你|于(?!都|田)|的|，|,|年|《|\(|委员|代表)/

/** Reads the subject out of the title and the first paragraphs. */
export function subjectOf(
  title: readonly Stretch[],
  opening: readonly Stretch[],
  kind: Envelope['kind'],
): Envelope['subject'] {
  const isReply = kind === 'deputy-suggestion' || kind === 'member-proposal'
  const named = opening.reduce<string | null>((found, part) => found ?? subjectTitle(part), null)
  const places = [...title, ...opening]
  const number = isReply ? NUMBER : LABELLED
  return {
    title: named !== null && (isReply || ASKED.test(named)) ? named : null,
    number: places.reduce<string | null>((found, part) => found ?? numberIn(part, number, title.includes(part)), null),
    session: places.reduce<string | null>((found, part) => found ?? session(part), null),
  }
}

function subjectTitle(part: Stretch): string | null {
  const text = part.text.slice(0, HEAD)
  const found = TITLED.exec(text)
  if (found) {
    const start = found.index + found[0].length
    const end = closing(text, start)
    if (end > start) return printedWords(part.projection, start, end).trim()
  }
  const untitled = UNTITLED.exec(text)
  if (!untitled) return null
  const start = untitled.index + untitled[0].indexOf(untitled[1]!)
  return printedWords(part.projection, start, start + untitled[1]!.length).trim()
}

/** The 》 that closes the 《 before `start`; titles of documents may stand inside. */
function closing(text: string, start: number): number {
  let depth = 1
  for (let at = start; at < text.length; at++) {
    if (text[at] === '《') depth++
    else if (text[at] === '》' && --depth === 0) return at
  }
  return text.indexOf('》', start)
}

/** The number, after the subject's title in a paragraph: 第0273号 is 0273. A cited document's number is none. */
function numberIn(part: Stretch, number: RegExp, isTitle: boolean): string | null {
  const text = part.text.slice(0, HEAD)
  const found = number.exec(isTitle ? text : text.slice(0, ending(text)))
  const digits = found?.slice(1).find(Boolean)
  if (!found || !digits || /[〕\]】)]$/.test(text.slice(0, found.index))) return null
  const start = found.index + found[0].indexOf(digits)
  return printed(part.projection, start, start + digits.length)
}

const ending = (text: string): number => {
  const end = text.search(/收悉|收到|。/)
  return end < 0 ? text.length : end + 4
}

function session(part: Stretch): string | null {
  const found = SESSION.exec(part.text.slice(0, HEAD))
  if (!found?.[0].includes('届') || !/人大|人民代表|政协|政治协商|会议$/.test(found[0])) return null
  const head = part.text.slice(Math.max(0, found.index - 16), found.index)
  const start = found.index - (head.length - (BEFORE.exec(head)?.[0].length ?? 0))
  const end = found.index + found[0].length
  return printed(part.projection, organStart(part.text, start, found.index), end)
}

/** The body of the session stands right before 届: its name begins with its region, not with a bracket or mark. */
function organStart(text: string, start: number, at: number): number {
  for (let from = at; from > start; from--) if (!/[㐀-鿿]/.test(text[from - 1]!)) return from
  return start
}
