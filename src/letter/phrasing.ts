/** The characters of Markdown that are text: emphasis, escapes and entities that print a blank are left out. */
import type {Nodes, Parents} from 'mdast'
import type {Span} from '../tree.ts'

/** An escape (\*) or a blank's entity (&nbsp;). */
const MARKUP = /\\(?=[!-/:-@[-`{-~])|&(?:nbsp|ensp|emsp|thinsp|#160|#xa0|#12288|#x3000);/gi
const BOLD = /\*\*/g

/** The pieces of source that print, in order, of a paragraph, heading or cell. */
export const phrasing = (node: Parents, source: string, shift: number): Span[] =>
  unmarked([...leaves(node, source, shift)], source)

/** The same of pieces without their tags. */
export const phrasingOf = (pieces: readonly Span[], source: string): Span[] =>
  unmarked(
    pieces.flatMap(piece => [...printing(piece, source, MARKUP)]),
    source,
  )

const unmarked = (pieces: readonly Span[], source: string): Span[] =>
  unbolded(pieces, source).flatMap(piece => unslanted(piece, source))

function* leaves(node: Nodes, source: string, shift: number): Generator<Span> {
  if (node.type === 'text') yield* printing(spanOf(node, shift), source, MARKUP)
  else if (node.type === 'inlineCode') yield unquoted(spanOf(node, shift), source)
  else if ('children' in node) for (const child of node.children) yield* leaves(child as Nodes, source, shift)
}

/** Offsets of a node in the source (a BOM is no part of what the parser counts). */
export function spanOf(node: Nodes, shift: number): Span {
  return {start: node.position!.start.offset! + shift, end: node.position!.end.offset! + shift}
}

function* printing({start, end}: Span, source: string, markup: RegExp): Generator<Span> {
  let from = start
  for (const found of source.slice(start, end).matchAll(markup)) {
    const at = start + found.index
    if (at > from) yield {start: from, end: at}
    from = at + found[0].length
  }
  if (from < end) yield {start: from, end}
}

function unquoted({start, end}: Span, source: string): Span {
  let [from, to] = [start, end]
  while (from < to && /[`\s]/.test(source[from]!)) from++
  while (to > from && /[`\s]/.test(source[to - 1]!)) to--
  return {start: from, end: to}
}

/** Asterisks in pairs are emphasis (**加快建设。**下一步); a masked 张** is none. */
function unbolded(pieces: readonly Span[], source: string): Span[] {
  let count = 0
  for (const {start, end} of pieces) count += source.slice(start, end).match(BOLD)?.length ?? 0
  if (count === 0 || count % 2 === 1) return [...pieces]
  return pieces.flatMap(piece => [...printing(piece, source, BOLD)])
}

/** 日处理能力*12.5万吨*: one asterisk on either side of words; 5*3 and the masked 张*、李* are none. */
const SLANTED = /(?<![*\\\d])\*(?![\s*、，,。；;)）])[^*\n]{1,80}?(?<![\s(（、])\*(?![*\d])/g

/** The piece without the asterisks of its slanted words. */
function unslanted({start, end}: Span, source: string): Span[] {
  const pieces: Span[] = []
  let from = start
  for (const found of source.slice(start, end).matchAll(SLANTED)) {
    const at = start + found.index
    const last = at + found[0].length - 1
    if (at > from) pieces.push({start: from, end: at})
    pieces.push({start: at + 1, end: last})
    from = last + 1
  }
  if (from < end) pieces.push({start: from, end})
  return pieces
}
