/** Reads the envelope: who answers whom, about what, when. */
import type {Envelope} from '../../schemas/letter.ts'
import {printed, printedWords} from '../text/projection.ts'
import {addresseesOf} from './addressees.ts'
import {signerIn} from './closing.ts'
import {consultedOf} from './consulted.ts'
import {contactOf} from './contact.ts'
import {dayIn} from './day.ts'
import {disclosure, documentNumber, resultClass} from './header-fields.ts'
import type {Layout} from './layout.ts'
import {letterKind} from './letter-kind.ts'
import {isOrgan} from './organ.ts'
import {regionIn, regionOf} from './region.ts'
import type {Stretch} from './stretch.ts'
import {subjectOf} from './subject.ts'

/** The opening ends with 现答复如下; a letter without these words has an opening of so many paragraphs. */
const OPENING = 3
/** 现答复如下 and the like, 现将有关情况函告: */
const ANSWERED = /如下|(?:函告|函复|答复|回复|报告|说明|反馈|汇报)(?:[您你]们?)?:$/

/** The envelope of a letter laid out; `option` is the reference day for a letter without a date. */
export function envelopeOf(layout: Layout, option: string | null): Envelope {
  const {header, title, salutation, body, footer} = layout
  const opening = openingOf(body)
  const words = title.map(part => part.text).join('')
  const kind = letterKind(words, salutation?.text ?? '', opening.map(part => part.text.slice(0, 400)).join(''))
  const margin = [...header, ...title, ...footer]
  const issuer = issuerOf(layout, words)
  const date =
    answeredDay(layout) ??
    layout.day?.iso ??
    statedDay(header) ??
    heldDay([...header, ...title, ...body.slice(0, OPENING * 4)])
  return {
    kind,
    title: title.map(part => printedWords(part.projection, 0, part.text.length)).join('') || null,
    documentNumber: documentNumber([...header, ...footer, ...title]),
    resultClass: resultClass(margin),
    disclosure: disclosure([...header, ...footer]),
    addressees: addresseesOf(salutation),
    subject: subjectOf(title, header, opening, kind),
    issuer,
    consulted: consultedOf([...header, ...opening]),
    date,
    contact: contactOf(
      footer.filter(part => part.role === 'contact'),
      body,
    ),
    region: issuer === null ? null : region(issuer, layout, opening),
    reference: date ? {date, source: 'letter'} : option ? {date: option, source: 'option'} : null,
  }
}

function openingOf(body: readonly Stretch[]): Stretch[] {
  const head = body.slice(0, 6)
  const last = head.findIndex(part => ANSWERED.test(part.text.slice(0, 1000)))
  return head.slice(0, last >= 0 ? last + 1 : OPENING)
}

/** The signature; failing that the title's organ (江西省教育厅关于…的答复), failing that the letterhead. */
function issuerOf(layout: Layout, title: string): string | null {
  for (const part of layout.signature) {
    const {start, end} = signerIn(part.text.slice(0, signedTo(part, layout)))
    if (end > start) return printed(part.projection, start, firstSigner(part, start, end))
  }
  const named = /^(.{3,40}?)(?:关于|对|關於)/.exec(title)?.[1]
  if (named && isOrgan(named)) return named
  const head = layout.header.find(part => isOrgan(part.text.replace(/文件$/, '')))
  return head ? printed(head.projection, 0, head.text.length).replace(/文件$/, '') : null
}

/** Of two organs side by side (市教育局　　市财政局) the first signs; shorter words are parts of one name. */
function firstSigner({text, projection: {offsets}}: Stretch, start: number, end: number): number {
  for (let at = start + SIGNER; at <= end - SIGNER; at++)
    if (offsets[at]! - offsets[at - 1]! > 1 && isOrgan(text.slice(start, at)) && isOrgan(text.slice(at, end))) return at
  return end
}
const SIGNER = 6

/** A signature may carry the date on its own line. */
const signedTo = (part: Stretch, {day}: Layout): number =>
  day && day.end === part.text.length && day.start > 0 && layoutDay(part, day.iso) ? day.start : part.text.length

const layoutDay = (part: Stretch, iso: string): boolean => dayIn(part.text) === iso

/** 成文日期 among the page's data (发布日期 is the page's own) is the letter's date where the letter itself has none. */
function statedDay(header: readonly Stretch[]): string | null {
  for (const [at, {text}] of header.entries()) {
    const label = /(?:成文|发文|制发)日期/.exec(text)
    if (!label) continue
    const value = text.slice(label.index)
    // a label alone has its value in the next line
    return dayIn(value) ?? (value.length <= 6 ? dayIn(header[at + 1]?.text.slice(0, 20) ?? '') : null)
  }
  return null
}

/** …感谢您的监督！|2019年8月20日|尊敬的网友:您的留言已转…。2019年8月14日: the note that passed the letter on stands below the answer. */
function answeredDay({day, body, signature}: Layout): string | null {
  if (!day) return null
  for (const {text} of [...body, ...signature]) {
    const found = text.length > NOTE ? ANSWER.exec(text) : null
    const iso = found && dayIn(found[0])
    if (iso && iso > day.iso && iso.slice(0, 4) <= String(Number(day.iso.slice(0, 4)) + 1)) return iso
  }
  return null
}
const NOTE = 40
const ANSWER =
  /[。!?；;)]\s{0,4}(?:19|20)\d\d年\d{1,2}月\d{1,2}日(?=\s{0,4}(?:[“"](?:UU|网友)|网友|尊敬|您好|你好|.{1,6}(?:网友|同志|先生|女士)[:,]))/

/** ——2026年1月26日在省第十四届人民代表大会第四次会议上: the day a work report was given, below its title. */
function heldDay(parts: readonly Stretch[]): string | null {
  const line = parts.find(part => HELD.test(part.text))
  return line ? dayIn(line.text) : null
}
const HELD = /^[-—(\s]{0,4}\d{4}年\d{1,2}月\d{1,2}日在.{4,50}(?:会议|大会|全会)上?\)?$/

/** The issuer's region; 省教育厅 has that of the letter's other words. */
function region(issuer: string, {header, title}: Layout, opening: readonly Stretch[]): Envelope['region'] {
  const context = [...title, ...header, ...opening].map(part => part.text.slice(0, 400)).join('')
  return regionOf(issuer, context) ?? (/^[省市县区州]/.test(issuer) ? regionIn(context) : null)
}
