/** Rejoins the lines of a PDF into paragraphs by where they stand on the page, numbers broken by a line's end included. */
import type {PdfLine} from './lines.ts'

interface Margins {
  readonly left: number
  readonly right: number
  readonly leading: number
}

/** An indent, in characters. */
const INDENT = 1.2
const WIDEST_INDENT = 4
/** How far a full line may stay short of the margin besides the word that did not fit; in the midst of a sentence. */
const SLACK = 0.4
const OPEN_SLACK = 3.5
/** Narrow than this, in characters, a line is no measure of the margin. */
const SHORT = 12
const WIDE_LEADING = 1.45
const ENUMERATOR =
  /^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、．.](?!\d)|[①-⑳]|第[一二三四五六七八九十]{1,3}[，、,条章])/
/** Opening marks, a number or one character, closing marks: no line ends inside it. */
const WORD = /^[（《“‘〔【(]{0,3}(?:[\w.,%/-]{1,40}|.)[，。、；：？！）》”’〕】),.;:!?%]{0,3}/
const FINAL = /[。！？；：!?;:]$/

/** The paragraphs of lines that follow each other, over page ends too. */
export function paragraphsOf(lines: readonly PdfLine[], margins: Margins): string[] {
  const texts: string[] = []
  let first: PdfLine | null = null
  let before: PdfLine | null = null
  for (const line of lines) {
    if (first && before && goesOn(first, before, line, margins))
      texts[texts.length - 1] = join(texts.at(-1)!, line.text)
    else {
      texts.push(`${isIndented(line, margins) ? '　　' : ''}${line.text}`)
      first = line
    }
    before = line
  }
  return texts
}

/** The margins between which the lines of a document stand. */
export function marginsOf(lines: readonly PdfLine[]): Margins {
  const long = lines.filter(line => line.right - line.left >= SHORT * line.size)
  return {
    left: least((long.length > 0 ? long : lines).map(line => line.left)),
    right: commonest(long.map(line => line.right)),
    leading: commonest(
      lines
        .slice(1)
        .map((line, at) => lines[at]!.y - line.y)
        .filter(gap => gap > 0),
    ),
  }
}

/** The leftmost place where several lines begin. */
function least(places: readonly number[]): number {
  const sorted = [...places].sort((a, b) => a - b)
  return sorted.find((place, at) => (sorted[at + 1] ?? Number.POSITIVE_INFINITY) - place < 2) ?? sorted[0] ?? 0
}

/** The place at which most stand, the farthest of equals. */
function commonest(places: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const place of places) counts.set(Math.round(place / 3), (counts.get(Math.round(place / 3)) ?? 0) + 1)
  let [best, most] = [0, 0]
  for (const [place, count] of counts) {
    const near = count + (counts.get(place + 1) ?? 0) + (counts.get(place - 1) ?? 0)
    if (near > most || (near === most && place > best)) [best, most] = [place, near]
  }
  const members = places.filter(place => Math.abs(place / 3 - best) <= 1.5)
  return members.length > 0 ? Math.max(...members.slice(0, 10_000)) : 0
}

function goesOn(first: PdfLine, before: PdfLine, line: PdfLine, margins: Margins): boolean {
  if (isIndented(line, margins) || Math.abs(before.size - line.size) > before.size * 0.2) return false
  if (line.page === before.page && before.y - line.y > margins.leading * WIDE_LEADING) return false
  if (FINAL.test(before.text) && ENUMERATOR.test(line.text)) return false
  if (isOpen(first, before, line, margins)) return true
  const slack = FINAL.test(before.text) ? SLACK : OPEN_SLACK
  return before.right + firstWord(line) > margins.right - slack * before.size
}

/** A paragraph that began with its indent goes on in lines without, wherever they were broken, until a full stop. */
const isOpen = (first: PdfLine, before: PdfLine, line: PdfLine, margins: Margins): boolean =>
  isIndented(first, margins) &&
  first.left <= margins.left + WIDEST_INDENT * first.size &&
  before.right - margins.left >= (margins.right - margins.left) / 2 &&
  !/[。！？：!?:]$/.test(before.text) &&
  !/[：:]$/.test(line.text)

const isIndented = ({left, size}: PdfLine, margins: Margins): boolean => left >= margins.left + INDENT * size

/** The width of what could not be broken off for the line before: a character with its closing marks, a number. */
function firstWord({text, size}: PdfLine): number {
  const word = WORD.exec(text)?.[0] ?? ''
  let width = 0
  for (const character of word) width += character.charCodeAt(0) < 0x2e80 ? 0.5 : 1
  return width * size
}

/** Latin words are parted by a blank, all else by nothing: 第20⏎222187号 is one number. */
const join = (before: string, after: string): string =>
  /[A-Za-z,.]$/.test(before) && /^[A-Za-z]/.test(after) ? `${before} ${after}` : before + after
