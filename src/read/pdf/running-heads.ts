/** Finds what belongs to the pages and not to the letter: page numbers, heads and feet that run from page to page. */
import type {PdfLine} from './lines.ts'

const NUMBER =
  /^(?:[-—–－·•.\s]{0,6}\d{1,4}[-—–－·•.\s]{0,6}|第\s{0,2}[\d一二三四五六七八九十]{1,4}\s{0,2}页(?:[,，/\s]{0,4}共\s{0,2}[\d一二三四五六七八九十]{1,4}\s{0,2}页)?|\d{1,4}\s{0,2}\/\s{0,2}\d{1,4})$/
/** Lines at the edge of a page that may be its furniture. */
const EDGE = 2
/** A page of fewer lines is no page with a head and a foot. */
const FULL = 4
/** A head runs over so many pages. */
const LEAST = 3
const SAME_HEIGHT = 4

/** The lines of furniture among those of all pages, each page from its top down. */
export function runningHeads(pages: readonly (readonly PdfLine[])[]): Set<PdfLine> {
  const found = new Set<PdfLine>()
  const seen = new Map<string, PdfLine[]>()
  const sizes = new Map(pages.flatMap(lines => (lines[0] ? [[lines[0].page, lines.length] as const] : [])))
  for (const lines of pages) {
    const edge = new Set([...lines.slice(0, EDGE), ...lines.slice(-EDGE)])
    for (const line of [lines[0], lines.at(-1)]) if (line && isPageNumber(line, lines)) found.add(line)
    for (const line of edge) {
      const key = line.text.replace(/[\d一二三四五六七八九十]+/g, '#')
      const list = seen.get(key)
      if (list) list.push(line)
      else seen.set(key, [line])
    }
  }
  for (const list of seen.values()) {
    const level = list.filter(line => Math.abs(line.y - list[0]!.y) <= SAME_HEIGHT)
    const full = level.filter(line => (sizes.get(line.page) ?? 0) >= FULL)
    const count = new Set(full.map(line => line.page)).size
    if (count >= LEAST && count * 2 >= pages.length) for (const line of level) found.add(line)
  }
  return found
}

/** A number alone at the page's edge, set apart from the text; a year or an amount is none. */
function isPageNumber(line: PdfLine, lines: readonly PdfLine[]): boolean {
  if (!NUMBER.test(line.text)) return false
  if (!/^\d+$/.test(line.text)) return true
  return lines.length > 1 && Number(line.text) <= 5000 && apart(line, lines)
}

function apart(line: PdfLine, lines: readonly PdfLine[]): boolean {
  const next = line === lines[0] ? lines[1]! : lines.at(-2)!
  return Math.abs(next.y - line.y) > line.size * 1.2
}
