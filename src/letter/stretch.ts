/** Stretches of a letter: what will be its blocks, before the envelope and the outline say what they are. */
import type {Projection} from '../text/projection.ts'
import {project} from '../text/projection.ts'
import type {BlockRole, CellPlace, Span} from '../tree.ts'

export interface Stretch extends Span {
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
  return {start, end, depth: 0, indent: 0, cell: null, ...more, projection, text: projection.text, role}
}
