/** Parts plain text into stretches: wrapped lines joined, page numbers set aside. */
import type {Root} from 'mdast'
import type {Span} from '../tree.ts'
import {columnTables} from './column-tables.ts'
import {isFurniture} from './furniture.ts'
import {givenTables} from './given-tables.ts'
import {type Line, linesOf} from './line.ts'
import {plainTables} from './plain-tables.ts'
import {type Stretch, stretch} from './stretch.ts'
import {goesOn, type Setting, settingOf} from './wrap.ts'

/** The stretches of a plain text, whose paragraphs (parted by blank lines) the tree gives. */
export function plainStretches(tree: Root, source: string): Stretch[] {
  const all = tree.children.flatMap(({type, position}) =>
    type === 'table' ? [] : linesOf(source, position!.start.offset!, position!.end.offset!),
  )
  const given = givenTables(tree, source)
  const columns = columnTables(source, all, given.tables)
  const prose = columns.taken.size > 0 ? all.filter(line => !columns.taken.has(line)) : all
  const pages = prose.filter(line => isFurniture(source, line.start, line.end))
  const furniture = new Set(pages)
  const lines = furniture.size > 0 ? bridge(source, prose, furniture) : prose
  const tables = plainTables(source, lines, given.tables + columns.tables)
  const rest = tables.taken.size > 0 ? lines.filter(line => !tables.taken.has(line)) : lines
  const setting = settingOf(source, rest)
  const paragraphs = joined(source, rest, setting).map(run => paragraph(source, run))
  const furnished = pages.map(page => stretch(source, [page], 'furniture'))
  return [...paragraphs, ...given.cells, ...columns.cells, ...tables.cells, ...furnished].sort(
    (a, b) => a.start - b.start,
  )
}

/** Without the page numbers; a sentence that a page number interrupts goes on after it. */
function bridge(source: string, lines: readonly Line[], furniture: ReadonlySet<Line>): Line[] {
  const kept: Line[] = []
  let turned = false
  for (const line of lines) {
    if (furniture.has(line)) turned = true
    else {
      const before = kept.at(-1)
      const open =
        turned && before && before.width >= 32 && !/[。！？!?：:]$/.test(source.slice(before.end - 1, before.end))
      kept.push(open ? {...line, gap: false, turned: true} : line)
      turned = false
    }
  }
  return kept
}

function joined(source: string, lines: readonly Line[], setting: Setting): Line[][] {
  const runs: Line[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run && goesOn(source, run[0]!, run.at(-1)!, line, setting)) run.push(line)
    else runs.push([line])
  }
  return runs
}

function paragraph(source: string, run: readonly Line[]): Stretch {
  const pieces: Span[] = run.map((line, at) => ({start: line.start, end: run[at + 1] ? line.end + 1 : line.end}))
  return stretch(source, pieces, 'body', {indent: run[0]!.indent})
}
