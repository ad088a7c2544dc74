/** Finds which lines go on from the one before: hard-wrapped letters break lines anywhere, even inside 318号. */
import {readEnumerator} from './enumerator.ts'
import type {Line} from './line.ts'

/** How the lines of a text are set. */
export interface Setting {
  /** cells at which lines are wrapped; 0 where every line is a paragraph */
  readonly width: number
  /** the width counts full-width digits as narrow: they were typed so after the lines were broken */
  readonly narrow: boolean
  /** paragraphs begin with an indent */
  readonly indented: boolean
}

const CLOSING = new Set([...'，。、；：）》”’」』】〉％！？,;:)!?%'])
const FINAL = new Set([...'。！？；：!?;:'])
const OPENING = new Set([...'，、,（《“‘「『【〈('])
/** Cells by which a full line may fall short of the wrap width: one Chinese character and a mark that may not end it. */
const SLACK = 6
/** Characters before and after the line's end in which a bracket counts as broken by it. */
const REACH = 40
const BRACKETS = new Map(['（）', '《》', '“”', '()'].map(pair => [pair.charCodeAt(0), pair.charCodeAt(1)] as const))
const CLOSED = new Set(BRACKETS.values())
const BRACKET = /[（）《》“”()]/
const SHORTEST = 24
/** A formula whose subscript slipped on to a line of its own: PM⏎2.5, CO⏎2. */
const SYMBOL = /[^A-Za-z](?:PM|[CSN]O)$/
const SUBSCRIPT = /^(?:2\.5|10|[23x])(?!\d)/
/** Cells of a line on a page of the standard (28 characters), less a few; narrower settings need more evidence. */
const PAGE = 50
const INDENT = {least: 2, most: 10}

/** What the lines as a whole say: are they wrapped, at which width, and do paragraphs begin with an indent. */
export function settingOf(source: string, lines: readonly Line[]): Setting {
  const indented = lines.filter(line => line.indent >= INDENT.least && line.indent <= INDENT.most).length
  const plain = lines.filter((line, at) => line.indent < INDENT.least && !line.gap && at > 0).length
  const asSet = wrapWidth(source, lines, false)
  const before = lines.some(line => line.wide > 0) ? wrapWidth(source, lines, true) : asSet
  const narrow = before.near > asSet.near
  return {width: (narrow ? before : asSet).width, narrow, indented: indented >= 2 && plain > 0}
}

/** Cells of the line when it was broken. */
const cellsOf = ({width, wide}: Line, narrow: boolean): number => (narrow ? width - wide : width)

/** The width just below which most open-ended lines end; 0 where no such width shows. */
function wrapWidth(source: string, lines: readonly Line[], narrow: boolean): {width: number; near: number} {
  const counts = new Map<number, number>()
  let open = 0
  let long = 0
  for (const [at, line] of lines.entries()) {
    const cells = cellsOf(line, narrow)
    if (cells < SHORTEST) continue
    long++
    const next = lines[at + 1]
    if (!next || next.gap || FINAL.has(source[line.end - 1]!)) continue
    open++
    counts.set(cells, (counts.get(cells) ?? 0) + 1)
  }
  const [width, near] = densest(counts)
  const wider = lines.filter(line => cellsOf(line, narrow) > width + SLACK).length
  const enough = width >= PAGE ? 2 : 4
  return near >= enough && near * 2 >= open && wider * 4 <= long ? {width, near} : {width: 0, near: 0}
}

function densest(counts: ReadonlyMap<number, number>): [width: number, near: number] {
  let best: [number, number] = [0, 0]
  for (const width of [...counts.keys()].sort((a, b) => b - a)) {
    let near = 0
    for (let less = 0; less <= SLACK; less++) near += counts.get(width - less) ?? 0
    if (near > best[1]) best = [width, near]
  }
  return best
}

/** Whether `next` goes on where `line` stops; `first` is the line with which the paragraph began. */
export function goesOn(source: string, first: Line, line: Line, next: Line, setting: Setting): boolean {
  if (next.gap) return false
  if (CLOSING.has(source[next.start]!)) return true
  const tail = source[line.end - 1]!
  const full = setting.width > 0 && cellsOf(line, setting.narrow) >= setting.width - SLACK
  if (setting.indented && next.indent >= INDENT.least) return false
  if (setting.width > 0 && setting.indented && first.indent >= INDENT.least) return full || !/[：:]/.test(tail)
  if (opens(source, next)) return false
  if (SYMBOL.test(source.slice(line.end - 3, line.end)) && SUBSCRIPT.test(source.slice(next.start, next.start + 4)))
    return true
  if (next.turned || isBracketOpen(source, line, next)) return true
  return OPENING.has(tail) || (full && !FINAL.has(tail) && next.indent <= line.indent)
}

/** A bracket or 《 that the line leaves open and the next one closes: （珞狮南路３⏎１８号）. */
function isBracketOpen(source: string, line: Line, next: Line): boolean {
  for (let at = line.end - 1; at >= line.start && at > line.end - REACH; at--) {
    const mark = source.charCodeAt(at)
    if (mark > 0x300b && mark < 0xff00) continue
    if (CLOSED.has(mark)) return false
    const close = BRACKETS.get(mark)
    if (close === undefined) continue
    const found = source.slice(next.start, Math.min(next.end, next.start + REACH)).search(BRACKET)
    return found >= 0 && source.charCodeAt(next.start + found) === close
  }
  return false
}

function opens(source: string, line: Line): boolean {
  if (!BEGINS.has(source[line.start]!)) return false
  const head = source.slice(line.start, Math.min(line.end, line.start + 8))
  return readEnumerator(head.replace('（', '(').replace('）', ')')) !== null
}

/** First characters of enumerators, as printed. */
const BEGINS = new Set([
  ...'（(0123456789０１２３４５６７８９一二三四五六七八九十第首其再最①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶⑷⑸⒈⒉⒊⒋⒌㈠㈡㈢㈣㈤',
])
