/** Markdown as officials mean it, and plain text, in which nothing is markup (2021*2022, 1. , — — —). */
import type {Paragraph, Root, RootContent, Table} from 'mdast'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import {isBlank} from '../text/blank.ts'
import type {CellSpan, TableSpan} from './recovered.ts'

/**
 * Constructs that the letter room reads itself, line by line, because they misread officials or cost quadratic time on
 * hostile text: CommonMark does not see the emphasis of **加快建设。**下一步, and 1. and - are labels of paragraphs as
 * in plain text. An indent is a paragraph's, never code; a link is words.
 */
const OFF = [
  'attention',
  'blockQuote',
  'codeIndented',
  'definition',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
]

/** Whether the file is Markdown: its reader says so, or else its name (答复.md). */
export const isMarkdown = (file: VFile): boolean => {
  const source = file.data.source as {mediaType?: string} | undefined
  return source?.mediaType ? source.mediaType === 'text/markdown' : /^\.(md|markdown)$/i.test(file.extname ?? '')
}

/**
 * Sets what remark-parse reads: headings, tables (表1), code, escapes. Plain text, with every construct
 * off, is paragraphs parted by blank lines; these are found without asking micromark.
 */
export function letterSyntax(this: Processor): void {
  this.data('micromarkExtensions' as never, [gfmTable(), {disable: {null: OFF}}] as never)
  this.data('fromMarkdownExtensions' as never, [gfmTableFromMarkdown()] as never)
  const markdown = this.parser as NonNullable<Processor['parser']>
  this.parser = (text, file) =>
    isMarkdown(file) ? markdown(withoutOpenComment(text), file) : plainText(text, tablesOf(file))
}

/** A comment that nothing ends would take the rest of the letter along: it is words. No offset changes. */
function withoutOpenComment(text: string): string {
  const at = text.indexOf('<!--', text.lastIndexOf('-->') - 1)
  return at < 0 ? text : text.slice(0, at) + text.slice(at).replaceAll('<!--', ' !--')
}

/** The tables that a reader of pages, Word files or PDFs recovered. */
const tablesOf = (file: VFile): readonly TableSpan[] => (file.data.tables as readonly TableSpan[] | undefined) ?? []

/** A paragraph for each run of lines without a blank line, as mdast has them, and the tables between. */
function plainText(text: string, tables: readonly TableSpan[]): Root {
  const children: RootContent[] = []
  let from = 0
  for (const table of tables) {
    paragraphs(text, from, table.start, children)
    children.push(tableNode(table))
    from = table.end
  }
  paragraphs(text, from, text.length, children)
  return {type: 'root', children, data: {plain: true}}
}

function paragraphs(text: string, first: number, last: number, into: RootContent[]): void {
  let start = -1
  let end = -1
  const whole = text.slice(0, last)
  for (let from = first; from <= last; ) {
    const found = whole.indexOf('\n', from)
    const at = found < 0 ? last : found
    if (isEmpty(text, from, at)) {
      if (start >= 0) into.push(paragraph(start, end))
      start = -1
    } else {
      if (start < 0) start = from
      end = at
    }
    from = at + 1
  }
  if (start >= 0) into.push(paragraph(start, end))
}

function isEmpty(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlank(text.charCodeAt(at))) return false
  return true
}

const paragraph = (start: number, end: number): Paragraph => ({
  type: 'paragraph',
  children: [],
  position: positionOf(start, end),
})

/** A row for each that holds cells; where a cell stands is told by its `data`. */
function tableNode({start, end, cells}: TableSpan): Table {
  const rows = new Map<number, CellSpan[]>()
  for (const cell of cells) {
    const row = rows.get(cell.row)
    if (row) row.push(cell)
    else rows.set(cell.row, [cell])
  }
  const children = [...rows.values()].map(row => ({
    type: 'tableRow' as const,
    children: row.map(cell => ({
      type: 'tableCell' as const,
      children: [],
      data: {place: cell},
      position: positionOf(cell.start, cell.end),
    })),
  }))
  return {type: 'table', children, position: positionOf(start, end)}
}

/** Only the offsets are asked for. */
const positionOf = (start: number, end: number): NonNullable<Paragraph['position']> => ({
  start: {line: 1, column: 1, offset: start},
  end: {line: 1, column: 1, offset: end},
})
