/** What the letter answers: the title of the suggestion, its number, the session at which it was made. */
import type {Envelope} from '../../schemas/letter.ts'
import {printed, printedWords} from '../text/projection.ts'
import type {Stretch} from './stretch.ts'

/** Where in an opening paragraph the subject may stand. */
const HEAD = 400
const TITLED = /(?:提出|提交|反映|领衔|提案|建议|关于|来函|收到)[^《》。]{0,40}《|^《|您[^《》。]{0,30}《/
const UNTITLED = /(?:提出|提交)的“?((?:关于|对)[^《》。“”]{4,120}?(?:建议|提案|议案|意见))”?(?=收悉|[(，,]|已收|,)/
/** 你们提出的“|关于加强学校体育工作|”的建议收悉 */
const QUOTED = /(?:提出|提交)的“(关于[^《》。“”]{4,100})”的?(?:建议|提案|议案|意见)/
const NUMBER =
  /(?:编号|案号|序号|(?:建议|提案|议案)号)[:为]?第?([A-Z]{0,4}\d{1,14})|第([A-Z]{0,4}-?\d{1,14}(?:-\d{1,5}|(?:\.\d{1,4}){1,3})?)号|第(\d{1,6})(?=(?:[、,，]\d{1,6}){1,8}号)|(?<![A-Za-z\d-])(\d{1,14})号(?=建议|提案|代表|委员)|\((\d{3,14})号?\)/
/** A citizen's letter has a number only where it says so: 留言编号：２０２４０５１７００３２, 工单号GD20240603-0187. */
const LABELLED =
  /(?:编号|[工单]单号|受理号|信件号|来信号|诉求号|留言ID|查询码)[:为]?第?([A-Z]{0,6}\d{4,20}(?:-\d{1,8})?)/
/** A line under the title: （第0088号）, 建议编号：45. */
const SUBTITLE = /^\(?(?:第[\dA-Z-]{1,14}号|(?:建议|提案|议案)(?:编|序)?号:.{1,14})\)?$/
/** What a deputy, a member or a delegation hands in. */
const ASKED = /(?:建议|提案|议案|意见)$/
/** A title that says what was asked: 第2025-093号提案《关于夜经济的建议》的答复, 对关于饮水的建议的答复. */
const IN_TITLE = /(?:建议|提案|议案|号|关于|对)《/
const NESTED = /(?:关于|对)(关于[^《》。“”]{4,80}?(?:建议|提案|议案))的?(?:答复|复函|回复|办理|会办|协办)/
const SESSION =
  /(?:第?[一二三四五六七八九十\d]{1,3}届|政协)[㐀-鿿]{0,30}?第?[一二三四五六七八九十\d]{1,3}次(?:全体)?(?:会议|大会)?/
/** Words before the name of the body whose session it is. */
const BEFORE = /^.{0,16}(?:关于|關於|对|對|在|就|您|你|于(?!都|田)|的|，|,|年|《|\(|委员|代表)/

/** Reads the subject out of the title and the first paragraphs. */
export function subjectOf(
  title: readonly Stretch[],
  header: readonly Stretch[],
  opening: readonly Stretch[],
  kind: Envelope['kind'],
): Envelope['subject'] {
  const isReply = kind === 'deputy-suggestion' || kind === 'member-proposal'
  const named =
    opening.reduce<string | null>((found, part) => found ?? subjectTitle(part), null) ??
    title.reduce<string | null>((found, part) => found ?? nestedTitle(part), null)
  const places = [...title, ...header.filter(part => SUBTITLE.test(part.text)), ...opening]
  const number = isReply ? NUMBER : LABELLED
  return {
    title: named !== null && (isReply || ASKED.test(named)) ? named : null,
    number: places.reduce<string | null>((found, part) => found ?? numberIn(part, number, title.includes(part)), null),
    session: places.reduce<string | null>((found, part) => found ?? session(part), null),
  }
}

/** The title of the suggestion inside the title of the reply, which may cite a law as well. */
function nestedTitle(part: Stretch): string | null {
  const {text} = part
  const quoted = IN_TITLE.exec(text)
  const nested = NESTED.exec(text)
  const start = quoted ? quoted.index + quoted[0].length : nested ? nested.index + nested[0].indexOf(nested[1]!) : -1
  const end = quoted ? closing(text, start) : start + (nested?.[1]?.length ?? 0)
  return start >= 0 && end > start && ASKED.test(text.slice(start, end))
    ? printedWords(part.projection, start, end).trim()
    : null
}

function subjectTitle(part: Stretch): string | null {
  const text = part.text.slice(0, HEAD)
  const found = TITLED.exec(text)
  if (found) {
    const start = found.index + found[0].length
    const end = closing(text, start)
    if (end > start) return printedWords(part.projection, start, end).trim()
  }
  const untitled = UNTITLED.exec(text) ?? QUOTED.exec(text)
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
  const words = printed(part.projection, start, start + digits.length)
  // 第lO2号 is read, by its context, as 102
  return /[A-Za-z]/.test(words) && !/[A-Z]/.test(digits) ? digits : words
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
