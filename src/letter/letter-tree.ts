/** Stub: every line a block, every sentence to its 。; the letter room replaces this. */
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Block, Letter, Sentence} from '../tree.ts'
import {project} from '../text/projection.ts'

export function letterTree() {
  return (_tree: Root, file: VFile): Letter => {
    const source = String(file)
    const children: Block[] = []
    let at = 0
    for (const line of source.split('\n')) {
      const projection = project(source, [{start: at, end: at + line.length}])
      const sentences: Sentence[] = []
      let from = 0
      for (const part of projection.text.split(/(?<=[。!?;])/)) {
        sentences.push({type: 'sentence', start: from, end: from + part.length, text: part, section: null, topic: null, label: null, children: []})
        from += part.length
      }
      if (line.trim()) children.push({type: 'block', role: 'body', start: at, end: at + line.length, projection, section: null, cell: null, children: sentences})
      at += line.length + 1
    }
    return {type: 'letter', source, sections: [], children, envelope: {kind: 'unknown', title: null, documentNumber: null, resultClass: null, disclosure: null, addressees: [], subject: {title: null, number: null, session: null}, issuer: null, consulted: [], date: null, contact: null, region: null, reference: null}}
  }
}
