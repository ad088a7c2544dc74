/** The letter tree of a text, as the program parses it. */
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {letterTree} from '../src/letter/letter-tree.ts'
import {letterSyntax} from '../src/read/markdown.ts'
import type {Letter} from '../src/tree.ts'

const processor = unified().use(remarkParse).use(letterSyntax).use(letterTree).freeze()

/** Parses it; the path tells Markdown from plain text, the date is that of `--date`. */
export function treeOf(text: string, path: string, date?: string): Letter {
  const file = new VFile({path, value: text, data: {date}})
  return processor.runSync(processor.parse(file), file) as Letter
}
