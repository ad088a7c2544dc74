/** Stretches of a letter: what will be its blocks, before the envelope and the outline say what they are. */
import {isBlank} from '../text/blank.ts'
import type {Projection} from '../text/projection.ts'
import {project} from '../text/projection.ts'
import type {BlockRole, CellPlace, Span} from '../tree.ts'

export interface Stretch extends Span {
  readonly pieces: readonly Span[]
  readonly projection: Projection
  /** its words as the rules see them */
  readonly text: string
  role: BlockRole
  /** level of a Markdown heading, else 0 */
  readonly depth: number
  /** cells by which its first line is indented */
  readonly indent: number
  readonly cell: (Pick<CellPlace, 'table' | 'row' | 'column'> & Covered) | null
}

/** Rows and columns that a merged cell covers. */
interface Covered {
  readonly rows?: number
  readonly columns?: number
}

/** A stretch of the given pieces of the source. */
export function stretch(
  source: string,
  pieces: readonly Span[],
  role: BlockRole = 'body',
  more: Partial<Pick<Stretch, 'depth' | 'indent' | 'cell'>> = {},
): Stretch {
  const projection = project(source, pieces)
  const start = pieces[0]!.start
  const end = pieces.at(-1)!.end
  const {depth = 0, indent = 0, cell = null} = more
  return {start, end, depth, indent, cell, pieces, projection, text: projection.text, role}
}

/** Cuts a stretch before each of the given offsets of its text. */
export function cutStretch(whole: Stretch, cuts: readonly number[]): Stretch[] {
  const {source, offsets} = whole.projection
  const places = [whole.start, ...cuts.map(at => offsets[at]!), whole.end]
  return places.slice(1).map((end, at) => {
    const from = places[at]!
    const pieces = whole.pieces.map(piece => ({start: Math.max(piece.start, from), end: Math.min(piece.end, end)}))
    const kept = pieces.filter(piece => piece.start < piece.end)
    return stretch(source, kept, whole.role, {depth: whole.depth, indent: at === 0 ? whole.indent : 0})
  })
}

/** Letters, digits and Chinese characters that stand in none of the stretches, as furniture, a line each. */
export function leftOver(source: string, parts: readonly Stretch[]): Stretch[] {
  const covered = new Uint8Array(source.length)
  for (const {projection} of parts) for (const at of projection.offsets) covered[at] = 1
  const found: Stretch[] = []
  for (let at = 0; at < source.length; at++) {
    if (covered[at] || isBlank(source.charCodeAt(at))) continue
    let end = at
    let says = false
    for (; end < source.length && !covered[end] && source.charCodeAt(end) !== 0x0a; end++)
      says ||= isWord(source.charCodeAt(end))
    if (says) found.push(stretch(source, [{start: at, end}], 'furniture'))
    at = end - 1
  }
  return found
}

const isWord = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x3005 && code !== 0x3002)
