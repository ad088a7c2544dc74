/** Markdown as officials mean it: plain text is paragraphs only, Markdown has tables as well. */
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'

/** Every construct that could take a character of plain text for markup (2021*2022, 1. , — — —). */
const MARKUP = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'hardBreakTrailing',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
]

/** Whether the file is Markdown: its reader says so, or else its name (答复.md). */
export const isMarkdown = (file: VFile): boolean => {
  const source = file.data.source as {mediaType?: string} | undefined
  return source?.mediaType ? source.mediaType === 'text/markdown' : /^\.(md|markdown)$/i.test(file.extname ?? '')
}

/** Sets the parser: remark's own with tables (表1) for Markdown (an indent is a paragraph's, never code), and without any markup for plain text. */
export function letterSyntax(this: Processor): void {
  this.data('micromarkExtensions' as never, [gfmTable(), {disable: {null: ['codeIndented']}}] as never)
  this.data('fromMarkdownExtensions' as never, [gfmTableFromMarkdown()] as never)
  const markdown = this.parser as NonNullable<Processor['parser']>
  this.parser = (text, file) =>
    isMarkdown(file) ? markdown(text, file) : fromMarkdown(text, {extensions: [{disable: {null: MARKUP}}]})
}
