/** Parts Markdown into stretches: headings, paragraphs, list items with their labels, the cells of tables. */
import type {Heading, ListItem, Nodes, Paragraph, Root, RootContent, Table} from 'mdast'
import type {Span} from '../tree.ts'
import {type Line, lineOfPieces} from './line.ts'
import {phrasing, spanOf} from './phrasing.ts'
import {leftOver, type Stretch, stretch} from './stretch.ts'
import {goesOn, type Setting, settingOf} from './wrap.ts'

type Row = Line & {readonly pieces: readonly Span[]}
type Draft =
  | {readonly kind: 'lines'; readonly rows: readonly Row[]}
  | {readonly kind: 'stretch'; readonly part: Stretch}

interface Walk {
  readonly source: string
  readonly shift: number
  readonly drafts: Draft[]
  tables: number
}

/** The stretches of a Markdown text; what no paragraph, heading or cell prints (link targets, code) is furniture. */
export function markdownStretches(tree: Root, source: string): Stretch[] {
  const walk: Walk = {source, shift: source.charCodeAt(0) === 0xfeff ? 1 : 0, drafts: [], tables: 0}
  for (const node of tree.children) enter(walk, node, null)
  const setting = settingOf(
    source,
    walk.drafts.flatMap(draft => (draft.kind === 'lines' ? draft.rows : [])),
  )
  const parts = walk.drafts.flatMap(draft =>
    draft.kind === 'stretch' ? [draft.part] : paragraphs(source, draft.rows, setting),
  )
  return [...parts, ...leftOver(source, parts)].sort((a, b) => a.start - b.start)
}

function enter(walk: Walk, node: RootContent | Nodes, label: Span | null): void {
  if (node.type === 'heading') heading(walk, node)
  else if (node.type === 'paragraph') paragraph(walk, node, label)
  else if (node.type === 'table') table(walk, node)
  else if (node.type === 'list') for (const item of node.children) entry(walk, item, node.ordered === true)
  else if (node.type === 'blockquote' || node.type === 'footnoteDefinition')
    for (const child of node.children) enter(walk, child, null)
}

/** An item of an ordered list keeps its number: 1. is the label of a section there as in plain text. */
function entry(walk: Walk, item: ListItem, ordered: boolean): void {
  const [first] = item.children
  const start = spanOf(item, walk.shift).start
  const label = ordered && first?.type === 'paragraph' ? {start, end: spanOf(first, walk.shift).start} : null
  for (const child of item.children) enter(walk, child, child === first ? label : null)
}

function heading(walk: Walk, node: Heading): void {
  const pieces = phrasing(node, walk.source, walk.shift)
  if (pieces.length > 0) keep(walk, stretch(walk.source, pieces, 'heading', {depth: node.depth}))
}

function table(walk: Walk, node: Table): void {
  const table = walk.tables++
  for (const [row, line] of node.children.entries())
    for (const [column, cell] of line.children.entries()) {
      const pieces = phrasing(cell, walk.source, walk.shift)
      if (pieces.length > 0) keep(walk, stretch(walk.source, pieces, 'cell', {cell: {table, row, column}}))
    }
}

const keep = (walk: Walk, part: Stretch): unknown => part.text !== '' && walk.drafts.push({kind: 'stretch', part})

function paragraph(walk: Walk, node: Paragraph, label: Span | null): void {
  const pieces = phrasing(node, walk.source, walk.shift)
  const breaks = new Set(
    node.children.filter(child => child.type === 'break').map(child => spanOf(child, walk.shift).end),
  )
  const all = label ? [label, ...pieces] : pieces
  const rows = [...split(walk.source, all, breaks)]
  if (rows.length > 0) walk.drafts.push({kind: 'lines', rows})
}

/** Source lines of the pieces; a hard break (two blanks, a backslash) parts paragraphs. */
function* split(source: string, pieces: readonly Span[], breaks: ReadonlySet<number>): Generator<Row> {
  let line: Span[] = []
  let gap = true
  for (const piece of pieces) {
    if (breaks.has(piece.start)) {
      const row = lineOfPieces(source, line, gap)
      if (row) yield row
      line = []
      gap = true
    }
    for (let from = piece.start; from < piece.end; ) {
      const at = source.indexOf('\n', from)
      const end = at < 0 || at >= piece.end ? piece.end : at + 1
      line.push({start: from, end})
      from = end
      if (at < 0 || end !== at + 1) continue
      const row = lineOfPieces(source, line, gap)
      if (row) yield row
      line = []
      gap = false
    }
  }
  const row = lineOfPieces(source, line, gap)
  if (row) yield row
}

function paragraphs(source: string, rows: readonly Row[], setting: Setting): Stretch[] {
  const runs: Row[][] = []
  for (const row of rows) {
    const run = runs.at(-1)
    if (run && goesOn(source, run[0]!, run.at(-1)!, row, setting)) run.push(row)
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
