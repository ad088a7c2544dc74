/** Stretches of a letter: what will be its blocks, before the envelope and the outline say what they are. */
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
  cell: CellPlace | null
}

/** A stretch of the given pieces of the source. */
export function stretch(
  source: string,
  pieces: readonly Span[],
  role: BlockRole = 'body',
  more: Partial<Stretch> = {},
): Stretch {
  const projection = project(source, pieces)
  const start = pieces[0]!.start
  const end = pieces.at(-1)!.end
  return {start, end, depth: 0, indent: 0, cell: null, ...more, pieces, projection, text: projection.text, role}
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
