/** Finds the parts of a reply by their place and look: header, title, salutation, signature, date, contact, copies. */
import {titleEndings} from '../lexicon/envelope-words.ts'
import {partyBodies} from '../lexicon/organ-words.ts'
import {dictionary, endings} from '../text/dictionary.ts'
import {close} from './closing.ts'
import type {Day} from './day.ts'
import {isOrgan, readOrgans} from './organ.ts'
import {DEEP, isPageLine, isParagraph, PARAGRAPH} from './page-line.ts'
import type {Stretch} from './stretch.ts'

/** The parts of a letter; their stretches carry the roles. */
export interface Layout {
  /** what stands above the body: letterhead, document number, class, disclosure, page data */
  readonly header: readonly Stretch[]
  readonly title: readonly Stretch[]
  readonly salutation: Stretch | null
  readonly body: readonly Stretch[]
  readonly signature: readonly Stretch[]
  readonly day: Day | null
  /** contact, copies and what else stands below the date */
  readonly footer: readonly Stretch[]
}

const LONGEST_TITLE = 160

const ends = endings('title-endings', titleEndings, ({word}) => [word])
const PERSONS = /代表|委员|同志|网友|网民|市民|先生|女士|小姐|老师|朋友|居民|业主|群众|家长|[您你]好/
const BARE = /^[㐀-鿿·]{2,4}(?:[、，,][㐀-鿿·]{2,4}){0,12}(?:等\d{1,2}[名位]|等)?(?:代表|委员)$/

const bodies = dictionary('party-bodies', partyBodies, ({word}) => [word])
/** A person's name, which begins with none of the words that head a list of points. */
const NAME = /^(?![一二三第主具现基存如])[㐀-鿿·]{2,4}(?:等\d{1,2}[名位人])?$/
const BODY = /(?:[委会组社界]|委员会|支部|总支|界别|小组)$/

/** Lays the letter out and gives its stretches their roles. */
export function layOut(stretches: readonly Stretch[]): Layout {
  const parts = stretches.filter(part => part.role === 'body' || part.role === 'heading')
  const first = salutationAt(parts)
  const title = titleOf(parts, first)
  const top = first >= 0 ? first : headerEnd(parts, title)
  const from = first >= 0 ? first + 1 : top
  const closing = close(parts, from)
  const salutation = first >= 0 ? parts[first]! : null
  if (salutation) salutation.role = 'salutation'
  for (const part of parts.slice(0, top)) part.role = 'header'
  for (const part of title) part.role = 'title'
  return {
    header: parts.filter(part => part.role === 'header'),
    title,
    salutation,
    body: parts.slice(from, closing.at).filter(part => part.role === 'body' || part.role === 'heading'),
    ...closing,
  }
}

function salutationAt(parts: readonly Stretch[]): number {
  for (let at = 0; at < parts.length && at < DEEP; at++) {
    const part = parts[at]!
    const addressed = isSalutation(part.text, at > 0) || isNameList(part.text, parts[at + 1]?.text ?? '')
    if (addressed && part.depth === 0) return at
    if (isParagraph(part)) return -1
  }
  return -1
}

/** 陈秀兰、周启明代表: or 市城市管理局: or “UU008945”: — but not 现答复如下: and no label (提案委员:). */
function isSalutation(text: string, below: boolean): boolean {
  if (text.length < 2 || text.length > 200) return false
  if (!text.endsWith(':'))
    return (below && BARE.test(text)) || /^(?:尊敬的)?(?:网[友民]|(?:网[友民]|市民)?[“"][^”"]{1,30}[”"])$/.test(text)
  if (/如下|关于|[〔【]|^(?:提案|领衔|附议|建议|答复|提出|第一|联名)/.test(text) || /[。;]/.test(text)) return false
  if (PERSONS.test(text) || /^[“"][^”"]{1,30}[”"]:$/.test(text)) return true
  const {names, end} = readOrgans(text, 0)
  return names.length > 0 && end === text.length - 1 && isOrgan(text.slice(names[0]!.start, names[0]!.end))
}

/** 瞿明远、傅小舟、民盟绵阳市委: — names alone, where the next words are 您 or 你们. */
function isNameList(text: string, next: string): boolean {
  if (!text.endsWith(':') || text.length > 120) return false
  const names = text.slice(0, -1).split(/[、，,]/)
  const isBody = (name: string) => bodies.at(name, 0) !== null && BODY.test(name)
  if (!names.every(name => NAME.test(name) || isBody(name))) return false
  return names.some(isBody) || /^[您你]/.test(next)
}

/** The title: nearest above the salutation, or else the first; one line, or up to four of which the first says 关于. */
function titleOf(parts: readonly Stretch[], salutation: number): Stretch[] {
  const last = salutation >= 0 ? salutation : Math.min(parts.length, 12)
  const found: number[] = []
  for (let at = 0; at < last; at++) {
    if (isTitle(parts[at]!.text)) found.push(at)
    else if (salutation < 0 && isParagraph(parts[at]!)) break
  }
  const at = salutation >= 0 ? found.at(-1) : found[0]
  if (at === undefined) return salutation >= 0 ? plainTitle(parts, salutation) : []
  const isTail = !/关于|對|对|關於/.test(parts[at]!.text)
  for (let from = at - 1; isTail && from >= 0 && at - from <= 3; from--) {
    const {text} = parts[from]!
    if (text.length >= LONGEST_TITLE || /[。;!]/.test(text) || isPageLine(text)) break
    if (/^.{0,30}(?:关于|对)/.test(text)) return parts.slice(from, at + 1)
  }
  return [parts[at]!]
}

function isTitle(text: string): boolean {
  if (text.length < 4 || text.length > LONGEST_TITLE || /[。;!]/.test(text) || isPageLine(text)) return false
  const bare = text.replace(/\([^()]{0,20}\)$/, '')
  return ends.before(bare, bare.length) !== null && (text.length < 40 || /关于|对|關於|對/.test(text))
}

/** A Markdown heading above the salutation is the title, whatever its words. */
const plainTitle = (parts: readonly Stretch[], salutation: number): Stretch[] => {
  const heading = parts.slice(0, salutation).find(part => part.depth > 0)
  return heading ? [heading] : []
}

/** Without a salutation the header ends with the title and the labelled lines below it. */
function headerEnd(parts: readonly Stretch[], title: readonly Stretch[]): number {
  let at = title.length > 0 ? parts.indexOf(title.at(-1)!) + 1 : 0
  while (at < parts.length && at < DEEP && isHeaderLine(parts[at]!.text)) at++
  return at
}

const isHeaderLine = (text: string): boolean =>
  text.length <= PARAGRAPH &&
  !/[。;!]$/.test(text) &&
  (isPageLine(text) || /[〔[【].{0,10}号|类别|公开|[A-D]类/.test(text))
