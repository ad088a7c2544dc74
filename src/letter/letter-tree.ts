/** The plugin that turns mdast into the letter tree: blocks, sentences, outline and envelope. */
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Block, Letter, Sentence} from '../tree.ts'
import {readEnumerator} from './enumerator.ts'
import {envelopeOf} from './envelope.ts'
import {partInline} from './inline-parts.ts'
import {layOut} from './layout.ts'
import {markdownStretches} from './markdown-stretches.ts'
import {type Outline, outlineOf} from './outline.ts'
import {plainStretches} from './plain-stretches.ts'
import {sentencesOf} from './sentences.ts'
import type {Stretch} from './stretch.ts'
import {markCaptions, placeCells} from './tables.ts'
import {topicsOf} from './topics.ts'

declare module 'mdast' {
  interface RootData {
    /** the source is plain text, its paragraphs parted by blank lines */
    plain?: boolean
  }
}

/** mdast Root in, Letter out; `file.data.date` is the reference day of a letter without one. */
export function letterTree() {
  return (tree: Root, file: VFile): Letter => {
    const source = String(file)
    const words = (file.data.simplified as string | undefined) ?? source
    tellOfCode(tree, file)
    const parts = partInline(tree.data?.plain ? plainStretches(tree, words) : markdownStretches(tree, words))
    const stretches = words === source ? parts : parts.map(part => asPrinted(part, source))
    markCaptions(stretches)
    const layout = layOut(stretches)
    const envelope = envelopeOf(layout, (file.data.date as string | undefined) ?? null)
    const outline = outlineOf(stretches)
    const children = stretches.map(part => blockOf(part, outline))
    placeCells(stretches, children)
    return {type: 'letter', source, envelope, sections: outline.sections, children}
  }
}

/** Code is no letter; where it has figures among Chinese words, it may be one that a program fenced in. */
function tellOfCode(tree: Root, file: VFile): void {
  for (const node of tree.children)
    if (node.type === 'code' && /\d/.test(node.value) && /[\u4e00-\u9fff]/.test(node.value))
      file.message(`Unexpected code block, expected the letter: ${node.value.length} characters left out`, {
        place: node.position,
        source: 'extract',
        ruleId: 'left-out',
      }).fatal = false
}

/** A stretch read in simplified characters, its slices as written: 萬畝. */
const asPrinted = (part: Stretch, source: string): Stretch => ({...part, projection: {...part.projection, source}})

function blockOf(part: Stretch, outline: Outline): Block {
  const section = outline.sectionOf.get(part) ?? null
  const {start, end, role, projection} = part
  return {type: 'block', role, start, end, projection, section, cell: null, children: sentencesIn(part, section)}
}

function sentencesIn(part: Stretch, section: string | null): Sentence[] {
  const spans = sentencesOf(part.text)
  const texts = spans.map(span => part.text.slice(span.start, span.end))
  const labels = texts.map(text => readEnumerator(text))
  const topics = part.role === 'body' ? topicsOf(texts, labels[0] !== null) : []
  return spans.map(({start, end}, at) => {
    const label = labels[at] ? {start: 0, end: labels[at].end} : null
    return {type: 'sentence', start, end, text: texts[at]!, section, topic: topics[at] ?? null, label, children: []}
  })
}
