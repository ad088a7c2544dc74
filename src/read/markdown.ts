/** Markdown as officials mean it, and plain text, in which nothing is markup (2021*2022, 1. , — — —). */
import type {Paragraph, Root} from 'mdast'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import {isBlank} from '../text/blank.ts'

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
  this.parser = (text, file) => (isMarkdown(file) ? markdown(text, file) : plainText(text))
}

/** A paragraph for each run of lines without a blank line, as mdast has them. */
function plainText(text: string): Root {
  const children: Paragraph[] = []
  let start = -1
  let end = -1
  let first = 1
  let line = 1
  for (let at = 0, from = 0; at <= text.length; at++) {
    if (at < text.length && text.charCodeAt(at) !== 0x0a) continue
    if (isEmpty(text, from, at)) {
      if (start >= 0) children.push(paragraph(start, end, first, line - 1))
      start = -1
    } else {
      if (start < 0) first = line
      if (start < 0) start = from
      end = at
    }
    from = at + 1
    line++
  }
  if (start >= 0) children.push(paragraph(start, end, first, line - 1))
  return {type: 'root', children, data: {plain: true}}
}

function isEmpty(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlank(text.charCodeAt(at))) return false
  return true
}

const paragraph = (start: number, end: number, first: number, last: number): Paragraph => ({
  type: 'paragraph',
  children: [],
  position: {start: {line: first, column: 1, offset: start}, end: {line: last, column: 1, offset: end}},
})
