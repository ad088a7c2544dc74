/** Walks the nodes of a page in reading order and gives its lines and tables. */
import type {Cell, Part} from '../part.ts'
import {raised} from '../raised.ts'
import {listLabels} from './list-label.ts'
import type {Weights} from './measure.ts'
import {attribute, type Element, isBlock, isElement} from './page.ts'

interface Flow {
  readonly weights: Weights
  readonly parts: Part[]
  /** of the items of the ordered lists entered */
  readonly labels: Map<Element, string>
  /** the line that is being written */
  line: string
  /** its last character: to look it up would cost a copy of the line */
  last: number
  /** blanks at the end of the line, not yet written */
  gap: string
  /** the label of a list's item, waiting for its first words */
  label: string
  raise: boolean
  keep: boolean
}

const MOST_COVERED = 40

/** The parts of an element's text; what has no weight (menus, hidden words) is left out. */
export function flowOf(element: Element, weights: Weights): Part[] {
  const flow: Flow = {
    weights,
    parts: [],
    labels: new Map(),
    line: '',
    last: 0,
    gap: '',
    label: '',
    raise: false,
    keep: false,
  }
  enter(flow, element)
  endLine(flow)
  return flow.parts
}

function walk(flow: Flow, element: Element): void {
  for (const child of element.childNodes) {
    if (isElement(child)) enter(flow, child)
    else if (child.nodeName === '#text') write(flow, (child as {value: string}).value)
  }
}

function enter(flow: Flow, element: Element): void {
  const {tagName} = element
  if (tagName === 'br') breakLine(flow)
  else if (!flow.weights.has(element)) return
  else if (tagName === 'table') table(flow, element)
  else if (tagName === 'sup') aside(flow, element, 'raise')
  else if (tagName === 'pre') aside(flow, element, 'keep')
  else if (isBlock(element)) block(flow, element)
  else walk(flow, element)
}

function block(flow: Flow, element: Element): void {
  endLine(flow)
  if (element.tagName === 'li') flow.label = flow.labels.get(element) ?? ''
  else for (const [item, label] of listLabels(element)) flow.labels.set(item, label)
  walk(flow, element)
  endLine(flow, element.tagName === 'p')
  flow.label = ''
}

function aside(flow: Flow, element: Element, how: 'raise' | 'keep'): void {
  const before = flow[how]
  if (how === 'keep') endLine(flow)
  flow[how] = true
  walk(flow, element)
  flow[how] = before
  if (how === 'keep') endLine(flow)
}

/** Blanks collapse as in a browser; those of a broken source line vanish between Chinese characters. */
function write(flow: Flow, text: string): void {
  if (flow.keep) {
    keepLines(flow, text)
    return
  }
  const words = flow.raise ? raised(text) : text
  for (const [piece] of words.matchAll(/[ \t\n\f\r]+|[^ \t\n\f\r]+/g)) {
    if (/^[ \t\n\f\r]/.test(piece)) {
      flow.gap ||= piece
      continue
    }
    if (flow.line !== '' && flow.gap !== '' && !vanishes(flow, piece)) flow.line += ' '
    flow.gap = ''
    flow.line += flow.label + piece
    flow.last = piece.charCodeAt(piece.length - 1)
    flow.label = ''
  }
}

const vanishes = ({last, gap}: Flow, next: string): boolean =>
  /[\n\r]/.test(gap) && last >= 0x2e80 && next.charCodeAt(0) >= 0x2e80

function keepLines(flow: Flow, text: string): void {
  for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
    if (at > 0) breakLine(flow)
    flow.line += line
  }
}

function breakLine(flow: Flow): void {
  if (!isTool(flow.line)) flow.parts.push({kind: 'line', text: flow.line})
  flow.line = ''
  flow.gap = ''
}

/** 【字体：大 中 小】, 分享到： and the like. */
const isTool = (line: string): boolean => line.length <= 40 && TOOL.test(line)
const TOOL = /^[\s【[]*(?:字号|字体|打印|分享到|分享$|关闭窗口|收藏本|朗读|扫一扫)/

/** Ends the line at a block's edge; a paragraph without words is an empty line. */
function endLine(flow: Flow, isParagraph = false): void {
  if ((flow.line !== '' || isParagraph) && !isTool(flow.line)) flow.parts.push({kind: 'line', text: flow.line})
  flow.line = ''
  flow.gap = ''
}

function table(flow: Flow, element: Element): void {
  endLine(flow)
  const rows: Cell[][] = []
  for (const row of rowsOf(element)) {
    const cells = row.childNodes.filter(isElement).filter(({tagName}) => tagName === 'td' || tagName === 'th')
    const filled = cells.map(cell => cellOf(flow, cell))
    if (filled.length > 0) rows.push(filled)
    else flow.parts.push(...flowOf(row, flow.weights))
  }
  if (rows.length > 0) flow.parts.push({kind: 'table', rows})
}

/** The rows of a table; its caption is a line above it. */
function rowsOf(element: Element): Element[] {
  return element.childNodes
    .filter(isElement)
    .flatMap(child => (/^(?:thead|tbody|tfoot)$/.test(child.tagName) ? rowsOf(child) : [child]))
    .filter(({tagName}) => tagName === 'tr' || tagName === 'caption')
}

const cellOf = (flow: Flow, cell: Element): Cell => ({
  parts: flow.weights.has(cell)
    ? flowOf(cell, flow.weights).filter(part => part.kind === 'table' || part.text.trim() !== '')
    : [],
  columns: covered(attribute(cell, 'colspan')),
  rows: covered(attribute(cell, 'rowspan')),
})

const covered = (text: string): number => Math.min(Math.max(Number.parseInt(text, 10) || 1, 1), MOST_COVERED)
