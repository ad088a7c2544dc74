/** Parts Markdown into stretches: headings, paragraphs, items, the cells of tables. */
import type {Heading, Html, Paragraph, PhrasingContent, Root, RootContent, Table} from 'mdast'
import type {Span} from '../tree.ts'
import {cellLines, type HtmlState, htmlRuns} from './html-runs.ts'
import {bitsOf, breaks} from './html-tags.ts'
import {type Line, lineOfPieces} from './line.ts'
import {phrasing, phrasingOf, spanOf} from './phrasing.ts'
import {leftOver, type Stretch, stretch} from './stretch.ts'
import {goesOn, type Setting, settingOf} from './wrap.ts'

/** A line and where it began before its marks were left out. */
type Row = Line & {readonly pieces: readonly Span[]; readonly from: number}
type Draft =
  | {readonly kind: 'lines'; readonly rows: readonly Row[]}
  | {readonly kind: 'stretch'; readonly part: Stretch}

interface Walk {
  readonly source: string
  readonly shift: number
  readonly drafts: Draft[]
  readonly html: HtmlState
}

/** The stretches of a Markdown text; what nothing of them prints (code, tags) is furniture. */
export function markdownStretches(tree: Root, source: string): Stretch[] {
  let tables = 0
  const html: HtmlState = {tables: [], next: () => tables++}
  const walk: Walk = {source, shift: source.charCodeAt(0) === 0xfeff ? 1 : 0, drafts: [], html}
  for (const node of tree.children) enter(walk, node)
  const setting = settingOf(
    source,
    walk.drafts.flatMap(draft => (draft.kind === 'lines' ? draft.rows : [])),
  )
  const parts = walk.drafts.flatMap(draft =>
    draft.kind === 'stretch' ? [draft.part] : paragraphs(source, draft.rows, setting),
  )
  return [...parts, ...leftOver(source, parts)].sort((a, b) => a.start - b.start)
}

function enter(walk: Walk, node: RootContent): void {
  if (node.type === 'heading') heading(walk, node)
  else if (node.type === 'paragraph') paragraph(walk, node)
  else if (node.type === 'table') table(walk, node)
  else if (node.type === 'html') html(walk, node)
}

function heading(walk: Walk, node: Heading): void {
  const pieces = phrasing(node, walk.source, walk.shift)
  if (pieces.length > 0) keep(walk, stretch(walk.source, pieces, 'heading', {depth: node.depth}))
}

function table(walk: Walk, node: Table): void {
  const table = walk.html.next()
  for (const [row, line] of node.children.entries())
    for (const [column, cell] of line.children.entries())
      keepCell(walk, phrasing(cell, walk.source, walk.shift), {table, row, column})
}

function html(walk: Walk, node: Html): void {
  for (const {pieces, cell, depth} of htmlRuns(walk.source, spanOf(node, walk.shift), walk.html)) {
    const printing = phrasingOf(pieces, walk.source)
    if (printing.length === 0) continue
    if (cell) keepCell(walk, printing, cell)
    else if (depth > 0) keep(walk, stretch(walk.source, printing, 'heading', {depth}))
    else keepLines(walk, [...split(walk.source, printing)])
  }
}

function keepCell(walk: Walk, pieces: readonly Span[], cell: Stretch['cell']): void {
  for (const line of cellLines(walk.source, pieces)) keep(walk, stretch(walk.source, line, 'cell', {cell}))
}

const keep = (walk: Walk, part: Stretch): unknown => part.text !== '' && walk.drafts.push({kind: 'stretch', part})

const keepLines = (walk: Walk, rows: readonly Row[]): unknown =>
  rows.length > 0 && walk.drafts.push({kind: 'lines', rows})

/** A hard break (two blanks, a backslash, <br>) parts paragraphs. */
function paragraph(walk: Walk, node: Paragraph): void {
  const ends = node.children.filter(child => isBreak(walk, child)).map(child => spanOf(child, walk.shift).start)
  const pieces = phrasing(node, walk.source, walk.shift)
  const rows: Row[] = []
  let from = 0
  for (const end of [...ends, walk.source.length]) {
    let to = from
    while (to < pieces.length && pieces[to]!.start < end) to++
    rows.push(...split(walk.source, pieces.slice(from, to)))
    from = to
  }
  keepLines(walk, rows)
}

const isBreak = ({source, shift}: Walk, node: PhrasingContent): boolean =>
  node.type === 'break' ||
  (node.type === 'html' && [...bitsOf(source, spanOf(node, shift))].some(({tag}) => tag !== null && breaks(tag)))

/** Source lines of the pieces, without the marks of quoted lines (> ) and of items (- ), which part paragraphs. */
function* split(source: string, pieces: readonly Span[]): Generator<Row> {
  let line: Span[] = []
  let gap = true
  let begun = 0
  // looked for once a line, however many pieces the line has
  let newline = -1
  for (const piece of pieces) {
    for (let from = piece.start; from < piece.end; ) {
      if (newline < from) newline = newlineAt(source, from)
      const end = newline >= piece.end ? piece.end : newline + 1
      if (line.length === 0) begun = from
      const mark = line.length === 0 ? markAt(source, from, end) : null
      line.push({start: mark?.end ?? from, end})
      gap ||= mark?.item === true
      from = end
      if (source[end - 1] !== '\n') continue
      const row = lineOfPieces(source, line, gap)
      if (row) yield {...row, from: begun}
      line = []
      gap = false
    }
  }
  const row = lineOfPieces(source, line, gap)
  if (row) yield {...row, from: begun}
}

/** Where the next line ends, or the text. */
function newlineAt(source: string, from: number): number {
  const at = source.indexOf('\n', from)
  return at < 0 ? source.length : at
}

const MARK = /[ \t]{0,8}(?:>[> \t]{0,16})?(?:([-*+])[ \t]{1,8})?/y

function markAt(source: string, from: number, to: number): {end: number; item: boolean} | null {
  MARK.lastIndex = from
  const found = MARK.exec(source)
  const end = from + (found?.[0].trimStart() ? found[0].length : 0)
  return end > from && end < to ? {end, item: found![1] !== undefined} : null
}

function paragraphs(source: string, rows: readonly Row[], setting: Setting): Stretch[] {
  const runs: Row[][] = []
  for (const row of rows) {
    const run = runs.at(-1)
    const first = run?.[0]
    if (run && first && (hangs(source, first, row) || goesOn(source, first, run.at(-1)!, row, setting))) run.push(row)
    else runs.push([row])
  }
  return runs.map(run =>
    stretch(
      source,
      run.flatMap(row => row.pieces),
      'body',
      {indent: run[0]!.indent},
    ),
  )
}

/** A line indented under an item of a list goes on with it. */
const hangs = (source: string, first: Row, row: Row): boolean =>
  !row.gap &&
  row.indent > 0 &&
  row.indent <= 4 &&
  source[row.start - 1] === ' ' &&
  ITEM.test(source.slice(first.from, first.from + 24))

const ITEM = /^[ \t]{0,8}(?:>[> \t]{0,16})?(?:[-*+]|\d{1,3}[.)])[ \t]/
